// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signinviewfixture.h"

#include "pageserver.h"

#include <QtGui/QWindow>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

SignInViewFixture::SignInViewFixture()
    : redirected(std::make_unique<QSignalSpy>(&agent(), &LogtoUserAgent::redirected))
    , dismissed(std::make_unique<QSignalSpy>(&agent(), &LogtoUserAgent::dismissed))
    , failed(std::make_unique<QSignalSpy>(&agent(), &LogtoUserAgent::failed))
{
}

SignInViewFixture::~SignInViewFixture()
{
    agent().close();
    QTRY_VERIFY(webPages().isEmpty());
}

void SignInViewFixture::open(const QUrl &url, const QUrl &redirectUri)
{
    agent().open({url, redirectUri});
}

void SignInViewFixture::openAndWait(PageServer &provider, const QUrl &redirectUri)
{
    const auto before = provider.requests().count(u"/ready"_s);
    open(provider.url(), redirectUri);
    QTRY_COMPARE(provider.requests().count(u"/ready"_s), before + 1);
}

void SignInViewFixture::click()
{
    QTest::mouseClick(&window(), Qt::LeftButton, {},
                      QPoint(window().width() / 2, window().height() / 2));
}

void SignInViewFixture::clickOn(const QString &accessibleName)
{
    const QRect place = m_view->place(accessibleName);
    QVERIFY2(!place.isEmpty(), qPrintable(accessibleName));
    QTest::mouseClick(&window(), Qt::LeftButton, {}, place.center());
}

void SignInViewFixture::type(const QString &text)
{
    for (const QChar character : text)
        QTest::keyClick(&window(), character.toLatin1());
}

void SignInViewFixture::press(Qt::Key key)
{
    QTest::keyClick(&window(), key);
}

bool SignInViewFixture::shows(const QString &accessibleName) const
{
    return !m_view->place(accessibleName).isEmpty();
}

QSize SignInViewFixture::sizeOf(const QString &accessibleName) const
{
    return m_view->place(accessibleName).size();
}

bool SignInViewFixture::hasFocus(const QString &accessibleName) const
{
    return m_view->hasFocus(accessibleName);
}
