// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signinviewfixture.h"

#include "pageserver.h"

#include <QtGui/QAccessible>
#include <QtQml/QQmlComponent>
#include <QtQml/QQmlEngine>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

SignInViewFixture::SignInViewFixture()
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
    m_agent = view->property("userAgent").value<LogtoEmbeddedUserAgent *>();
    redirected = std::make_unique<QSignalSpy>(m_agent, &LogtoUserAgent::redirected);
    dismissed = std::make_unique<QSignalSpy>(m_agent, &LogtoUserAgent::dismissed);
    failed = std::make_unique<QSignalSpy>(m_agent, &LogtoUserAgent::failed);
    m_window.resize(480, 640);
    m_window.show();
}

SignInViewFixture::~SignInViewFixture()
{
    m_agent->close();
    QTRY_VERIFY(webViews().isEmpty());
}

void SignInViewFixture::open(const QUrl &url, const QUrl &redirectUri)
{
    m_agent->open({url, redirectUri});
}

void SignInViewFixture::openAndWait(PageServer &provider, const QUrl &redirectUri)
{
    const auto before = provider.requests().count(u"/ready"_s);
    open(provider.url(), redirectUri);
    QTRY_COMPARE(provider.requests().count(u"/ready"_s), before + 1);
}

void SignInViewFixture::click()
{
    QTest::mouseClick(&m_window, Qt::LeftButton, {},
                      QPoint(m_window.width() / 2, m_window.height() / 2));
}

void SignInViewFixture::clickOn(const QString &accessibleName)
{
    const QQuickItem *item = find(accessibleName);
    QVERIFY2(item, qPrintable(accessibleName));
    const QPointF centre = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    QTest::mouseClick(&m_window, Qt::LeftButton, {}, centre.toPoint());
}

void SignInViewFixture::type(const QString &text)
{
    for (const QChar character : text)
        QTest::keyClick(&m_window, character.toLatin1());
}

void SignInViewFixture::press(Qt::Key key)
{
    QTest::keyClick(&m_window, key);
}

QList<QQuickItem *> SignInViewFixture::webViews() const
{
    QList<QQuickItem *> found;
    for (QQuickItem *item : view()->findChildren<QQuickItem *>()) {
        if (item->inherits("QQuickWebEngineView"))
            found += item;
    }
    return found;
}

QQuickItem *SignInViewFixture::find(const QString &accessibleName) const
{
    for (QQuickItem *item : view()->findChildren<QQuickItem *>()) {
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
        if (item->isVisible() && accessible
            && accessible->text(QAccessible::Name) == accessibleName)
            return item;
    }
    return nullptr;
}
