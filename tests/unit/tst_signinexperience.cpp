// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "experience/signinexperiencedata_p.h"
#include "http/httpresponse_p.h"
#include "testdata.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Logto;
using Code = LogtoError::Code;
using Data = SignInExperienceData;

namespace {

QJsonObject tenant()
{
    return LogtoTest::testData(u"sign-in-experience/tenant.json"_s);
}

QJsonObject connector(const QString &target)
{
    return {{"id"_L1, "id-of-"_L1 + target},
            {"target"_L1, target},
            {"name"_L1, QJsonObject{{"en"_L1, target.toUpper()}}},
            {"logo"_L1, u"https://tenant.example/logo.png"_s}};
}

QList<LogtoSocialConnector> connectorsOf(const QJsonValue &value)
{
    return Data::fromJson({{"socialConnectors"_L1, value}}).connectors;
}

bool isEmpty(const Data &data)
{
    const Data none;
    return data.branding == none.branding && data.ways == none.ways && data.links == none.links
        && data.language == none.language && data.connectors.isEmpty()
        && data.ssoConnectors.isEmpty();
}

HttpOutcome answer(const QByteArray &body, int status = 200)
{
    HttpOutcome outcome;
    outcome.response.status = status;
    outcome.response.url = QUrl(u"https://id.example/api/.well-known/sign-in-exp"_s);
    outcome.response.mediaType = "application/json"_ba;
    outcome.response.body = body;
    return outcome;
}

} // namespace

// What is read of a tenant's public sign-in experience, and what is not.
class TestSignInExperience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void branding();
    void ways();
    void linksAndLanguage();
    void socialConnectors();
    void ssoConnectors();
    void missingMembers();
    void wrongTypes();
    void strangeConnectors();
    void hugeLists();
    void passwordPolicyOutOfRange();
    void answers_data();
    void answers();
};

void TestSignInExperience::branding()
{
    const auto branding = Data::fromJson(tenant()).branding;
    QCOMPARE(branding.logo, QUrl(u"https://tenant.example/logo.svg"_s));
    QCOMPARE(branding.darkLogo, QUrl(u"https://tenant.example/logo-dark.svg"_s));
    QCOMPARE(branding.favicon, QUrl(u"https://tenant.example/favicon.png"_s));
    QVERIFY(branding.darkFavicon.isEmpty());
    QCOMPARE(branding.primaryColor, u"#6139f6"_s);
    QCOMPARE(branding.darkPrimaryColor, u"#abc"_s);
    QVERIFY(branding.darkModeEnabled);
}

void TestSignInExperience::ways()
{
    const auto ways = Data::fromJson(tenant()).ways;
    QVERIFY(ways.signInAllowed);
    QVERIFY(!ways.registrationAllowed);
    const QList<LogtoSignInMethod> methods{{u"email"_s, false, true, false},
                                           {u"phone"_s, true, true, true},
                                           {u"username"_s, true, false, true}};
    QCOMPARE(ways.methods, methods);
    QCOMPARE(ways.signUpIdentifiers, QStringList({u"email"_s, u"phone"_s}));
    QVERIFY(ways.signUpPassword);
    QVERIFY(ways.signUpVerification);
    const LogtoPasswordPolicy policy{.minimumLength = 12,
                                     .maximumLength = 64,
                                     .minimumCharacterTypes = 3,
                                     .rejectsLeaked = false,
                                     .rejectsPatterns = true,
                                     .rejectsUserInfo = false,
                                     .rejectedWords = {u"tenant"_s, u"logto"_s}};
    QCOMPARE(ways.passwordPolicy, policy);

    QJsonObject json = tenant();
    json["signInMode"_L1] = u"Register"_s;
    QVERIFY(!Data::fromJson(json).ways.signInAllowed);
    QVERIFY(Data::fromJson(json).ways.registrationAllowed);
}

void TestSignInExperience::linksAndLanguage()
{
    const Data data = Data::fromJson(tenant());
    QCOMPARE(data.links.termsOfUse, QUrl(u"https://tenant.example/terms?version=3"_s));
    QVERIFY(data.links.privacyPolicy.isEmpty());
    QCOMPARE(data.links.supportWebsite, QUrl(u"https://tenant.example/help"_s));
    QCOMPARE(data.links.supportEmail, u"help@tenant.example"_s);
    QVERIFY(!data.language.isDetected);
    QCOMPARE(data.language.fallback, u"zh-CN"_s);
}

