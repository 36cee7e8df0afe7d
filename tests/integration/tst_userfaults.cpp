// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "faultynetwork.h"
#include "logtoorganizationmodel.h"
#include "logtoscope.h"
#include "logtouser.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

const QString alice = u"6401smsqzbfe"_s;
const QString acme = u"1n1acp6bm3a7"_s;
const QString globex = u"x0j7sj1h2i5x"_s;
constexpr char userInfoPath[] = "/oidc/me";

QStringList idsOf(const LogtoOrganizationModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row).data(LogtoOrganizationModel::OrganizationIdRole).toString());
    return ids;
}

// What reachability says when the network returns.
void tellOfNetwork(const LogtoUser &user)
{
    for (QObject *child : user.children()) {
        if (child->inherits("Logto::NetworkReturn"))
            QMetaObject::invokeMethod(child, "returned");
    }
}

} // namespace

// The objects that show a user, with users that change, networks that fail and claims that nobody
// would expect.
class TestUserFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void organizationOfTheUserBefore();
    void sameUserInfoAfterARefresh();
    void fetchesWhenTheNetworkReturns();
    void endOfTheClientIsTold();
    void ssoIdentities();
    void oddClaims();
    void oddTimes_data();
    void oddTimes();
    void oddOrganizations();
    void hugeClaims();
    void manyOrganizations();

private:
    void setMember(const QString &user, const QString &organization, bool member);
    // What userinfo answers next, about alice.
    void answer(QJsonObject claims);

    LocalProvider m_provider;
    std::optional<FaultyNetwork> m_network;
    std::unique_ptr<ClientSetup> m_setup;
};

void TestUserFaults::init()
{
    m_setup.reset();
    m_provider.reset();
    m_network.emplace();
    m_setup = std::make_unique<ClientSetup>(m_provider);
    m_setup->config.setProxy(m_network->proxy());
    m_setup->config.setScopes(
        {u"email"_s, u"custom_data"_s, LogtoScope::Organizations, LogtoScope::OrganizationRoles});
}

void TestUserFaults::setMember(const QString &user, const QString &organization, bool member)
{
    m_provider.control(
        u"membership"_s,
        {{u"user"_s, user}, {u"organization"_s, organization}, {u"member"_s, member}});
}

void TestUserFaults::answer(QJsonObject claims)
{
    claims.insert("sub"_L1, alice);
    m_network->scheduleAnswer(userInfoPath,
                              jsonHttpAnswer(QJsonDocument(claims).toJson(QJsonDocument::Compact)));
}

// Both are members, and the rows are the same; the choice is not.
void TestUserFaults::organizationOfTheUserBefore()
{
    setMember(u"bob"_s, acme, true);
    setMember(u"bob"_s, globex, true);
    LogtoClient &client = m_setup->restartSignedIn();
    LogtoOrganizationModel model;
    const QAbstractItemModelTester tester(&model);
    model.setClient(&client);
    model.setCurrentOrganizationId(acme);
    const QStringList ofAlice = idsOf(model);
    QSignalSpy current(&model, &LogtoOrganizationModel::currentOrganizationIdChanged);
    QSignalSpy name(&model, &LogtoOrganizationModel::currentNameChanged);
    QSignalSpy left(&model, &LogtoOrganizationModel::left);

    QVERIFY(await(client.refreshAccessToken()));
    QCOMPARE(model.currentOrganizationId(), acme);
    m_setup->agent.setUser(u"bob"_s);
    m_setup->agent.forgetCookies();
    QVERIFY(m_setup->signIn());
    QCOMPARE(idsOf(model), ofAlice);
    QCOMPARE(model.currentOrganizationId(), QString());
    QCOMPARE(model.currentName(), QString());
    QVERIFY(!model.index(0).data(LogtoOrganizationModel::CurrentRole).toBool());
    QCOMPARE(current.count(), 1);
    QCOMPARE(name.count(), 1);
    QCOMPARE(left.count(), 0);
}

// A membership ends and begins again: userinfo says then what it said before, but later.
void TestUserFaults::sameUserInfoAfterARefresh()
{
    LogtoClient &client = m_setup->restartSignedIn();
    LogtoUser user;
    LogtoOrganizationModel model;
    user.setClient(&client);
    model.setClient(&client);
    QVERIFY(await(client.fetchUserInfo()));
    setMember(u"alice"_s, globex, false);
    QVERIFY(await(client.refreshAccessToken()));
    QCOMPARE(idsOf(model), QStringList{acme});

    QSignalSpy changed(&client, &LogtoClient::userInfoChanged);
    setMember(u"alice"_s, globex, true);
    const LogtoUserInfo before = client.userInfo();
    QVERIFY(await(client.fetchUserInfo()));
    QVERIFY(client.userInfo() == before);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(idsOf(model), QStringList({acme, globex}));
    QCOMPARE(user.organizations(), QStringList({acme, globex}));
}

