// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "secretmask.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    QRegularExpression secret;
    QString replacement;
};

QRegularExpression expression(const QString &pattern)
{
    QRegularExpression result(pattern, QRegularExpression::CaseInsensitiveOption);
    result.optimize();
    return result;
}

// The names under which secrets travel, in requests, answers and addresses.
QString secretNames()
{
    return u"(?:access|refresh|id|subject|actor|device|one[_-]?time|registration[_-]?access)"
           "[_-]?(?:token|code)(?:[_-]?hint)?|token|code|code[_-]?verifier|state|nonce|user[_-]?"
           "code"
           "|(?:client[_-]?)?(?:secret|assertion)|(?:new|old)?[_-]?password|login[_-]?hint"_s;
}

QList<Rule> makeRules()
{
    const QString mask = u"••••"_s;
    const QString names = secretNames();
    return {
        // A user and a password in an address.
        {expression(u"(?<=://)[^/?#\\s@]+@"_s), mask + u'@'},
        {expression(u"\\b((?:set-)?cookie\\s*:\\s*)[^\\r\\n]+"_s), u"\\1"_s + mask},
        {expression(u"\\b(bearer|basic|dpop)(\\s+|%20|\\+)[^\\s,;\"']+"_s), u"\\1 "_s + mask},
        // As JSON, also where its quotation marks are escaped.
        {expression(u"(\\\\?\"(?:%1)\\\\?\"\\s*:\\s*\\\\?\")[^\"\\\\]*"_s.arg(names)),
         u"\\1"_s + mask},
        // As parameters of an address or a form, also inside another address.
        {expression(u"(?:(?<![\\w-])|(?<=%3f)|(?<=%26))((?:%1)(?:=|%3d))(?:(?!%26)[^&\\s\"'#])*"_s
                        .arg(names)),
         u"\\1"_s + mask},
        // JWS and JWE begin with the base64 of an opening brace.
        {expression(u"\\beyJ[\\w-]*(?:\\.[\\w-]*)*"_s), mask},
        // Personal access tokens and subject tokens of Logto.
        {expression(u"\\b(pat|sub)_[\\w-]{8,}"_s), mask},
        // Whatever is long enough to be an opaque token.
        {expression(u"[\\w-]{32,}"_s), mask},
    };
}

} // namespace

QString maskSecrets(const QString &text)
{
    static const QList<Rule> rules = makeRules();
    QString masked = text;
    for (const Rule &rule : rules)
        masked.replace(rule.secret, rule.replacement);
    return masked;
}
