// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

/// The languages that the program speaks: one for each file in translations/, built into the program.
namespace wording {

struct Language {
    QString code; ///< "de"
    QString name; ///< in that language: "Deutsch"
};

/// English first, the others by their codes.
std::vector<Language> languages();

/// The code of the language that fits best: `wanted` if the program speaks it, otherwise the first one of the
/// system's list that it does, otherwise "en".
QString bestLanguage(const QString &wanted = {});

/// From now on everything is said in this language, what Qt's own dialogs say included. The application object
/// must exist; texts that were made before stay as they are.
void useLanguage(const QString &code);
/// The same with the files of another folder than the program's own.
void useLanguage(const QString &code, const QString &folder);

/// The text in the language in use; null where that has no translation of it, as English has of hardly any.
QString translation(const char *context, const char *text);

/// The code that useLanguage() was last called with; "en" before.
QString currentLanguage();

} // namespace wording
