// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>

// Pieces of test pages.
namespace Pages {

// Fills the page, so that a click anywhere hits it.
inline constexpr auto Everywhere = "style='position:fixed;inset:0;width:100%;height:100%'";

// Asks for /ready once there is a picture of the page, from when on clicks reach it.
inline constexpr auto Ready = "<script>requestAnimationFrame(() => requestAnimationFrame("
                              "() => fetch('/ready')))</script>";

inline QByteArray script(const QByteArray &code)
{
    return "<script>" + code + "</script>";
}

inline QByteArray link(const QByteArray &target, const QByteArray &attributes = {})
{
    return "<a id=link " + QByteArray(Everywhere) + attributes + " href='" + target + "'>go</a>";
}

inline QByteArray form()
{
    return "<form method=post action=/submit><button " + QByteArray(Everywhere)
        + ">go</button></form>";
}

// A page that does what \a code says when it is clicked.
inline QByteArray onClick(const QByteArray &code)
{
    return "<button " + QByteArray(Everywhere) + ">go</button>"
        + script("document.querySelector('button').onclick = async () => {" + code + "}") + Ready;
}

} // namespace Pages
