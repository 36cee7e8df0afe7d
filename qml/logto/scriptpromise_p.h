// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QPointer>
#include <QtQml/QJSEngine>

// A JavaScript promise that C++ keeps or breaks.
class ScriptPromise
{
public:
    // Without an engine, as for an object that C++ has made, there is no promise either.
    explicit ScriptPromise(QJSEngine *engine);

    QJSValue promise() const { return m_parts.property(QStringLiteral("promise")); }
    template<typename T>
    void resolve(const T &value) const
    {
        if (m_engine)
            call(QStringLiteral("resolve"), m_engine->toScriptValue(value));
    }
    void resolve() const { call(QStringLiteral("resolve"), {}); }
    template<typename T>
    void reject(const T &reason) const
    {
        if (m_engine)
            call(QStringLiteral("reject"), m_engine->toScriptValue(reason));
    }

private:
    void call(const QString &part, const QJSValue &value) const;

    QPointer<QJSEngine> m_engine; // an object of C++ may outlive it
    QJSValue m_parts;
};