// Of the three connectors of Meadow the one for web pages counts; Forest has one for apps of
// telephones only.
void TestSignInExperience::socialConnectors()
{
    const auto connectors = Data::fromJson(tenant()).connectors;
    QCOMPARE(connectors.size(), 2);
    QCOMPARE(connectors[0].id, u"meadow-web"_s);
    QCOMPARE(connectors[0].target, u"meadow"_s);
    QCOMPARE(connectors[0].nameIn({u"en-GB"_s}), u"Meadow Web"_s);
    QCOMPARE(connectors[0].directSignIn(), u"social:meadow"_s);
    QCOMPARE(connectors[0].logo.scheme(), u"data"_s);
    QCOMPARE(connectors[0].darkLogo, connectors[0].logo);
    QCOMPARE(connectors[1].target, u"harbour"_s);
    QCOMPARE(connectors[1].logo, QUrl(u"https://harbour.example/logo.png"_s));
    QVERIFY(connectors[1].darkLogo.isEmpty());
}

void TestSignInExperience::ssoConnectors()
{
    const auto connectors = Data::fromJson(tenant()).ssoConnectors;
    QCOMPARE(connectors.size(), 2);
    QCOMPARE(connectors[0].name, u"Lighthouse Ltd"_s);
    QCOMPARE(connectors[0].directSignIn(), u"sso:sso-lighthouse"_s);
    QCOMPARE(connectors[0].logo.scheme(), u"data"_s);
    QVERIFY(connectors[0].darkLogo.isEmpty());
    QCOMPARE(connectors[1].darkLogo, QUrl(u"https://pier.example/dark.png"_s));
}

// Each member by itself: of what is missing nothing is known, and the rest is as it was.
void TestSignInExperience::missingMembers()
{
    QVERIFY(isEmpty(Data::fromJson({})));
    const QJsonObject json = tenant();
    const Data whole = Data::fromJson(json);
    const QStringList members = json.keys();
    for (const QString &member : members) {
        QJsonObject without = json;
        without.remove(member);
        const Data data = Data::fromJson(without);
        QCOMPARE(data.connectors.size(),
                 member == "socialConnectors"_L1 ? 0 : whole.connectors.size());
        QCOMPARE(data.branding.logo.isEmpty(), member == "branding"_L1);
        QCOMPARE(data.branding.primaryColor.isEmpty(), member == "color"_L1);
        QCOMPARE(data.ways.methods.isEmpty(), member == "signIn"_L1);
        QCOMPARE(data.links.termsOfUse.isEmpty(), member == "termsOfUseUrl"_L1);
    }
}

// Every value, at every depth, replaced by each other type.
void TestSignInExperience::wrongTypes()
{
    const QList<QJsonValue> wrong{QJsonValue::Null,
                                  true,
                                  -1,
                                  1e300,
                                  u"text"_s,
                                  QJsonArray{1, QJsonValue::Null, u"x"_s},
                                  QJsonArray{QJsonArray{}, QJsonObject{}},
                                  QJsonObject{{"en"_L1, 1}, {""_L1, u""_s}}};
    const std::function<void(QJsonValue, const std::function<void(QJsonValue)> &)> vary =
        [&](const QJsonValue &value, const std::function<void(QJsonValue)> &use) {
            for (const QJsonValue &other : wrong)
                use(other);
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member) {
                vary(member.value(), [&, key = member.key()](const QJsonValue &other) {
                    QJsonObject changed = object;
                    changed[key] = other;
                    use(changed);
                });
            }
            const QJsonArray array = value.toArray();
            for (qsizetype index = 0; index < array.size(); ++index) {
                vary(array[index], [&](const QJsonValue &other) {
                    QJsonArray changed = array;
                    changed[index] = other;
                    use(changed);
                });
            }
        };
    int variations = 0;
    vary(tenant(), [&](const QJsonValue &value) {
        ++variations;
        const Data data = Data::fromJson(value.toObject());
        for (const LogtoSocialConnector &each : data.connectors) {
            QVERIFY(!each.target.isEmpty());
            QVERIFY(!each.name().isEmpty());
        }
        QVERIFY(data.ways.passwordPolicy.minimumLength > 0);
    });
    QVERIFY(variations > 1000);
}

