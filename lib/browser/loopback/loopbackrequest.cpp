// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "loopbackrequest_p.h"

#include <algorithm>
#include <optional>

namespace Logto {

namespace {

using Outcome = LoopbackRead::Outcome;

// RFC 9110, section 5.6.2.
bool isToken(QByteArrayView text)
{
    const auto isTokenChar = [](char c) {
        const bool isAlphanumeric =
            (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        return isAlphanumeric || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    };
    return !text.isEmpty() && std::ranges::all_of(text, isTokenChar);
}

bool isVisible(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f; });
}

bool hasControls(QByteArrayView text)
{
    return std::ranges::any_of(text, [](char c) {
        return (static_cast<unsigned char>(c) < ' ' && c != '\t') || c == 0x7f;
    });
}

bool readRequestLine(const QByteArray &line, LoopbackRequest &request)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !isToken(words.at(0)) || !isVisible(words.at(1)))
        return false;
    request.method = words.at(0);
    request.target = words.at(1);
    const QByteArray &version = words.at(2);
    return request.target.startsWith('/') && !request.target.contains('#')
        && (version == "HTTP/1.1" || version == "HTTP/1.0");
}

// Of the headers only Host is of interest, but a line that is none could hide another one.
std::optional<QByteArray> readHost(const QList<QByteArray> &lines)
{
    std::optional<QByteArray> host;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isToken(QByteArrayView(line).first(colon)) || hasControls(line))
            return std::nullopt;
        if (line.first(colon).compare("host", Qt::CaseInsensitive) != 0)
            continue;
        if (host)
            return std::nullopt;
        host = line.sliced(colon + 1).trimmed().toLower();
    }
    return host;
}

} // namespace

LoopbackRead readLoopbackRequest(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0 ? bytes.size() > LargestLoopbackRequest : end + 4 > LargestLoopbackRequest)
        return {Outcome::TooLarge};
    if (end < 0)
        return {Outcome::Incomplete};

    QList<QByteArray> lines;
    const QByteArray head = bytes.first(end);
    for (qsizetype from = 0; from <= head.size();) {
        const qsizetype to = head.indexOf("\r\n", from);
        lines.append(head.sliced(from, (to < 0 ? head.size() : to) - from));
        from = to < 0 ? head.size() + 1 : to + 2;
    }
    LoopbackRead read{Outcome::Malformed};
    if (!readRequestLine(lines.takeFirst(), read.request))
        return {Outcome::Malformed};
    const auto host = readHost(lines);
    if (!host)
        return {Outcome::Malformed};
    read.request.host = *host;
    read.outcome = Outcome::Complete;
    return read;
}

} // namespace Logto
