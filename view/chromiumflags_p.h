// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoview_export.h"

#include <QtCore/QProcessEnvironment>
#include <QtCore/QStringList>

namespace Logto {

// The flags that Qt WebEngine passes to Chromium: those of QTWEBENGINE_CHROMIUM_FLAGS, or, when
// that is not set, the arguments behind --webEngineArgs.
class LOGTO_VIEW_EXPORT ChromiumFlags
{
public:
    ChromiumFlags(const QProcessEnvironment &variables, const QStringList &arguments);

    // Where the flags come from, for messages.
    QString source() const { return m_source; }
    QStringList names() const { return m_names; }

    // The first flag that opens the page, its traffic or its sandbox to others; empty if there is
    // none.
    QString firstDangerous() const;

    // Chromium keeps two zygotes running from the first page on, out of which it starts sandboxed
    // renderers, until the application ends. Where the sandbox is switched off they serve nothing,
    // and without them no process outlives the page. Works only before the first page.
    static void leaveOutZygotes();

private:
    QString m_source;
    QStringList m_names;
};

} // namespace Logto