void TestSignInExperience::strangeConnectors()
{
    QJsonObject longName = connector(u"long"_s);
    longName["name"_L1] = QJsonObject{{"en"_L1, "  A\n\tname "_L1 + QString(5000, u'x')},
                                      {"not a language"_L1, u"x"_s},
                                      {"de"_L1, u" "_s}};
    const QJsonArray array{connector({}),
                           connector(u"with space"_s),
                           connector(u"with:colon"_s),
                           connector(u"with&more=1"_s),
                           connector(QString(129, u'x')),
                           connector(u"good"_s),
                           connector(u"good"_s),
                           longName};
    const auto connectors = connectorsOf(array);
    QCOMPARE(connectors.size(), 2);
    QCOMPARE(connectors[0].target, u"good"_s);
    QCOMPARE(connectors[1].names.keys(), QStringList{u"en"_s});
    QVERIFY(connectors[1].name().startsWith("A name xxx"_L1));
    QVERIFY(connectors[1].name().size() <= 200);
}

void TestSignInExperience::hugeLists()
{
    QJsonArray connectors;
    QJsonArray sso;
    QJsonArray methods;
    QJsonArray words;
    QJsonObject names;
    for (int number = 0; number < 20000; ++number) {
        const QString text = QString::number(number);
        connectors.append(connector(text));
        sso.append(QJsonObject{{"id"_L1, text}, {"connectorName"_L1, text}});
        methods.append(QJsonObject{{"identifier"_L1, number % 2 ? u"email"_s : text}});
        words.append(text);
        names["x-"_L1 + text] = text;
    }
    QJsonObject first = connector(u"first"_s);
    first["name"_L1] = names;
    connectors.prepend(first);
    const Data data = Data::fromJson(
        {{"socialConnectors"_L1, connectors},
         {"ssoConnectors"_L1, sso},
         {"signIn"_L1, QJsonObject{{"methods"_L1, methods}}},
         {"signUp"_L1, QJsonObject{{"identifiers"_L1, words}}},
         {"passwordPolicy"_L1, QJsonObject{{"rejects"_L1, QJsonObject{{"words"_L1, words}}}}}});
    QCOMPARE(data.connectors.size(), 100);
    QCOMPARE(data.connectors[0].names.size(), 100);
    QCOMPARE(data.ssoConnectors.size(), 100);
    QCOMPARE(data.ways.methods.size(), 1);
    QVERIFY(data.ways.signUpIdentifiers.isEmpty());
    QCOMPARE(data.ways.passwordPolicy.rejectedWords.size(), 100);
}

void TestSignInExperience::passwordPolicyOutOfRange()
{
    const auto policy = [](const QJsonValue &minimum) {
        const QJsonObject range{{"min"_L1, minimum}, {"max"_L1, minimum}};
        const QJsonObject json{{"length"_L1, range}, {"characterTypes"_L1, range}};
        return Data::fromJson({{"passwordPolicy"_L1, json}}).ways.passwordPolicy;
    };
    QCOMPARE(policy(0), LogtoPasswordPolicy());
    QCOMPARE(policy(-8), LogtoPasswordPolicy());
    QCOMPARE(policy(1e300), LogtoPasswordPolicy());
    QCOMPARE(policy(8.5), LogtoPasswordPolicy());
    QCOMPARE(policy(9).minimumCharacterTypes, 4);
    QCOMPARE(policy(9).minimumLength, 9);
}

void TestSignInExperience::answers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<Code>("code");
    const QByteArray good = QJsonDocument(tenant()).toJson();
    QTest::newRow("good") << good << 200 << Code::NoError;
    QTest::newRow("unknown route")
        << R"({"code":"entity.not_found"})"_ba << 404 << Code::NotAnIdentityProvider;
    QTest::newRow("refused") << good << 403 << Code::NotAnIdentityProvider;
    QTest::newRow("about something else") << "{}"_ba << 200 << Code::NotAnIdentityProvider;
    QTest::newRow("sign-in of another type")
        << R"({"signIn":true})"_ba << 200 << Code::NotAnIdentityProvider;
    QTest::newRow("array") << "[]"_ba << 200 << Code::UnexpectedResponse;
    QTest::newRow("truncated") << good.chopped(20) << 200 << Code::UnexpectedResponse;
    QTest::newRow("empty") << QByteArray() << 200 << Code::UnexpectedResponse;
    QTest::newRow("twice") << R"({"signIn":{},"signIn":{}})"_ba << 200 << Code::UnexpectedResponse;
    QTest::newRow("deep") << QByteArray(R"({"signIn":)").repeated(100) << 200
                          << Code::UnexpectedResponse;
}

void TestSignInExperience::answers()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const auto result = Data::fromAnswer(answer(body, status));
    QTEST(result.error().code(), "code");
    QCOMPARE(result.error().isError(), !result);
    if (status >= 400)
        QCOMPARE(result.error().httpStatus(), status);
}

QTEST_GUILESS_MAIN(TestSignInExperience)

#include "tst_signinexperience.moc"
