// SPDX-License-Identifier: MIT
#pragma once

#include "answers/release.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

/// What sendmail knows: every directive that the wizard can write, with what it does and where that is
/// documented.
namespace catalogue {

enum class Kind {
    Macro,    ///< MASQUERADE_AS(`…')
    Feature,  ///< FEATURE(`name')
    Mailer,   ///< MAILER(`name')
    Option,   ///< define(`confNAME', `…')
    Variable, ///< define(`NAME', `…') of another kind, such as SMART_HOST
    Section,  ///< LOCAL_CONFIG, LOCAL_RULESETS and the lines that follow
    Builtin,  ///< divert, include, VERSIONID and the like: the frame of each file
};

/// One thing that can stand in an .mc file. The texts are English, marked with QT_TRANSLATE_NOOP("catalogue",
/// …); empty where there is nothing to say. `comment` alone goes into generated files and is never
/// translated.
struct Entry {
    const char *name;          ///< unique: "masquerade_envelope", "MASQUERADE_AS", "confDAEMON_OPTIONS"
    Kind kind;
    answers::Release since;
    const char *comment;       ///< its purpose, in under 60 characters, for the generated .mc
    const char *summary;       ///< one plain sentence
    const char *effect;        ///< what it does, and to which mail
    const char *without;       ///< what goes wrong without it
    const char *use;           ///< when to use it
    const char *leave;         ///< when to leave it off
    const char *cost;          ///< DNS, map files, a daemon
    const char *order;         ///< what has to stand before or after it
    const char *documentation; ///< "cf/README, Masquerading and relaying"
    const char *related;       ///< names of entries to read next, the nearest first, spaces between
};

std::span<const Entry> entries();

/// Null when there is no such entry. Exact, but without regard to case.
const Entry *find(const QString &name);

/// The entries of these names, with spaces between, in that order.
std::vector<const Entry *> entriesNamed(const char *names);
/// The entries that `entry` names as related, in its order.
std::vector<const Entry *> relatedTo(const Entry &entry);

/// Names that resemble `name`, the nearest first, three at the most.
QStringList similarNames(const QString &name);

} // namespace catalogue
