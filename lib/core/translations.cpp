// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "translations_p.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QMutex>
#include <QtCore/QTranslator>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

// Out of a static library it is not there by itself. In no namespace, as the macro wants it.
static void initializeResources()
{
    Q_INIT_RESOURCE(logto_translations);
}

namespace Logto {

namespace {

constexpr auto Folder = ":/logto/translations"_L1;

// All languages, and whichever the application is in when it asks for a text. It is installed with
// the application object, so that every other translator is a later one, and is asked first. To
// install another one for another language would put that before those of the application.
class Translations final : public QTranslator
{
public:
    explicit Translations(QObject *parent);

    // Or the application would be told of a change of language, before it has shown anything.
    bool isEmpty() const override { return true; }
    QString translate(const char *context, const char *text, const char *disambiguation,
                      int n) const override;

private:
    struct Language
    {
        QLocale locale;
        std::unique_ptr<QTranslator> translator;
    };

    const QTranslator *current() const;
    const QTranslator *find(const QLocale &locale) const;

    // Loaded from the start: to load one while a text is looked up waits for its own lock.
    std::vector<Language> m_languages;
    // Texts are looked up in any thread.
    mutable QMutex m_mutex;
    mutable QLocale m_locale;
    mutable const QTranslator *m_current;
};

Translations::Translations(QObject *parent)
    : QTranslator(parent)
{
    const QDir folder(Folder);
    for (const QString &name : folder.entryList()) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(folder.filePath(name)))
            m_languages.push_back({QLocale(translator->language()), std::move(translator)});
    }
    m_current = find(m_locale);
}

QString Translations::translate(const char *context, const char *text, const char *disambiguation,
                                int n) const
{
    const QTranslator *translator = current();
    return translator ? translator->translate(context, text, disambiguation, n) : QString();
}

// QLocale::setDefault() tells nobody.
const QTranslator *Translations::current() const
{
    const QMutexLocker locker(&m_mutex);
    if (const QLocale locale; locale != m_locale) {
        m_locale = locale;
        m_current = find(locale);
    }
    return m_current;
}

// The first of the languages of the locale that there is; none for English.
const QTranslator *Translations::find(const QLocale &locale) const
{
    // An application that wants its numbers as in C says nothing of its language by that.
    const bool isC = locale.language() == QLocale::C;
    const QStringList names = (isC ? QLocale::system() : locale).uiLanguages();
    for (const QString &name : names) {
        const QLocale wanted(name);
        if (wanted.language() == QLocale::English)
            return nullptr;
        // Simplified Chinese is nothing for those who read traditional Chinese.
        const auto suits = [&wanted](const Language &each) {
            return each.locale.language() == wanted.language()
                && each.locale.script() == wanted.script();
        };
        const auto language = std::ranges::find_if(m_languages, suits);
        if (language != m_languages.end())
            return language->translator.get();
    }
    return nullptr;
}

} // namespace

void installTranslations()
{
    QCoreApplication *application = QCoreApplication::instance();
    // A plugin may load us in another thread than that of the application.
    QMetaObject::invokeMethod(application, [application] {
        initializeResources();
        QCoreApplication::installTranslator(new Translations(application));
    });
}

} // namespace Logto
