// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "terminaluseragent.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <array>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Outcome = LogtoClient::SignInOutcome;

// The user agent that the documentation shows, at a terminal made of two pipes.
class TestOwnUserAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void signsIn();
    void emptyLineGivesUp();

private:
    QUrl printedAddress() const;
    void type(const QByteArray &line) const;

    LocalProvider m_provider;
    std::array<int, 2> m_keyboard{};
    std::array<int, 2> m_screen{};
};

void TestOwnUserAgent::init()
{
    QCOMPARE(pipe(m_keyboard.data()), 0);
    QCOMPARE(pipe(m_screen.data()), 0);
}

void TestOwnUserAgent::cleanup()
{
    for (const int end : {m_keyboard[0], m_keyboard[1], m_screen[0], m_screen[1]})
        ::close(end);
}

QUrl TestOwnUserAgent::printedAddress() const
{
    std::array<char, 8192> text{};
    const auto size = ::read(m_screen[0], text.data(), text.size());
    const QByteArray printed(text.data(), qsizetype(size));
    return QUrl::fromEncoded(printed.split('\n').value(1));
}

void TestOwnUserAgent::type(const QByteArray &line) const
{
    QCOMPARE(::write(m_keyboard[1], line.data(), size_t(line.size())), ssize_t(line.size()));
}

void TestOwnUserAgent::signsIn()
{
    ClientSetup setup(m_provider);
    TerminalUserAgent agent(nullptr, m_keyboard[0], m_screen[1]);
    LogtoClient &client = setup.restart();
    client.setUserAgent(&agent);
    const auto signIn = client.signIn();
    QTRY_VERIFY(setup.requests.contains(u"/oidc/jwks"_s)); // asked for once the page is open

    FormLoginAgent browser;
    QSignalSpy arrived(&browser, &FormLoginAgent::arrived);
    browser.open({printedAddress(), setup.config.redirectUri()});
    awaitSignal(&browser, &FormLoginAgent::arrived);
    type(arrived.value(0).value(0).toUrl().toEncoded() + '\n');
    QCOMPARE(*await(signIn), Outcome::SignedIn);
    QCOMPARE(client.signInMethod(), u"terminal"_s);
}

void TestOwnUserAgent::emptyLineGivesUp()
{
    ClientSetup setup(m_provider);
    TerminalUserAgent agent(nullptr, m_keyboard[0], m_screen[1]);
    LogtoClient &client = setup.restart();
    client.setUserAgent(&agent);
    const auto signIn = client.signIn();
    type("\n");
    QCOMPARE(*await(signIn), Outcome::Cancelled);
}

QTEST_GUILESS_MAIN(TestOwnUserAgent)
#include "tst_ownuseragent.moc"
