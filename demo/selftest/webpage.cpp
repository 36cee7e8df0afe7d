// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "webpage.h"

#include "camera.h"
#include "scriptanswer.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtQml/QJSEngine>
#include <QtQml/QQmlEngine>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

// QWebEngineScript::UserWorld
constexpr int isolatedWorld = 2;

} // namespace

WebPage::WebPage(const Screen &screen)
    : m_screen(screen)
{
}

QQuickItem *WebPage::view() const
{
    return findVisible(m_screen.window()->contentItem(),
                       [](const QQuickItem &item) { return item.inherits("QQuickWebEngineView"); });
}

QString WebPage::run(const QString &script) const
{
    QQuickItem *target = view();
    QJSEngine *engine = target ? qmlEngine(target) : nullptr;
    if (!engine)
        return {};
    ScriptAnswer answer;
    QJSEngine::setObjectOwnership(&answer, QJSEngine::CppOwnership);
    const QJSValue callback = engine->evaluate(u"(answer => text => answer.take(text))"_s)
                                  .call({engine->newQObject(&answer)});
    QMetaObject::invokeMethod(target, "runJavaScript", Q_ARG(QString, script),
                              Q_ARG(quint32, isolatedWorld), Q_ARG(QJSValue, callback));
    // A page that is just being replaced never answers; the caller asks again.
    const bool arrived = QTest::qWaitFor([&answer] { return answer.hasArrived(); }, 500);
    return arrived ? answer.text() : QString();
}

// Where the element is in the window, once the document is complete.
QRectF WebPage::place(const QString &id) const
{
    const QString script = uR"((() => {
        const element = document.readyState === "complete" && document.getElementById("%1");
        const box = element ? element.getBoundingClientRect() : null;
        return box ? JSON.stringify([box.x, box.y, box.width, box.height]) : "";
    })())"_s.arg(id);
    const QJsonArray box = QJsonDocument::fromJson(run(script).toUtf8()).array();
    if (box.size() != 4 || !view())
        return {};
    const QRectF inView(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble());
    return view()->mapRectToScene(inView);
}

void WebPage::waitForElement(const QString &id) const
{
    m_screen.waitFor("the element %1 of the page"_L1.arg(id),
                     [this, &id] { return place(id).isValid(); });
}

void WebPage::click(const QString &id) const
{
    waitForElement(id);
    m_screen.click(place(id).center());
}

void WebPage::fill(const QString &id, const QString &text) const
{
    click(id);
    waitForFocus(id);
    m_screen.type(text);
    m_screen.waitFor("the text in the field %1"_L1.arg(id),
                     [&] { return textLength(id) == text.size(); });
}

int WebPage::textLength(const QString &id) const
{
    bool isNumber = false;
    const int length =
        run(u"String(document.getElementById(\"%1\").value.length)"_s.arg(id)).toInt(&isNumber);
    return isNumber ? length : -1;
}

void WebPage::waitForFocus(const QString &id) const
{
    const QString focused =
        u"document.hasFocus() && document.activeElement.id === \"%1\" ? \"yes\" : \"\""_s.arg(id);
    m_screen.waitFor("the focus of the field %1"_L1.arg(id),
                     [this, &focused] { return !run(focused).isEmpty(); });
}

void WebPage::waitForPaint() const
{
    m_screen.waitFor(u"the picture of the page"_s, [this] {
        const QQuickItem *target = view();
        if (!target)
            return false;
        const QRectF area = target->mapRectToScene(target->boundingRect());
        return !Camera::isBlank(m_screen.look(), area);
    });
}
