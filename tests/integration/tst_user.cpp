// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "faultynetwork.h"
#include "logtoclaimsmodel.h"
#include "logtoorganizationmodel.h"
#include "logtoscope.h"
#include "logtouser.h"
#include "user/initials_p.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

const QString acme = u"1n1acp6bm3a7"_s;
const QString globex = u"x0j7sj1h2i5x"_s;

QStringList column(const QAbstractItemModel &model, int role)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data(role).toString());
    return texts;
}

} // namespace

// The objects that show a user, at the real client and provider.
class TestUser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void fromTheIdTokenAtOnce();
    void userInfoAddsToIt();
    void nullAndMissingAreToldApart();
    void eachPropertyChangesOnce();
    void anotherUserHasNothingOfTheFirst();
    void fetchesByItselfWhenMembershipsChange();
    void failedFetchKeepsWhatIsKnown();
    void claimsOfBothSources();
    void organizations();
    void membershipThatEndsIsNoLongerCurrent();
    void survivesTheEndOfTheClient();
    void initials_data();
    void initials();

private:
    LogtoClient &signedIn(const QString &user = u"alice"_s);
    void setMember(const QString &organization, bool member);

    LocalProvider m_provider;
    std::unique_ptr<ClientSetup> m_setup;
};

void TestUser::init()
{
    m_provider.reset();
    m_setup = std::make_unique<ClientSetup>(m_provider);
    m_setup->config.setScopes({u"email"_s, u"phone"_s, u"roles"_s, u"custom_data"_s,
                               LogtoScope::Organizations, LogtoScope::OrganizationRoles});
}

LogtoClient &TestUser::signedIn(const QString &user)
{
    m_setup->agent.setUser(user);
    return m_setup->restartSignedIn();
}

void TestUser::setMember(const QString &organization, bool member)
{
    m_provider.control(
        u"membership"_s,
        {{u"user"_s, u"alice"_s}, {u"organization"_s, organization}, {u"member"_s, member}});
}

void TestUser::fromTheIdTokenAtOnce()
{
    LogtoUser user;
    user.setClient(&signedIn());
    QVERIFY(user.isPresent());
    QCOMPARE(user.id(), u"6401smsqzbfe"_s);
    QCOMPARE(user.displayName(), u"Alice Example"_s);
    QCOMPARE(user.initials(), u"AE"_s);
    QCOMPARE(user.email(), u"alice@example.com"_s);
    QCOMPARE(user.organizations(), QStringList({acme, globex}));
    QCOMPARE(user.createdAt().toMSecsSinceEpoch(), 1795331443399);
    QVERIFY(!user.has(u"iss"_s)); // about the token, not about the user
    QVERIFY(m_setup->requests.isEmpty());
}

