// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "profilesettings.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

// The best one first (RFC 9110, section 12.5.4); each also without its region, for servers that do
// not know that one.
QString Logto::acceptLanguage()
{
    QStringList tags;
    for (const QString &language : QLocale().uiLanguages()) {
        const QString tag = QLocale(language).bcp47Name();
        tags << tag << tag.section(u'-', 0, 0);
    }
    tags.removeDuplicates();
    for (qsizetype i = 1; i < tags.size(); ++i)
        tags[i] += u";q=0.%1"_s.arg(std::max<qsizetype>(10 - i, 1));
    return tags.join(u',');
}
