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

/// What somebody is about who looks for it.
enum class Task { None, Masquerading, Relaying, Abuse, Tables, Queue, Tls, LocalDelivery, Limits, Daemon, Frame };

/// What can be written as an argument.
enum class ArgumentType {
    Text,
    Host,     ///< as for a relay: a name, brackets, an address literal
    Domain,
    Network,  ///< a client pattern: name, network or address
    MapSpec,  ///< "hash -o /etc/mail/access"
    Path,
    Number,   ///< whole, not negative
    Interval, ///< sendmail's: "5d", "1h30m"
    Boolean,  ///< `True' or `False'
    Keyword,  ///< one of `choices`
    Keywords, ///< some of `choices`, commas between
};

/// One argument of a directive, in its place; for an option or a variable its value.
struct Argument {
    const char *name;               ///< English, marked: "message"
    ArgumentType type;
    const char *meaning;            ///< English, marked: one sentence
    const char *standard = "";      ///< what holds without it; empty = nothing or not worth saying
    const char *choices = "";       ///< of a keyword, spaces between
    bool isRequired = false;
    bool isRepeated = false;        ///< the last one only: there may be more of it
    /// Names of entries, spaces between, one of which it calls for once it is given; where there are `choices`,
    /// only for one of these.
    const char *needs = "";
    const char *replaces = "";      ///< among the directive's own needs: not needed once it is given
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

    const char *security = "";             ///< what it opens or closes
    std::span<const Argument> arguments = {};
    const char *cfName = "";               ///< what it sets in the .cf: "O ConnectionCacheSize", "D S", "C w"
    const char *standard = "";             ///< of an option: sendmail's default, as the .cf writes it
    const char *table = "";                ///< the map that it looks things up in: "access"; see tables.h
    Task task = Task::None;
    // Names of entries, spaces between; "MAILER" stands for every mailer, "FEATURE" for every feature.
    const char *before = "";               ///< which must not stand above it
    const char *after = "";                ///< which must not stand below it
    const char *needs = "";                ///< without one of which it is an error or has no effect
    const char *excludes = "";
    const char *implies = "";              ///< which it turns on by itself
    answers::Release removed = {0, 0};     ///< the first release without it; 0.0 = it is still there
    const char *replacement = "";          ///< what to write instead where it is deprecated, renamed or removed
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
