// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "strictjson_p.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

struct Outline
{
    qsizetype depth = 0;
    qsizetype members = 0;
};

// Means something only for valid JSON, where each member has one colon outside strings.
Outline outline(const QByteArray &json)
{
    Outline result;
    qsizetype depth = 0;
    bool inString = false;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (inString) {
            if (*it == '"')
                inString = false;
            else if (*it == '\\' && it + 1 != json.end())
                ++it;
            continue;
        }
        switch (*it) {
        case '"':
            inString = true;
            break;
        case '{':
        case '[':
            result.depth = std::max(result.depth, ++depth);
            break;
        case '}':
        case ']':
            --depth;
            break;
        case ':':
            ++result.members;
            break;
        }
    }
    return result;
}

qsizetype countMembers(const QJsonValue &value)
{
    qsizetype count = 0;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        count = object.size();
        for (const auto &member : object)
            count += countMembers(member);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &element : array)
            count += countMembers(element);
    }
    return count;
}

} // namespace

Parsed<QJsonObject> parseStrictJson(const QByteArray &json)
{
    if (json.size() > MaximumJsonSize)
        return Problem{u"JSON of more than %1 bytes"_s.arg(MaximumJsonSize)};

    const Outline expected = outline(json);
    if (expected.depth > MaximumJsonDepth)
        return Problem{u"JSON nested more than %1 levels deep"_s.arg(MaximumJsonDepth)};

    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Problem{u"not valid JSON, from byte %1 on"_s.arg(error.offset)};
    if (!document.isObject())
        return Problem{u"JSON that is not an object"_s};

    // QJsonDocument keeps only the last of several members with the same name.
    const QJsonObject object = document.object();
    if (countMembers(object) != expected.members)
        return Problem{u"JSON with a duplicate member name"_s};
    return object;
}

} // namespace Logto