void TestUserFaults::fetchesWhenTheNetworkReturns()
{
    m_setup->restartSignedIn();
    m_setup->quit();
    m_network->goOffline();
    LogtoClient &client = m_setup->restart();
    LogtoUser user;
    user.setAutoFetch(true);
    user.setClient(&client);
    QTRY_VERIFY(user.error().isTransient());
    QVERIFY(!user.isFetching());
    QCOMPARE(user.name(), u"Alice Example"_s);

    tellOfNetwork(user); // too early
    QVERIFY(user.isFetching());
    QTRY_VERIFY(user.error().isTransient());
    m_network->goOnline();
    tellOfNetwork(user);
    QTRY_VERIFY(!user.customData().isEmpty());
    QVERIFY(!user.error().isError());

    tellOfNetwork(user); // nothing is missing
    QVERIFY(!user.isFetching());
}

void TestUserFaults::endOfTheClientIsTold()
{
    LogtoClient &client = m_setup->restartSignedIn();
    LogtoUser user;
    LogtoOrganizationModel organizations;
    user.setClient(&client);
    organizations.setClient(&client);
    m_network->schedule(userInfoPath, FaultyNetwork::Fault::HoldAnswer);
    user.fetch();
    awaitSignal(&*m_network, &FaultyNetwork::held);
    QSignalSpy clientChanged(&user, &LogtoUser::clientChanged);
    QSignalSpy fetching(&user, &LogtoUser::fetchingChanged);
    QSignalSpy ofOrganizations(&organizations, &LogtoOrganizationModel::clientChanged);
    m_setup->quit();
    QVERIFY(!user.client());
    QVERIFY(!user.isFetching());
    QCOMPARE(clientChanged.count(), 1);
    QCOMPARE(fetching.count(), 1);
    QCOMPARE(ofOrganizations.count(), 1);
    m_network->forgetHeld();
}

void TestUserFaults::ssoIdentities()
{
    LogtoClient &client = m_setup->restartSignedIn();
    LogtoUser user;
    user.setClient(&client);
    QVERIFY(user.ssoIdentities().isEmpty());
    QSignalSpy changed(&user, &LogtoUser::ssoIdentitiesChanged);
    const QJsonArray identities{QJsonObject{{"issuer"_L1, u"https://sso.example"_s}}};
    answer({{"sso_identities"_L1, identities}});
    QVERIFY(await(client.fetchUserInfo()));
    QCOMPARE(user.ssoIdentities(), identities);
    QCOMPARE(changed.count(), 1);
}

void TestUserFaults::oddClaims()
{
    LogtoClient &client = m_setup->restartSignedIn();
    LogtoUser user;
    LogtoOrganizationModel model;
    user.setClient(&client);
    model.setClient(&client);
    answer({{"name"_L1, 5},
            {"email"_L1, QJsonArray{1}},
            {"email_verified"_L1, u"true"_s},
            {"picture"_L1, u"javascript:alert(1)"_s},
            {"custom_data"_L1, QJsonArray{1}},
            {"organizations"_L1, QJsonValue::Null},
            {"organization_roles"_L1, u"admin"_s},
            {"organization_data"_L1, 7},
            {"sso_identities"_L1, QJsonObject{{"a"_L1, 1}}}});
    QVERIFY(await(client.fetchUserInfo()));
    QVERIFY(user.name().isEmpty());
    QCOMPARE(user.displayName(), u"alice"_s);
    QVERIFY(user.email().isEmpty());
    QVERIFY(!user.emailVerified());
    QVERIFY(user.picture().isEmpty());
    QVERIFY(user.customData().isEmpty());
    QVERIFY(user.organizations().isEmpty());
    QVERIFY(user.isNull(u"organizations"_s));
    QVERIFY(user.organizationRoles().isEmpty());
    QVERIFY(user.ssoIdentities().isEmpty());
    QCOMPARE(model.count(), 0);
}

void TestUserFaults::oddTimes_data()
{
    QTest::addColumn<QJsonValue>("time");
    QTest::newRow("huge") << QJsonValue(1e300);
    QTest::newRow("fraction") << QJsonValue(1.5);
    QTest::newRow("text") << QJsonValue(u"1795331443399"_s);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
}

