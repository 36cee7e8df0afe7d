// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "kioskfixture.h"

#include <QtGui/QEnterEvent>
#include <QtGui/QInputMethodEvent>
#include <QtGui/QWindow>
#include <QtTest/QTest>
#include <QtTest/qtesttouch.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Act = void (*)(QWindow &);

Q_DECLARE_METATYPE(Act)

namespace {

void send(QWindow &window, QEvent &&event)
{
    QCoreApplication::sendEvent(&window, &event);
}

void moveTo(QWindow &window, QPointF position)
{
    send(window,
         QMouseEvent(QEvent::MouseMove, position, position, position, Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier));
}

void turnWheel(QWindow &window)
{
    send(window,
         QWheelEvent({5, 5}, {5, 5}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false));
}

void drawWithPen(QWindow &window)
{
    for (const auto type : {QEvent::TabletPress, QEvent::TabletRelease}) {
        send(window,
             QTabletEvent(type, QPointingDevice::primaryPointingDevice(), {5, 5}, {5, 5}, 1, 0, 0,
                          0, 0, 0, Qt::NoModifier, Qt::LeftButton, Qt::NoButton));
    }
}

void touch(QWindow &window)
{
    static QPointingDevice *const device = QTest::createTouchDevice();
    QTest::touchEvent(&window, device).press(0, QPoint(5, 5));
    QTest::touchEvent(&window, device).release(0, QPoint(5, 5));
}

} // namespace

// What a kiosk takes for a person.
class TestKioskActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void counts_data();
    void counts();
    void doesNotCount_data();
    void doesNotCount();
    void warningStaysUnderTheFinger();
    void lostRelease();

private:
    LocalProvider m_provider;
    std::unique_ptr<KioskFixture> m_fixture;
    QWindow m_window;
};

void TestKioskActivity::initTestCase()
{
    m_fixture = std::make_unique<KioskFixture>(m_provider);
    m_fixture->signIn();
    m_window.resize(100, 100);
    m_window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    moveTo(m_window, {1, 1});
}

void TestKioskActivity::init()
{
    m_fixture->kiosk.stayActive();
    m_fixture->pass(0s);
    m_fixture->pass(40s);
    QVERIFY(!m_fixture->kiosk.isWarning());
}

void TestKioskActivity::counts_data()
{
    QTest::addColumn<Act>("act");

    QTest::newRow("key") << Act([](QWindow &window) { QTest::keyClick(&window, Qt::Key_A); });
    QTest::newRow("modifier") << Act(
        [](QWindow &window) { QTest::keyClick(&window, Qt::Key_Shift); });
    QTest::newRow("click") << Act([](QWindow &window) {
        QTest::mouseClick(&window, Qt::LeftButton, {}, {3, 3});
    });
    QTest::newRow("move") << Act([](QWindow &window) {
        moveTo(window, {1, 1});
        moveTo(window, {2, 1});
    });
    QTest::newRow("wheel") << Act(turnWheel);
    QTest::newRow("touch") << Act(touch);
    QTest::newRow("pen") << Act(drawWithPen);
    QTest::newRow("input method") << Act([](QWindow &window) {
        QInputMethodEvent event;
        event.setCommitString(u"字"_s);
        send(window, std::move(event));
    });
    QTest::newRow("preedit") << Act(
        [](QWindow &window) { send(window, QInputMethodEvent(u"zi"_s, {})); });
}

void TestKioskActivity::counts()
{
    QFETCH(Act, act);

    act(m_window);
    m_fixture->pass(40s);
    QVERIFY(!m_fixture->kiosk.isWarning());
    QCOMPARE(m_fixture->due.count(), 0);
}

void TestKioskActivity::doesNotCount_data()
{
    QTest::addColumn<Act>("act");

    QTest::newRow("move without change") << Act([](QWindow &window) { moveTo(window, {2, 1}); });
    QTest::newRow("enter and leave") << Act([](QWindow &window) {
        send(window, QEnterEvent({5, 5}, {5, 5}, {5, 5}));
        send(window, QEvent(QEvent::Leave));
    });
    QTest::newRow("key that repeats itself") << Act([](QWindow &window) {
        send(window, QKeyEvent(QEvent::KeyPress, Qt::Key_A, {}, u"a"_s, true));
    });
    QTest::newRow("empty input method")
        << Act([](QWindow &window) { send(window, QInputMethodEvent()); });
    QTest::newRow("hover") << Act([](QWindow &window) {
        send(window, QHoverEvent(QEvent::HoverMove, {5, 5}, {5, 5}, {4, 4}));
    });
    QTest::newRow("resize") << Act([](QWindow &window) {
        window.resize(window.width() + 1, window.height());
        QCoreApplication::processEvents();
    });
}

void TestKioskActivity::doesNotCount()
{
    QFETCH(Act, act);

    moveTo(m_window, {2, 1});
    m_fixture->kiosk.stayActive();
    m_fixture->pass(40s);
    act(m_window);
    m_fixture->pass(15s);
    QVERIFY(m_fixture->kiosk.isWarning());
    QCOMPARE(m_fixture->kiosk.remaining(), 5);
    m_fixture->kiosk.stayActive();
    m_fixture->pass(0s);
    QVERIFY(!m_fixture->kiosk.isWarning());
}

// Otherwise the release would go to what the warning lies over, and no button of it would work.
void TestKioskActivity::warningStaysUnderTheFinger()
{
    m_fixture->pass(15s);
    QVERIFY(m_fixture->kiosk.isWarning());
    QTest::mousePress(&m_window, Qt::LeftButton, {}, {3, 3});
    QCoreApplication::processEvents();
    m_fixture->pass(1s);
    QVERIFY(m_fixture->kiosk.isWarning());
    QCOMPARE(m_fixture->kiosk.remaining(), 5);
    m_fixture->pass(20s);
    QCOMPARE(m_fixture->due.count(), 0);
    QTest::mouseRelease(&m_window, Qt::LeftButton, {}, {3, 3});
    QTRY_VERIFY(!m_fixture->kiosk.isWarning());
}

// A press whose release never comes keeps nobody signed in. The fixture is used up.
void TestKioskActivity::lostRelease()
{
    m_fixture->pass(15s);
    QTest::mousePress(&m_window, Qt::LeftButton, {}, {3, 3});
    m_fixture->pass(55s);
    QVERIFY(m_fixture->kiosk.isWarning());
    QCOMPARE(m_fixture->kiosk.remaining(), 5);
    m_fixture->pass(5s);
    QCOMPARE(m_fixture->due.count(), 1);
    QTest::mouseRelease(&m_window, Qt::LeftButton, {}, {3, 3});
}

QTEST_MAIN(TestKioskActivity)
#include "tst_kioskactivity.moc"
