// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoview_export.h"

#include <QtCore/QLockFile>
#include <QtCore/QString>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace Logto {

// The folder of a browser profile: one that goes with the page, or one that is kept under a name
// and held for one view at a time, as two that write to the same folder destroy it.
class LOGTO_VIEW_EXPORT ProfileFolder
{
public:
    // Chromium writes nothing for a profile that is off the record, but makes empty folders.
    static std::unique_ptr<ProfileFolder> temporary();
    // Null when the folder cannot be made, or is held by another view or process.
    static std::unique_ptr<ProfileFolder> kept(const QString &storageName);
    // Whether something is kept under the name.
    static bool exists(const QString &storageName);
    // Deletes everything that is kept under the name, if no one holds it.
    static bool clear(const QString &storageName);

    QString path() const { return m_path; }
    bool isKept() const { return m_lock != nullptr; }

private:
    ProfileFolder() = default;

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace Logto
