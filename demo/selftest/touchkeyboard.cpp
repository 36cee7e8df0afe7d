// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "touchkeyboard.h"

using namespace Qt::StringLiterals;

namespace {

// The key that changes between letters and symbols.
constexpr Qt::Key symbolKey = Qt::Key_Context1;

bool isKey(const QQuickItem &item)
{
    return item.property("keyType").isValid() && item.property("noKeyEvent").isValid();
}

} // namespace

TouchKeyboard::TouchKeyboard(const Screen &screen)
    : m_screen(screen)
    , m_finger(screen)
{
}

bool TouchKeyboard::exists() const
{
    const QQuickItem *loader = m_screen.find(u"keyboardLoader");
    return loader && !loader->childItems().isEmpty();
}

QString TouchKeyboard::locale() const
{
    const QQuickItem *panel = m_screen.find(u"screenKeyboard");
    const auto *keys = panel ? panel->property("keyboard").value<QObject *>() : nullptr;
    return keys ? keys->property("locale").toString() : QString();
}

bool TouchKeyboard::isShown() const
{
    return findKey(symbolKey) != nullptr;
}

void TouchKeyboard::waitForIt() const
{
    m_screen.waitFor(u"the keyboard on the screen"_s, [this] { return isShown(); });
    m_screen.waitForFrame();
}

void TouchKeyboard::type(const QString &text) const
{
    waitForIt();
    for (const QChar character : text)
        tap(character);
}

void TouchKeyboard::pressEnter() const
{
    waitForIt();
    tap(*findKey(Qt::Key_Return));
}

QQuickItem *TouchKeyboard::findKey(QChar character) const
{
    return findVisible(m_screen.window()->contentItem(), [character](const QQuickItem &item) {
        return isKey(item) && item.property("text") == QString(character.toLower());
    });
}

QQuickItem *TouchKeyboard::findKey(Qt::Key code) const
{
    return findVisible(m_screen.window()->contentItem(), [code](const QQuickItem &item) {
        return isKey(item) && item.property("key") == int(code);
    });
}

void TouchKeyboard::tap(const QQuickItem &key) const
{
    m_finger.tap(key.mapToScene(key.boundingRect().center()));
}

void TouchKeyboard::tap(QChar character) const
{
    if (!findKey(character)) {
        tap(*findKey(symbolKey));
        m_screen.waitFor("the key %1"_L1.arg(character),
                         [this, character] { return findKey(character) != nullptr; });
        m_screen.waitForFrame();
    }
    // Keyboards begin a text with a capital letter.
    if (character.isLetter()
        && findKey(character)->property("uppercased").toBool() != character.isUpper()) {
        tap(*findKey(Qt::Key_Shift));
        m_screen.waitFor(u"the other case"_s, [this, character] {
            return findKey(character)->property("uppercased").toBool() == character.isUpper();
        });
    }
    tap(*findKey(character));
}
