// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "loopbackresponse_p.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LogtoBrowserUserAgent)
};

constexpr auto Style = R"(
:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: flex; align-items: center; justify-content: center;
  font: 1.0625rem/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText; }
main { max-width: 26rem; padding: 2rem; text-align: center; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .75rem; overflow-wrap: anywhere; }
p { margin: 0; overflow-wrap: anywhere; }
)"_L1;

QString title(LoopbackEnd end)
{
    switch (end) {
    case LoopbackEnd::SignedIn:
        return Text::tr("You are signed in");
    case LoopbackEnd::SignedOut:
        return Text::tr("You are signed out");
    case LoopbackEnd::SignInFailed:
        break;
    }
    return Text::tr("Sign-in did not work");
}

// As HTML; a name may run in another direction than the text around it.
QString text(LoopbackEnd end, const QString &name)
{
    const QString text = end == LoopbackEnd::SignInFailed
        ? Text::tr("Close this page and go back to %1, which tells what happened.")
        : Text::tr("You can close this page and go back to %1.");
    return text.toHtmlEscaped().arg("<bdi>"_L1 + name.toHtmlEscaped() + "</bdi>"_L1);
}

// Said by the translation itself, as an application may have one of its own.
QString language()
{
    //: The language that these texts are translated into, as a BCP 47 tag such as de or zh-Hans
    return Text::tr("en");
}

QString direction()
{
    const bool isRightToLeft = QLocale(language()).textDirection() == Qt::RightToLeft;
    return isRightToLeft ? u"rtl"_s : u"ltr"_s;
}

QByteArray contentSecurityPolicy()
{
    const QByteArray style(Style.data(), Style.size());
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256);
    return "default-src 'none'; style-src 'sha256-" + hash.toBase64()
        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 400:
        return "Bad Request";
    case 405:
        return "Method Not Allowed";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Not Found";
    }
}

} // namespace

QByteArray LoopbackResponse::toHttp() const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason + "\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n"
          "Cache-Control: no-store\r\n"
          "Referrer-Policy: no-referrer\r\n"
          "X-Content-Type-Options: nosniff\r\n"
          "Connection: close\r\n"
          "\r\n"
        + body;
}

LoopbackResponse loopbackPage(LoopbackEnd end, const QString &applicationName)
{
    const QString name = applicationName.isEmpty() ? Text::tr("the application") : applicationName;
    const QString page =
        u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%3</title>\n"
        "<style>%4</style>\n</head>\n<body>\n<main>\n<h1>%3</h1>\n<p>%5</p>\n</main>\n</body>\n"
        "</html>\n"_s.arg(language().toHtmlEscaped(), direction(), title(end).toHtmlEscaped(),
                          Style, text(end, name));
    return {200,
            "OK",
            {"Content-Type: text/html; charset=utf-8",
             "Content-Security-Policy: " + contentSecurityPolicy()},
            page.toUtf8()};
}

LoopbackResponse loopbackRedirect(const QByteArray &path)
{
    return {303, "See Other", {"Location: " + path}};
}

LoopbackResponse loopbackRefusal(int status)
{
    LoopbackResponse response{status, reasonOf(status)};
    if (status == 405)
        response.headers = {"Allow: GET"};
    return response;
}

} // namespace Logto
