// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "experience/localname_p.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

// How well a name in the language \a offered suits somebody who wants \a wanted; 0 is not at all.
// Of zh-CN and zh-TW the one with the same script is the better one for zh-HK.
int suitability(const QString &offered, const QString &wanted)
{
    if (offered.compare(wanted, Qt::CaseInsensitive) == 0)
        return 4;
    const QLocale offer(offered);
    const QLocale wish(wanted);
    // QLocale makes "C" of what it does not know.
    if (offer.language() != wish.language() || offer.language() == QLocale::C)
        return 0;
    if (offer.script() != wish.script())
        return 1;
    return offer.territory() == wish.territory() ? 3 : 2;
}

QString nameFor(const QMap<QString, QString> &names, const QString &language)
{
    QString best;
    int bestSuitability = 0;
    for (auto name = names.begin(); name != names.end(); ++name) {
        if (const int found = suitability(name.key(), language); found > bestSuitability) {
            best = name.value();
            bestSuitability = found;
        }
    }
    return best;
}

} // namespace

QString localName(const QMap<QString, QString> &names, const QStringList &languages)
{
    for (const QString &language : languages + QStringList{u"en"_s}) {
        if (const QString name = nameFor(names, language); !name.isEmpty())
            return name;
    }
    return names.isEmpty() ? QString() : names.first();
}

} // namespace Logto
