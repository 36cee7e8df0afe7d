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
    void hasPlaceForLongTexts();
    void worksByKeyboard();
    void worksByTouch();
    void cancelsCall();
    void tellsOfNoOrganization();

private:
    QStringList arguments(const QString &run) const { return argumentsFor(m_provider, run); }

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

QList<QJsonObject> pagesOf(const DemoProcess &demo)
{
    QList<QJsonObject> pages = demo.steps();
    pages.removeIf([](const QJsonObject &step) { return step.value("step"_L1) != u"page"_s; });
    return pages;
}

QStringList namesOfPages(const DemoProcess &demo)
{
    QStringList names;
    const QList<QJsonObject> pages = pagesOf(demo);
    for (const QJsonObject &page : pages)
        names.append(page.value("name"_L1).toString());
    return names;
}

// What the demo has found wrong with its own pages.
QStringList problemsOf(const DemoProcess &demo)
{
    QStringList all;
    const QList<QJsonObject> pages = pagesOf(demo);
    for (const QJsonObject &page : pages) {
        for (const QString &what : {u"layout"_s, u"accessibility"_s, u"tabOrder"_s}) {
            const QStringList problems = page.value(what).toVariant().toStringList();
            for (const QString &problem : problems) {
                all.append(page.value("name"_L1).toString() + u' '
                           + page.value("size"_L1).toString() + u": "_s + problem);
            }
        }
    }
    return all;
}

const QStringList &everyPage()
{
    static const QStringList names = {u"sign-in"_s,       u"log-signed-out"_s,
                                      u"user"_s,          u"organizations"_s,
                                      u"tokens"_s,        u"api"_s,
                                      u"api-forbidden"_s, u"account-wrong-password"_s,
                                      u"account"_s,       u"log"_s,
                                      u"sign-out"_s};
    return names;
}

} // namespace

void TestDemoPages::showsEveryPage()
{
    const QTemporaryDir folder;
    const DemoProcess demo(arguments(u"pages"_s)
                           + QStringList{u"--screenshots"_s, folder.path(), u"--plain-names"_s});
    const QStringList names = namesOfPages(demo);
    const QStringList problems = problemsOf(demo);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY2(demo.exitCode() == 0,
             qPrintable(demo.step(u"failed"_s).value("reason"_L1).toString()));
    for (const QString &name : everyPage())
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

// Many languages need more room than English.
void TestDemoPages::hasPlaceForLongTexts()
{
    const DemoProcess demo(arguments(u"pages"_s) + QStringList{u"--long-texts"_s});
    const QStringList problems = problemsOf(demo);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY2(demo.exitCode() == 0,
             qPrintable(demo.step(u"failed"_s).value("reason"_L1).toString()));
    const QStringList names = namesOfPages(demo);
    for (const QString &name : everyPage())
        QCOMPARE(names.count(name), 2); // in both sizes
    QCOMPARE(demo.step(u"texts"_s).value("signIn"_L1).toString(), u"Signsi ini"_s);
}

void TestDemoPages::worksByKeyboard()
{
    const DemoProcess demo(arguments(u"keyboard"_s));
    QVERIFY2(demo.exitCode() == 0,
             qPrintable(demo.step(u"failed"_s).value("reason"_L1).toString()));
    QCOMPARE(demo.step(u"api"_s).value("status"_L1).toString(), u"200"_s);
    QVERIFY(!demo.step(u"verified"_s).isEmpty());
    QVERIFY(!demo.step(u"filtered"_s).isEmpty());
    QVERIFY(demo.step(u"signed-out"_s).value("complete"_L1).toBool());
}

void TestDemoPages::worksByTouch()
{
    const DemoProcess demo(arguments(u"touch"_s));
    QVERIFY2(demo.exitCode() == 0,
             qPrintable(demo.step(u"failed"_s).value("reason"_L1).toString()));
    QStringList used;
    QStringList visited;
    const QList<QJsonObject> steps = demo.steps();
    for (const QJsonObject &step : steps) {
        if (step.value("step"_L1) == u"used"_s)
            used.append(step.value("name"_L1).toString());
        else if (step.value("step"_L1) == u"visited"_s)
            visited.append(step.value("name"_L1).toString());
    }
    const QStringList all = {u"log"_s,    u"account"_s,       u"api"_s,
                             u"tokens"_s, u"organizations"_s, u"user"_s};
    QCOMPARE(used, all);
    QCOMPARE(visited, all);
    QVERIFY(demo.step(u"signed-out"_s).value("complete"_L1).toBool());
    QCOMPARE(m_provider.grants().value("grants"_L1).toArray().size(), 0);
}

void TestDemoPages::cancelsCall()
{
    const DemoProcess demo(arguments(u"api-cancel"_s));
    QVERIFY2(demo.exitCode() == 0,
             qPrintable(demo.step(u"failed"_s).value("reason"_L1).toString()));
    const QJsonObject cancelled = demo.step(u"cancelled"_s);
    QVERIFY(cancelled.value("wasBusy"_L1).toBool());
    QCOMPARE(cancelled.value("note"_L1).toString(),
             u"Cancelled. The API may have carried it out all the same."_s);
    QCOMPARE(cancelled.value("hasStatus"_L1), QJsonValue(false));
    QCOMPARE(cancelled.value("canCancel"_L1), QJsonValue(false));
    QCOMPARE(cancelled.value("canCall"_L1), QJsonValue(true));
    const QJsonObject next = demo.step(u"next-call"_s);
    QCOMPARE(next.value("status"_L1).toString(), u"200"_s);
    QCOMPARE(next.value("stillCancelled"_L1), QJsonValue(false));
    QVERIFY(demo.step(u"log"_s).value("text"_L1).toString().contains(
        " Request GET /api/trials/silence cancelled"_L1));
    QCOMPARE(m_provider.count(u"/trials/silence"_s), 1);
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
