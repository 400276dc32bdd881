// SPDX-License-Identifier: MIT
#include "ui/wording/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace wording {
namespace {

const QString ownFolder = QStringLiteral(":/translations");
const QString prefix = QStringLiteral("sendmail-wizard_");
const QString english = QStringLiteral("en");

QString nameOf(const QString &code)
{
    if (code == english)
        return QStringLiteral("English"); // QLocale would say “American English”
    QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name.replace(0, 1, name.first(1).toUpper());
}

/// Of the system's list, each with what it may be shortened to: "de-AT", "de".
QStringList systemLanguages()
{
    QStringList wanted;
    for (const QString &tag : QLocale::system().uiLanguages(QLocale::TagSeparator::Underscore))
        wanted << tag << tag.section(u'_', 0, 0);
    return wanted;
}

/// Ours above Qt's own.
struct Translators {
    QTranslator own;
    QTranslator qt;
    QString code = english;
};

Translators &translators()
{
    static Translators all;
    return all;
}

} // namespace

std::vector<Language> languages()
{
    std::vector<Language> found;
    for (const QString &file : QDir(ownFolder).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name)) {
        const QString code = file.sliced(prefix.size()).chopped(3);
        found.push_back({code, nameOf(code)});
    }
    std::ranges::stable_partition(found, [](const Language &language) { return language.code == english; });
    return found;
}

QString bestLanguage(const QString &wanted)
{
    const std::vector<Language> known = languages();
    for (const QString &code : QStringList{wanted} + systemLanguages()) {
        if (std::ranges::contains(known, code, &Language::code))
            return code;
    }
    return english;
}

void useLanguage(const QString &code)
{
    useLanguage(code, ownFolder);
}

void useLanguage(const QString &code, const QString &folder)
{
    Translators &all = translators();
    QCoreApplication::removeTranslator(&all.qt);
    QCoreApplication::removeTranslator(&all.own);
    all.code = code;
    const QString ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (all.qt.load(QStringLiteral("qtbase_") + code, ofQt))
        QCoreApplication::installTranslator(&all.qt);
    if (all.own.load(prefix + code, folder))
        QCoreApplication::installTranslator(&all.own);
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.name().section(u'_', 0, 0) == code ? system : QLocale(code));
}

QString translation(const char *context, const char *text)
{
    const QString own = translators().own.translate(context, text);
    if (!own.isNull())
        return own;
    // Somebody else may have installed one.
    const QString other = QCoreApplication::translate(context, text);
    return other == QString::fromUtf8(text) ? QString() : other;
}

QString currentLanguage()
{
    return translators().code;
}

} // namespace wording
