// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

// How the members of the public sign-in experience read: what is absent, null, of another type or
// not what it should be is empty, and nothing is longer than anybody could want.
namespace Logto {

// Drawn on a button, so one short line.
QString oneLine(const QJsonValue &value);

// An ID or the like that becomes a part of a parameter.
QString word(const QJsonValue &value);

// #rgb or #rrggbb, in lower case.
QString hexColor(const QJsonValue &value);

// To be opened in a browser, so as for every other address: https, or http to this machine.
QUrl linkUrl(const QJsonValue &value);

// The same, and pictures inside the answer: Logto's own connectors have theirs as data: addresses.
QUrl pictureUrl(const QJsonValue &value);

} // namespace Logto
