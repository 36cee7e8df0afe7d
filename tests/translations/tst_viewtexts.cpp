// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "kioskfixture.h"

#include <QtQml/QQmlComponent>
#include <QtQml/QQmlEngine>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void collectTexts(const QQuickItem *item, QList<const QQuickItem *> &texts)
{
    if (!item->isVisible())
        return;
    // Those that could end in three dots.
    if (item->property("truncated").isValid() && !item->property("text").toString().isEmpty())
        texts += item;
    for (const QQuickItem *child : item->childItems())
        collectTexts(child, texts);
}

} // namespace

// The texts of the QML module in every language, as they are seen.
class TestViewTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void areTranslated();
    void kioskWarning_data() { addWindows(); }
    void kioskWarning();
    void kioskReminder_data() { addWindows(); }
    void kioskReminder();
    void abandonedSignIn_data() { addWindows(); }
    void abandonedSignIn();
    void deviceSignIn_data() { addWindows(); }
    void deviceSignIn();

private:
    static void addWindows();
    void show(const QByteArray &qml, const QVariantMap &properties);
    void fetchAndShow(const QByteArray &qml, const QVariantMap &properties);
    QStringList shownTexts() const;
    void compareWithRoom() const;

    LocalProvider m_provider;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QObject> m_view;
};

void TestViewTexts::cleanup()
{
    m_view.reset();
    m_window.reset();
    m_engine.reset();
    QLocale::setDefault(QLocale::system());
}

void TestViewTexts::addWindows()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const auto *language : {"en", "de", "zh_CN"}) {
        for (const QSize size : {QSize(320, 480), QSize(480, 800), QSize(1024, 600)}) {
            QTest::addRow("%s, %d x %d", language, size.width(), size.height())
                << QString::fromLatin1(language) << size;
        }
    }
}

void TestViewTexts::show(const QByteArray &qml, const QVariantMap &properties)
{
    m_engine = std::make_unique<QQmlEngine>();
    m_engine->addImportPath(QStringLiteral(LOGTO_QML_IMPORT_PATH));
    QQmlComponent component(m_engine.get());
    component.setData("import QtQuick\nimport Logto\n" + qml, QUrl());
    m_view.reset(component.createWithInitialProperties(properties));
    QVERIFY2(m_view, qPrintable(component.errorString()));
    m_window->setColor(Qt::white);
    qobject_cast<QQuickItem *>(m_view.get())->setParentItem(m_window->contentItem());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestViewTexts::fetchAndShow(const QByteArray &qml, const QVariantMap &properties)
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QLocale::setDefault(QLocale(language));
    m_window = std::make_unique<QQuickWindow>();
    m_window->resize(size);
    show(qml, properties);
}

QStringList TestViewTexts::shownTexts() const
{
    QList<const QQuickItem *> items;
    collectTexts(m_window->contentItem(), items);
    QStringList texts;
    for (const QQuickItem *item : items)
        texts += item->property("text").toString();
    return texts;
}

// Nothing is cut, and nothing runs out of the window.
void TestViewTexts::compareWithRoom() const
{
    // What has changed is laid out before the next frame.
    QVERIFY(!m_window->grabWindow().isNull());
    QList<const QQuickItem *> items;
    collectTexts(m_window->contentItem(), items);
    QVERIFY(!items.isEmpty());
    for (const QQuickItem *item : items) {
        const QByteArray text = item->property("text").toString().toUtf8();
        QVERIFY2(!item->property("truncated").toBool(), text);
        QVERIFY2(item->property("contentWidth").toReal() <= item->width() + 1, text);
        const QRectF place = item->mapRectToScene({0, 0, item->width(), item->height()});
        QVERIFY2(place.left() >= 0 && place.right() <= m_window->width(), text);
    }
}

void TestViewTexts::areTranslated()
{
    QLocale::setDefault(QLocale(u"de"_s));
    m_window = std::make_unique<QQuickWindow>();
    LogtoKiosk kiosk;
    show("LogtoKioskWarning {}", {{u"kiosk"_s, QVariant::fromValue(&kiosk)}});
    QCOMPARE(m_view->property("title").toString(), u"Sind Sie noch da?"_s);
    // As an application does when the user chooses another language.
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    m_engine->retranslate();
    QCOMPARE(m_view->property("title").toString(), u"你还在吗？"_s);
    QLocale::setDefault(QLocale(u"en"_s));
    m_engine->retranslate();
    QCOMPARE(m_view->property("title").toString(), u"Are you still there?"_s);
}

void TestViewTexts::kioskWarning()
{
    KioskFixture fixture(m_provider);
    fixture.signIn();
    fetchAndShow("LogtoKioskWarning {}", {{u"kiosk"_s, QVariant::fromValue(&fixture.kiosk)}});
    fixture.pass(50s);
    QVERIFY(fixture.kiosk.isWarning());
    QTRY_VERIFY(shownTexts().size() >= 5);
    compareWithRoom();
}

void TestViewTexts::kioskReminder()
{
    KioskFixture fixture(m_provider);
    fixture.kiosk.setIdleTimeout(1000);
    fixture.kiosk.setSessionLimit(30);
    fixture.signIn();
    fetchAndShow("LogtoKioskWarning {}", {{u"kiosk"_s, QVariant::fromValue(&fixture.kiosk)}});
    fixture.pass(20s);
    QVERIFY(fixture.kiosk.isWarning());
    QTRY_VERIFY(shownTexts().size() >= 5);
    compareWithRoom();
    m_view->setProperty("dismissed", true);
    QTRY_COMPARE(shownTexts().size(), 1);
    compareWithRoom();
}

void TestViewTexts::abandonedSignIn()
{
    KioskFixture fixture(m_provider);
    fixture.setup.agent.setHesitating(true);
    fixture.client().signIn();
    awaitSignal(&fixture.setup.agent, &FormLoginAgent::shown);
    fetchAndShow("LogtoKioskWarning {}", {{u"kiosk"_s, QVariant::fromValue(&fixture.kiosk)}});
    fixture.pass(50s);
    QVERIFY(fixture.kiosk.isWarning());
    QTRY_VERIFY(shownTexts().size() >= 5);
    compareWithRoom();
}

void TestViewTexts::deviceSignIn()
{
    ClientSetup setup(m_provider);
    setup.config.setDeviceAppId(u"logto-qt-device"_s);
    fetchAndShow("LogtoDeviceSignInView { anchors.fill: parent }",
                 {{u"client"_s, QVariant::fromValue(&setup.restart())}});
    QVERIFY(QMetaObject::invokeMethod(m_view.get(), "start", Q_ARG(QVariant, {})));
    QTRY_VERIFY(shownTexts().size() >= 4);
    compareWithRoom();
}

QTEST_MAIN(TestViewTexts)

#include "tst_viewtexts.moc"
