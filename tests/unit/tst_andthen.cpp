// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "andthen_p.h"

#include <QtCore/QThread>
#include <QtTest/QTest>

#include <memory>

using Logto::andThen;

// QT_FORCE_ASSERTS is on in the tests: QFuture::then() would end them where the context is gone.
class TestAndThen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsTheResultOn();
    void futureThatIsFinished();
    void withoutValues();
    void futureOfAFuture();
    void functionThatCannotBeCopied();
    void contextThatIsGone();
    void contextThatGoesBeforeItsTurn();
    void cancelled();
    void runsInTheThreadOfTheContext();
};

void TestAndThen::handsTheResultOn()
{
    QPromise<int> promise;
    promise.start();
    const auto doubled = andThen(promise.future(), this, [](int value) { return 2 * value; });
    QVERIFY(!doubled.isFinished());
    promise.addResult(21);
    promise.finish();
    QVERIFY(doubled.isFinished());
    QCOMPARE(doubled.result(), 42);
}

void TestAndThen::futureThatIsFinished()
{
    int seen = 0;
    andThen(QtFuture::makeReadyFuture(7), this, [&seen](int value) { seen = value; });
    QCOMPARE(seen, 7);
}

void TestAndThen::withoutValues()
{
    QPromise<void> promise;
    promise.start();
    bool called = false;
    const QFuture<void> after = andThen(promise.future(), this, [&called] { called = true; });
    promise.finish();
    QVERIFY(called);
    QVERIFY(after.isFinished() && !after.isCanceled());
}

void TestAndThen::futureOfAFuture()
{
    QPromise<int> second;
    second.start();
    const auto both = andThen(QtFuture::makeReadyFuture(1), this, [&second](int) {
                          return second.future();
                      }).unwrap();
    QVERIFY(!both.isFinished());
    second.addResult(2);
    second.finish();
    QCOMPARE(both.result(), 2);
}

void TestAndThen::functionThatCannotBeCopied()
{
    const auto sum = andThen(QtFuture::makeReadyFuture(1), this,
                             [one = std::make_unique<int>(1)](int value) { return value + *one; });
    QCOMPARE(sum.result(), 2);
}

void TestAndThen::contextThatIsGone()
{
    QPromise<int> promise;
    promise.start();
    auto context = std::make_unique<QObject>();
    bool called = false;
    const auto result = andThen(promise.future(), context.get(), [&called](int) { called = true; });
    bool told = false;
    QFuture<void>(result).onCanceled([&told] { told = true; });
    context.reset();
    promise.addResult(1);
    promise.finish();
    QVERIFY(!called);
    QVERIFY(result.isFinished() && result.isCanceled());
    QVERIFY(told);
}

void TestAndThen::contextThatGoesBeforeItsTurn()
{
    QPromise<int> promise;
    promise.start();
    auto context = std::make_unique<QObject>();
    bool called = false;
    const auto result = andThen(promise.future(), context.get(), [&called](int) { called = true; });
    const std::unique_ptr<QThread> other(QThread::create([&promise] {
        promise.addResult(1);
        promise.finish();
    }));
    other->start();
    QVERIFY(other->wait());
    QVERIFY(!result.isFinished());
    context.reset();
    QVERIFY(result.isFinished() && result.isCanceled());
    QVERIFY(!called);
}

void TestAndThen::cancelled()
{
    auto promise = std::make_unique<QPromise<int>>();
    promise->start();
    bool called = false;
    const auto result = andThen(promise->future(), this, [&called](int) { called = true; });
    promise.reset();
    QVERIFY(!called);
    QVERIFY(result.isFinished() && result.isCanceled());
}

void TestAndThen::runsInTheThreadOfTheContext()
{
    QPromise<int> promise;
    promise.start();
    QThread *ran = nullptr;
    const auto result =
        andThen(promise.future(), this, [&ran](int) { ran = QThread::currentThread(); });
    const std::unique_ptr<QThread> other(QThread::create([&promise] {
        promise.addResult(1);
        promise.finish();
    }));
    other->start();
    QVERIFY(other->wait());
    QTRY_VERIFY(result.isFinished());
    QCOMPARE(ran, thread());
}

QTEST_GUILESS_MAIN(TestAndThen)
#include "tst_andthen.moc"
