// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "localprovider.h"
#include "logtomemorystore.h"
#include "signinpage_p.h"
#include "signinviewfixture.h"
#include "webenginetest.h"

using namespace Qt::StringLiterals;
using State = LogtoClient::State;

// A whole sign-in with the local provider, by what a person does.
class TestTypedSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsIn();
    void cancels();

private:
    static void waitForForm(const SignInViewFixture &fixture);

    LocalProvider m_provider;
};

// The first field has the focus as soon as the form is there.
void TestTypedSignIn::waitForForm(const SignInViewFixture &fixture)
{
    QTRY_VERIFY(fixture.agent().isActive());
    QTRY_VERIFY(fixture.agent().page()->hasDocument() && !fixture.agent().isLoading());
    QVERIFY(!fixture.agent().error().isError());
}

void TestTypedSignIn::signsIn()
{
    LogtoClient client(
        LogtoConfig(m_provider.endpoint(), m_provider.appId(), QUrl(u"io.logto.qt://callback"_s)),
        std::make_unique<LogtoMemoryStore>());
    SignInViewFixture fixture;
    fixture.agent().setClient(&client);
    QVERIFY(!fixture.isVisible());
    client.signIn();
    waitForForm(fixture);
    QVERIFY(fixture.isVisible());
    QCOMPARE(fixture.agent().origin(), m_provider.endpoint().toString(QUrl::RemovePath));

    fixture.type(u"alice"_s);
    fixture.press(Qt::Key_Tab);
    fixture.type(u"alice-test-only"_s);
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE(client.state(), State::SignedIn);
    QVERIFY(!fixture.isVisible());
    QCOMPARE(fixture.redirected->count(), 1);
}

void TestTypedSignIn::cancels()
{
    LogtoClient client(
        LogtoConfig(m_provider.endpoint(), m_provider.appId(), QUrl(u"io.logto.qt://callback"_s)),
        std::make_unique<LogtoMemoryStore>());
    SignInViewFixture fixture;
    fixture.agent().setClient(&client);
    client.signIn();
    waitForForm(fixture);
    // In the page the key belongs to the page.
    fixture.press(Qt::Key_Escape);
    fixture.type(u"alice"_s);
    QVERIFY(fixture.agent().isActive());
    fixture.clickOn(u"Cancel"_s);
    QTRY_COMPARE(client.state(), State::SignedOut);
    QVERIFY(!client.lastError().isError());
    QCOMPARE(fixture.dismissed->count(), 1);
}

LOGTO_WEBENGINE_TEST_MAIN(TestTypedSignIn)

#include "tst_typedsignin.moc"
