// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QTranslator>

// A language with texts that are longer than the English ones by 40 %, as those of many languages
// are: every word grows, so that no line breaks more easily than before.
class LongTexts : public QTranslator
{
    Q_OBJECT

public:
    // Before anything is shown.
    static void use();
    // What is to be seen of an English text; the text itself unless long ones are used.
    static QString shown(const QString &text);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

private:
    using QTranslator::QTranslator;
};
