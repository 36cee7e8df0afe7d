// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "demolanguage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

using namespace Qt::StringLiterals;

QStringList DemoLanguage::names()
{
    return {u"system"_s, u"en"_s, u"de"_s, u"zh_CN"_s};
}

void DemoLanguage::use(const QString &name)
{
    if (name != names().constFirst())
        QLocale::setDefault(QLocale(name));
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QLocale(), u"logto-demo"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(translator);
}
