// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "screen.h"

#include <QtCore/QThread>
#include <QtTest/QTest>

#include <atomic>
#include <memory>

using namespace std::chrono_literals;

namespace {

constexpr auto timeLimit = 30s;

// Says that frames of the window have been drawn, much faster than a thread that draws them.
class Drawing
{
public:
    explicit Drawing(QQuickWindow &window)
        : m_thread(QThread::create([this, &window] {
            while (!m_ended)
                Q_EMIT window.frameSwapped();
        }))
    {
        m_thread->start();
    }
    ~Drawing()
    {
        m_ended = true;
        m_thread->wait();
    }

    Drawing(const Drawing &) = delete;
    Drawing &operator=(const Drawing &) = delete;

private:
    std::atomic<bool> m_ended = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

class TestScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void waitsForFrame();
    void doesNotWaitForEver();
    void waitsWhileAnotherThreadDraws();
};

void TestScreen::initTestCase()
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

void TestScreen::waitsForFrame()
{
    QQuickWindow window;
    window.resize(Screen::smallSize);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    std::atomic<int> frames = 0;
    connect(
        &window, &QQuickWindow::frameSwapped, this, [&frames] { ++frames; }, Qt::DirectConnection);
    const Screen screen(&window, timeLimit);

    for (int i = 0; i < 3; ++i) {
        const int before = frames;
        screen.waitForFrame();
        QVERIFY(frames > before);
    }
}

void TestScreen::doesNotWaitForEver()
{
    QQuickWindow hidden;
    const Screen screen(&hidden, QDeadlineTimer(20ms));

    QVERIFY_THROWS_EXCEPTION(Failure, screen.waitForFrame());
}

// Also when the next frame comes just as the wait is over.
void TestScreen::waitsWhileAnotherThreadDraws()
{
    QQuickWindow window;
    const Screen screen(&window, timeLimit);
    const Drawing drawing(window);

    for (int i = 0; i < 2000; ++i)
        screen.waitForFrame();
}

QTEST_MAIN(TestScreen)

#include "tst_screen.moc"
