// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "testedview.h"

#include "logtosigninwidget.h"

#include <QtCore/QFile>
#include <QtGui/QAccessible>
#include <QtGui/QWindow>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace {

class WidgetView : public TestedView
{
public:
    WidgetView();

    QWindow &window() override { return *m_window.windowHandle(); }
    QObject &view() const override { return *m_view; }
    LogtoEmbeddedUserAgent &agent() const override { return *m_view->userAgent(); }
    bool isVisible() const override { return m_view->isVisible(); }

    QRect place(const QString &accessibleName) const override;
    bool hasFocus(const QString &accessibleName) const override;
    void focusElsewhere() override;
    bool isFocusElsewhere() const override { return m_other && m_other->hasFocus(); }

    QObjectList webPages() const override;

private:
    QWidget *find(const QString &accessibleName) const;

    QWidget m_window;
    LogtoSignInWidget *m_view = new LogtoSignInWidget;
    QLineEdit *m_other = nullptr;
};

WidgetView::WidgetView()
{
    auto *layout = new QGridLayout(&m_window);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 0, 0);
    m_window.resize(480, 640);
    m_window.show();
}

QWidget *WidgetView::find(const QString &accessibleName) const
{
    const auto widgets = m_view->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (widget->isVisible() && accessible
            && accessible->text(QAccessible::Name) == accessibleName)
            return widget;
    }
    return nullptr;
}

QRect WidgetView::place(const QString &accessibleName) const
{
    const QWidget *widget = find(accessibleName);
    return widget ? QRect(widget->mapTo(&m_window, QPoint()), widget->size()) : QRect();
}

bool WidgetView::hasFocus(const QString &accessibleName) const
{
    const QWidget *widget = find(accessibleName);
    return widget && widget->hasFocus();
}

void WidgetView::focusElsewhere()
{
    m_other = new QLineEdit;
    qobject_cast<QGridLayout *>(m_window.layout())->addWidget(m_other, 0, 0);
    m_other->setFocus();
}

QObjectList WidgetView::webPages() const
{
    QObjectList found;
    const auto objects = m_view->findChildren<QObject *>();
    for (QObject *object : objects) {
        if (object->inherits("QWebEnginePage"))
            found += object;
    }
    return found;
}

} // namespace

std::unique_ptr<TestedView> TestedView::make()
{
    return std::make_unique<WidgetView>();
}

std::unique_ptr<QGuiApplication> TestedView::makeApplication(int &argc, char **argv,
                                                             bool isPrepared)
{
    if (isPrepared)
        LogtoSignInWidget::prepareApplication();
    return std::make_unique<QApplication>(argc, argv);
}

QString TestedView::preparation()
{
    return u"LogtoSignInWidget::prepareApplication()"_s;
}

QString TestedView::browserPlugin()
{
    return u"LogtoWidgetsPage"_s;
}

// The library as it is where the plugin beside it was not deployed.
QProcessEnvironment TestedView::withoutBrowser(const QString &folder)
{
    const QString library = QStringLiteral(LOGTO_TEST_WIDGETS_LIBRARY);
    if (!QFile::copy(library, folder + library.sliced(library.lastIndexOf(u'/'))))
        qFatal("%s cannot be copied", qPrintable(library));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_LIBRARY_PATH"_s, folder);
    return environment;
}
