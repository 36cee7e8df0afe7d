// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "testedview.h"

#include "logtoquick.h"

#include <QtCore/QDir>
#include <QtGui/QAccessible>
#include <QtQml/QQmlComponent>
#include <QtQml/QQmlEngine>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickView>

using namespace Qt::StringLiterals;

namespace {

class QuickView : public TestedView
{
public:
    QuickView();

    QWindow &window() override { return m_window; }
    QObject &view() const override { return *root(); }
    LogtoEmbeddedUserAgent &agent() const override;
    bool isVisible() const override { return root()->isVisible(); }

    QRect place(const QString &accessibleName) const override;
    bool hasFocus(const QString &accessibleName) const override;
    void focusElsewhere() override;
    bool isFocusElsewhere() const override { return m_other->hasActiveFocus(); }

    QObjectList webPages() const override;

private:
    QQuickItem *root() const { return m_window.rootObject(); }
    QQuickItem *find(const QString &accessibleName) const;

    QQuickView m_window;
    QQuickItem *m_other = nullptr;
};

QuickView::QuickView()
{
    m_window.engine()->addImportPath(
        qEnvironmentVariable("LOGTO_TEST_IMPORT_PATH", QStringLiteral(LOGTO_QML_IMPORT_PATH)));
    m_window.setResizeMode(QQuickView::SizeRootObjectToView);
    QQmlComponent component(m_window.engine());
    component.setData("import Logto.WebEngine\nLogtoSignInView {}", QUrl());
    QObject *view = component.create();
    if (!view)
        qFatal("The view cannot be made: %s", qPrintable(component.errorString()));
    m_window.setContent(QUrl(), &component, view);
    m_other = new QQuickItem(m_window.contentItem());
    m_window.resize(480, 640);
    m_window.show();
}

LogtoEmbeddedUserAgent &QuickView::agent() const
{
    return *root()->property("userAgent").value<LogtoEmbeddedUserAgent *>();
}

QQuickItem *QuickView::find(const QString &accessibleName) const
{
    const auto items = root()->findChildren<QQuickItem *>();
    for (QQuickItem *item : items) {
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
        if (item->isVisible() && accessible
            && accessible->text(QAccessible::Name) == accessibleName)
            return item;
    }
    return nullptr;
}

QRect QuickView::place(const QString &accessibleName) const
{
    const QQuickItem *item = find(accessibleName);
    return item ? item->mapRectToScene(item->boundingRect()).toRect() : QRect();
}

bool QuickView::hasFocus(const QString &accessibleName) const
{
    const QQuickItem *item = find(accessibleName);
    return item && item->hasActiveFocus();
}

void QuickView::focusElsewhere()
{
    m_other->forceActiveFocus();
}

QObjectList QuickView::webPages() const
{
    QObjectList found;
    const auto items = root()->findChildren<QQuickItem *>();
    for (QQuickItem *item : items) {
        if (item->inherits("QQuickWebEngineView"))
            found += item;
    }
    return found;
}

} // namespace

std::unique_ptr<TestedView> TestedView::make()
{
    return std::make_unique<QuickView>();
}

std::unique_ptr<QGuiApplication> TestedView::makeApplication(int &argc, char **argv,
                                                             bool isPrepared)
{
    if (isPrepared)
        LogtoQuick::prepareApplication();
    return std::make_unique<QGuiApplication>(argc, argv);
}

QString TestedView::preparation()
{
    return u"LogtoQuick::prepareApplication()"_s;
}

QString TestedView::browserPlugin()
{
    return u"Logto.WebEngine.Private"_s;
}

// The modules as they are where the one with Chromium was not deployed.
QProcessEnvironment TestedView::withoutBrowser(const QString &folder)
{
    const QDir source(QStringLiteral(LOGTO_QML_IMPORT_PATH) + "/Logto"_L1);
    for (const QString &module : {u"."_s, u"WebEngine"_s}) {
        const QDir from(source.filePath(module));
        const QDir to(folder + "/Logto/"_L1 + module);
        if (!to.mkpath(u"."_s))
            qFatal("%s cannot be made", qPrintable(to.path()));
        for (const QString &file : from.entryList(QDir::Files)) {
            if (!QFile::copy(from.filePath(file), to.filePath(file)))
                qFatal("%s cannot be copied", qPrintable(file));
        }
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LOGTO_TEST_IMPORT_PATH"_s, folder);
    return environment;
}
