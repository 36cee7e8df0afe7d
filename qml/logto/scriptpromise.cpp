// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "scriptpromise_p.h"

using namespace Qt::StringLiterals;

// The constructor of Promise hands out how it is settled, and to JavaScript only.
ScriptPromise::ScriptPromise(QJSEngine *engine)
    : m_engine(engine)
{
    if (engine) {
        m_parts = engine->evaluate(uR"((function () {
            const parts = {};
            parts.promise = new Promise(function (resolve, reject) {
                parts.resolve = resolve;
                parts.reject = reject;
            });
            return parts;
        })())"_s);
    }
}

void ScriptPromise::call(const QString &part, const QJSValue &value) const
{
    if (m_engine)
        m_parts.property(part).call({value});
}
