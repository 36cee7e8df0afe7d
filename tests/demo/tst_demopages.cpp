// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "demoprocess.h"
#include "localprovider.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

// The demo used page by page, with the mouse and with the keyboard only; what it finds wrong with
// its window it reports itself.
class TestDemoPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_provider.control(u"reset"_s); }
    void showsEveryPage();
    void worksByKeyboard();
    void tellsOfNoOrganization();

private:
    QStringList arguments(const QString &run) const;

    LocalProvider m_provider;
};

namespace {

// How much of the picture has the most frequent colour, and how many colours there are.
std::pair<double, qsizetype> measure(const QImage &picture)
{
    QHash<QRgb, int> counts;
    int most = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            most = std::max(most, ++counts[picture.pixel(x, y)]);
    }
    return {double(most) / (picture.width() * picture.height()), counts.size()};
}

} // namespace

QStringList TestDemoPages::arguments(const QString &run) const
{
    const QString endpoint = m_provider.endpoint().toString();
    QStringList list = {u"--self-test"_s,
                        run,
                        u"--storage"_s,
                        u"memory"_s,
                        u"--theme"_s,
                        u"light"_s,
                        u"--endpoint"_s,
                        endpoint,
                        u"--app-id"_s,
                        m_provider.appId(),
                        u"--inbox"_s,
                        endpoint + "/inbox"_L1,
                        u"--organization-resource"_s,
                        u"https://org.example/api"_s};
    for (const QString &resource : {u"https://shopping.example/api"_s,
                                    u"https://short.example/api"_s, u"https://org.example/api"_s})
        list += {u"--resource"_s, resource};
    for (const QString &scope :
         {u"email"_s, u"phone"_s, u"roles"_s, u"custom_data"_s, u"identities"_s,
          u"urn:logto:scope:organizations"_s, u"urn:logto:scope:organization_roles"_s,
          u"urn:logto:scope:sessions"_s, u"read:products"_s, u"write:products"_s, u"ping"_s,
          u"read:org-data"_s, u"read:report"_s})
        list += {u"--scope"_s, scope};
    return list;
}

void TestDemoPages::showsEveryPage()
{
    const QTemporaryDir folder;
    const DemoProcess demo(arguments(u"pages"_s)
                           + QStringList{u"--screenshots"_s, folder.path(), u"--plain-names"_s});
    QStringList names;
    const QList<QJsonObject> steps = demo.steps();
    for (const QJsonObject &step : steps) {
        if (step.value("step"_L1) != u"page"_s)
            continue;
        const QString name = step.value("name"_L1).toString();
        names.append(name);
        for (const QString &what : {u"layout"_s, u"accessibility"_s, u"tabOrder"_s}) {
            const QStringList problems = step.value(what).toVariant().toStringList();
            QVERIFY2(problems.isEmpty(),
                     qPrintable(name + u' ' + step.value("size"_L1).toString() + u": "_s
                                + problems.join(u"; "_s)));
        }
    }
    QVERIFY2(demo.exitCode() == 0,
             qPrintable(demo.step(u"failed"_s).value("reason"_L1).toString()));
    for (const QString &name :
         {u"sign-in"_s, u"log-signed-out"_s, u"user"_s, u"organizations"_s, u"tokens"_s, u"api"_s,
          u"api-forbidden"_s, u"account-wrong-password"_s, u"account"_s, u"log"_s, u"sign-out"_s})
        QCOMPARE(names.count(name), 2); // in both sizes
    QCOMPARE(demo.step(u"account-changed"_s).value("email"_L1).toString(), u"new@example.com"_s);

    const QString log = demo.step(u"log"_s).value("text"_L1).toString();
    QVERIFY(log.contains(" Request GET /api/products 200"_L1));
    QVERIFY(log.contains(" Request DELETE /api/products 403"_L1));
    QVERIFY(log.contains("State: SignedIn"_L1));
    for (const QString &secret : {u"eyJ"_s, u"-test-only"_s, u"code="_s})
        QVERIFY2(!log.contains(secret), qPrintable(log));

    const QStringList files = QDir(folder.path()).entryList({u"*.png"_s});
    QVERIFY(files.size() >= names.size()); // in both themes
    for (const QString &file : files) {
        const auto [uniform, colors] = measure(QImage(folder.filePath(file)));
        QVERIFY2(uniform < 0.97 && colors > 60,
                 qPrintable(u"%1: %2, %3 colours"_s.arg(file).arg(uniform).arg(colors)));
    }
}

void TestDemoPages::worksByKeyboard()
{
    const DemoProcess demo(arguments(u"keyboard"_s));
    QVERIFY2(demo.exitCode() == 0,
             qPrintable(demo.step(u"failed"_s).value("reason"_L1).toString()));
    QCOMPARE(demo.step(u"api"_s).value("status"_L1).toString(), u"200"_s);
    QVERIFY(!demo.step(u"verified"_s).isEmpty());
    QVERIFY(demo.step(u"signed-out"_s).value("complete"_L1).toBool());
}

void TestDemoPages::tellsOfNoOrganization()
{
    const QStringList asBob = {u"--test-user"_s, u"bob"_s, u"--test-password"_s,
                               u"bob-test-only"_s};
    const DemoProcess member(arguments(u"organizations"_s) + asBob);
    QCOMPARE(member.step(u"organizations"_s).value("banner"_L1).toString(),
             u"You are a member of no organization"_s);
    QStringList unasked = arguments(u"organizations"_s);
    const qsizetype scope = unasked.indexOf(u"urn:logto:scope:organizations"_s);
    unasked.remove(scope - 1, 4); // with its roles
    const DemoProcess silent(unasked + asBob);
    QCOMPARE(silent.step(u"organizations"_s).value("banner"_L1).toString(),
             u"Organizations were not asked for"_s);
}

QTEST_GUILESS_MAIN(TestDemoPages)
#include "tst_demopages.moc"