void TestUser::userInfoAddsToIt()
{
    LogtoUser user;
    user.setClient(&signedIn());
    QVERIFY(user.customData().isEmpty());
    QSignalSpy changed(&user, &LogtoUser::customDataChanged);
    QSignalSpy nameChanged(&user, &LogtoUser::nameChanged);
    user.fetch();
    QVERIFY(user.isFetching());
    QTRY_COMPARE(user.customData().value("plan"_L1).toString(), u"pro"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(nameChanged.count(), 0);
    QVERIFY(!user.isFetching());
}

void TestUser::nullAndMissingAreToldApart()
{
    LogtoUser user;
    user.setClient(&signedIn(u"bob"_s));
    user.fetch();
    QTRY_VERIFY(user.has(u"email"_s));
    QVERIFY(user.email().isEmpty());
    QVERIFY(user.isNull(u"email"_s));
    QVERIFY(!user.has(u"address"_s));
    QVERIFY(!user.isNull(u"address"_s));
    QVERIFY(user.picture().isEmpty());
    QCOMPARE(user.initials(), u"BE"_s);
}

void TestUser::eachPropertyChangesOnce()
{
    LogtoClient &client = m_setup->restart();
    LogtoUser user;
    user.setClient(&client);
    QVERIFY(!user.isPresent());
    QSignalSpy present(&user, &LogtoUser::presentChanged);
    QSignalSpy name(&user, &LogtoUser::nameChanged);
    QSignalSpy id(&user, &LogtoUser::idChanged);
    QSignalSpy gender(&user, &LogtoUser::genderChanged);
    QVERIFY(m_setup->signIn());
    QVERIFY(await(client.refreshAccessToken()));
    QVERIFY(await(client.fetchUserInfo()));
    for (const QSignalSpy *spy : {&present, &name, &id})
        QCOMPARE(spy->count(), 1);
    QCOMPARE(gender.count(), 0);
    await(client.signOut());
    for (const QSignalSpy *spy : {&present, &name, &id})
        QCOMPARE(spy->count(), 2);
    QVERIFY(user.claims().isEmpty());
}

void TestUser::anotherUserHasNothingOfTheFirst()
{
    LogtoClient &client = signedIn();
    LogtoUser user;
    LogtoOrganizationModel organizations;
    user.setClient(&client);
    organizations.setClient(&client);
    user.fetch();
    QTRY_VERIFY(!user.customData().isEmpty());
    organizations.setCurrentOrganizationId(acme);
    QSignalSpy left(&organizations, &LogtoOrganizationModel::left);

    m_setup->agent.forgetCookies();
    m_setup->agent.setUser(u"bob"_s);
    QVERIFY(m_setup->signIn());
    QCOMPARE(user.displayName(), u"Bob Example"_s);
    QVERIFY(user.email().isEmpty());
    QVERIFY(user.customData().isEmpty());
    QVERIFY(!user.claims().contains("organization_data"_L1));
    QCOMPARE(organizations.count(), 0);
    QVERIFY(organizations.currentOrganizationId().isEmpty());
    QCOMPARE(left.count(), 0); // somebody else did not leave
}

void TestUser::fetchesByItselfWhenMembershipsChange()
{
    LogtoClient &client = m_setup->restart();
    LogtoUser user;
    user.setAutoFetch(true);
    user.setClient(&client);
    LogtoOrganizationModel organizations;
    organizations.setClient(&client);
    QVERIFY(m_setup->signIn());
    QTRY_COMPARE(column(organizations, LogtoOrganizationModel::NameRole),
                 QStringList({u"Acme Inc"_s, u"Globex Corp"_s}));
    QCOMPARE(m_provider.count(u"/oidc/me"_s), 1);

    QSignalSpy joined(&organizations, &LogtoOrganizationModel::joined);
    setMember(u"lr49koamq7nc"_s, true);
    QVERIFY(await(client.refreshAccessToken()));
    QTRY_VERIFY(column(organizations, LogtoOrganizationModel::NameRole).contains(u"Initech"_s));
    QCOMPARE(joined.count(), 1);
    QCOMPARE(joined.value(0).value(0).toString(), u"lr49koamq7nc"_s);
    QCOMPARE(m_provider.count(u"/oidc/me"_s), 2);

    QVERIFY(await(client.refreshAccessToken())); // nothing new
    QCOMPARE(m_provider.count(u"/oidc/me"_s), 2);
}

void TestUser::failedFetchKeepsWhatIsKnown()
{
    FaultyNetwork network;
    m_setup->config.setProxy(network.proxy());
    LogtoUser user;
    user.setClient(&signedIn());
    network.goOffline();
    QSignalSpy errorChanged(&user, &LogtoUser::errorChanged);
    user.fetch();
    QTRY_COMPARE(errorChanged.count(), 1);
    QVERIFY(user.error().isTransient());
    QCOMPARE(user.name(), u"Alice Example"_s);
    network.goOnline();
    user.fetch();
    QTRY_VERIFY(!user.customData().isEmpty());
    QVERIFY(!user.error().isError());
}

void TestUser::claimsOfBothSources()
{
    using Source = LogtoClaimsModel::Source;

    LogtoClient &client = signedIn();
    LogtoClaimsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setClient(&client);
    const auto source = [&](const QString &claim) {
        const int row = int(column(model, LogtoClaimsModel::NameRole).indexOf(claim));
        return model.index(row).data(LogtoClaimsModel::SourceRole).value<Source>();
    };
    QCOMPARE(source(u"iss"_s), Source::IdToken);
    QVERIFY(await(client.fetchUserInfo()));
    const QStringList names = column(model, LogtoClaimsModel::NameRole);
    QVERIFY(std::ranges::is_sorted(names));
    QCOMPARE(source(u"name"_s), Source::Both);
    QCOMPARE(source(u"iss"_s), Source::IdToken);
    QCOMPARE(source(u"custom_data"_s), Source::UserInfo);
    const int row = int(names.indexOf(u"email_verified"_s));
    QCOMPARE(model.index(row).data(LogtoClaimsModel::TextRole).toString(), u"true"_s);

    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    setMember(globex, false);
    QVERIFY(await(client.refreshAccessToken()));
    QCOMPARE(reset.count(), 0);
    QVERIFY(changed.count() > 0);
    const int memberships = int(names.indexOf(u"organizations"_s));
    QCOMPARE(model.index(memberships).data(LogtoClaimsModel::TextRole).toString(),
             "[\"%1\"]"_L1.arg(acme)); // as the newer source has it
    await(client.signOut());
    QCOMPARE(model.count(), 0);
}

void TestUser::organizations()
{
    LogtoClient &client = signedIn();
    LogtoOrganizationModel model;
    const QAbstractItemModelTester tester(&model);
    model.setClient(&client);
    QCOMPARE(column(model, LogtoOrganizationModel::NameRole), QStringList({acme, globex}));
    QVERIFY(await(client.fetchUserInfo()));
    QCOMPARE(column(model, LogtoOrganizationModel::NameRole),
             QStringList({u"Acme Inc"_s, u"Globex Corp"_s}));
    QCOMPARE(model.index(0).data(LogtoOrganizationModel::RolesRole).toStringList(),
             QStringList{u"org-admin"_s});

    QSignalSpy current(&model, &LogtoOrganizationModel::currentOrganizationIdChanged);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCurrentOrganizationId(globex);
    QCOMPARE(model.currentName(), u"Globex Corp"_s);
    QVERIFY(model.index(1).data(LogtoOrganizationModel::CurrentRole).toBool());
    model.setCurrentOrganizationId(u"of somebody else"_s);
    QCOMPARE(model.currentOrganizationId(), globex);
    QCOMPARE(current.count(), 1);
    QCOMPARE(changed.count(), 1);
}

void TestUser::membershipThatEndsIsNoLongerCurrent()
{
    LogtoClient &client = signedIn();
    LogtoOrganizationModel model;
    model.setClient(&client);
    model.setCurrentOrganizationId(globex);
    QSignalSpy left(&model, &LogtoOrganizationModel::left);
    setMember(globex, false);
    QVERIFY(await(client.refreshAccessToken()));
    QCOMPARE(column(model, LogtoOrganizationModel::OrganizationIdRole), QStringList{acme});
    QVERIFY(model.currentOrganizationId().isEmpty());
    QCOMPARE(left.count(), 1);
}

void TestUser::survivesTheEndOfTheClient()
{
    LogtoUser user;
    LogtoOrganizationModel organizations;
    LogtoClaimsModel claims;
    LogtoClient &client = signedIn();
    user.setClient(&client);
    organizations.setClient(&client);
    claims.setClient(&client);
    QSignalSpy userTold(&user, &LogtoUser::clientChanged);
    QSignalSpy fetchingTold(&user, &LogtoUser::fetchingChanged);
    QSignalSpy organizationsTold(&organizations, &LogtoOrganizationModel::clientChanged);
    QSignalSpy claimsTold(&claims, &LogtoClaimsModel::clientChanged);
    m_setup->quit();
    for (const QSignalSpy *told : {&userTold, &organizationsTold, &claimsTold})
        QCOMPARE(told->count(), 1);
    QCOMPARE(fetchingTold.count(), 0); // nothing was being fetched
    QVERIFY(!user.client());
    QVERIFY(!user.isPresent());
    QCOMPARE(organizations.count(), 0);
    QCOMPARE(claims.count(), 0);
    user.fetch();
}

void TestUser::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");

    QTest::newRow("two words") << u"Alice Example"_s << u"AE"_s;
    QTest::newRow("one word") << u"alice"_s << u"A"_s;
    QTest::newRow("three words") << u"Ada King Lovelace"_s << u"AL"_s;
    QTest::newRow("spaces") << u"  alice   example "_s << u"AE"_s;
    QTest::newRow("signs") << u"(Dr.) Alice - Example"_s << u"AE"_s;
    QTest::newRow("Chinese") << u"王小明"_s << u"王"_s;
    QTest::newRow("combining mark") << u"e\u0301mile zola"_s << u"E\u0301Z"_s;
    QTest::newRow("emoji") << u"👩‍💻 Alice"_s << u"👩‍💻A"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestUser::initials()
{
    QFETCH(QString, name);
    QTEST(Logto::initialsOf(name), "expected");
}

QTEST_GUILESS_MAIN(TestUser)
#include "tst_user.moc"