void TestUserFaults::oddTimes()
{
    QFETCH(QJsonValue, time);
    LogtoClient &client = m_setup->restartSignedIn();
    LogtoUser user;
    user.setClient(&client);
    QVERIFY(user.createdAt().isValid());
    answer({{"created_at"_L1, time}, {"updated_at"_L1, time}});
    QVERIFY(await(client.fetchUserInfo()));
    QVERIFY(!user.createdAt().isValid());
    QVERIFY(!user.updatedAt().isValid());
    QVERIFY(user.has(u"created_at"_s));
}

void TestUserFaults::oddOrganizations()
{
    LogtoClient &client = m_setup->restartSignedIn();
    LogtoOrganizationModel model;
    const QAbstractItemModelTester tester(&model);
    model.setClient(&client);
    answer({{"organizations"_L1, QJsonArray{u"a"_s, 5, u"b"_s, u"a"_s, QString()}},
            {"organization_roles"_L1,
             QJsonArray{u"a:x"_s, u"unknown:x"_s, u"ab:x"_s, u"x"_s, u":x"_s, u"a:y:z"_s, 5}},
            {"organization_data"_L1,
             QJsonArray{QJsonObject{{"id"_L1, u"a"_s}, {"name"_L1, u"First"_s}},
                        QJsonObject{{"id"_L1, u"a"_s}, {"name"_L1, u"Second"_s}},
                        QJsonObject{{"id"_L1, u"b"_s}, {"name"_L1, 5}}, u"b"_s}}});
    QVERIFY(await(client.fetchUserInfo()));
    QCOMPARE(idsOf(model), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(model.index(0).data(LogtoOrganizationModel::NameRole).toString(), u"First"_s);
    QCOMPARE(model.index(1).data(LogtoOrganizationModel::NameRole).toString(), u"b"_s);
    QCOMPARE(model.index(0).data(LogtoOrganizationModel::RolesRole).toStringList(),
             QStringList({u"x"_s, u"y:z"_s}));
    QVERIFY(model.index(1).data(LogtoOrganizationModel::RolesRole).toStringList().isEmpty());
}

void TestUserFaults::hugeClaims()
{
    constexpr qsizetype large = qsizetype{900} * 1024;
    constexpr qsizetype tooLarge = qsizetype{1100} * 1024;
    LogtoClient &client = m_setup->restartSignedIn();
    LogtoUser user;
    user.setClient(&client);
    answer({{"name"_L1, QString(large, u'x')}});
    QVERIFY(await(client.fetchUserInfo()));
    QCOMPARE(user.displayName().size(), large);
    QCOMPARE(user.initials(), u"X"_s);

    answer({{"name"_L1, QString(tooLarge, u'y')}});
    user.fetch();
    QTRY_COMPARE(user.error().code(), LogtoError::Code::UnexpectedResponse);
    QCOMPARE(user.displayName().size(), large);
}

void TestUserFaults::manyOrganizations()
{
    constexpr int many = 2000;
    QJsonArray ids;
    QJsonArray data;
    QJsonArray roles;
    for (int i = 0; i < many; ++i) {
        const QString id = u"organization%1"_s.arg(i);
        ids.append(id);
        data.prepend(QJsonObject{{"id"_L1, id}, {"name"_L1, u"Name %1"_s.arg(i)}});
        roles.prepend(u"%1:role%2"_s.arg(id).arg(i));
    }
    LogtoClient &client = m_setup->restartSignedIn();
    LogtoOrganizationModel model;
    model.setClient(&client);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy joined(&model, &LogtoOrganizationModel::joined);
    answer({{"organizations"_L1, ids},
            {"organization_data"_L1, data},
            {"organization_roles"_L1, roles}});
    QVERIFY(await(client.fetchUserInfo()));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(joined.count(), many);
    QCOMPARE(model.count(), many);
    for (int i = 0; i < many; ++i) {
        const QModelIndex row = model.index(i);
        QCOMPARE(row.data(LogtoOrganizationModel::OrganizationIdRole).toString(),
                 u"organization%1"_s.arg(i));
        QCOMPARE(row.data(LogtoOrganizationModel::NameRole).toString(), u"Name %1"_s.arg(i));
        QCOMPARE(row.data(LogtoOrganizationModel::RolesRole).toStringList(),
                 QStringList{u"role%1"_s.arg(i)});
    }

    // One that has another name is one row.
    data.replace(0, QJsonObject{{"id"_L1, ids.last()}, {"name"_L1, u"Other"_s}});
    answer({{"organizations"_L1, ids},
            {"organization_data"_L1, data},
            {"organization_roles"_L1, roles}});
    QVERIFY(await(client.fetchUserInfo()));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(many - 1).data(LogtoOrganizationModel::NameRole).toString(), u"Other"_s);
}

QTEST_GUILESS_MAIN(TestUserFaults)
#include "tst_userfaults.moc"
