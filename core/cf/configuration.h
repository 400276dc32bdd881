// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

/// A .cf as sendmail's readcf() sees it: op.me, "The whole scoop on the configuration file". Any release's, whoever wrote
/// it. Every line number is from 1 and tells where a command begins, above the lines that continue it.
namespace cf {

struct Option {
    QString name;  ///< as op.me spells it, whichever way it was written; as written when op.me knows none of the name
    QString value;
    int line = 0;
};

struct Macro {
    QString name;  ///< "S", "MTAHost"
    QString value; ///< raw: references such as $j stay
    int line = 0;
};

/// One C line (or T line, for class t).
struct ClassLine {
    QString name;
    QStringList members; ///< raw: another class is "$=S"
    int line = 0;
};

/// One F line: a file, "|program", or "key@class:specification". Nothing of it is read.
struct ClassFile {
    QString name;
    QString source;
    QString format;        ///< of scanf(); mostly empty
    bool optional = false; ///< no complaint when it is missing
    int line = 0;
};

struct Rule {
    QString left;
    QString right;
    QString comment;
    int line = 0;
};

/// All S lines of one ruleset together.
struct Ruleset {
    QString name;    ///< "canonify", or the number where it has no name
    int number = -1; ///< 3 of "Scanonify=3"; -1 = sendmail gives one
    int line = 0;    ///< of the first S line
    std::vector<Rule> rules;
};

struct MailerField {
    QChar key; ///< the first letter of its name, which is all that counts: P, F, S, R, r, A, E, M, m, L, D, U, N, C, T, W, Q, /
    QString value;
};

struct Mailer {
    QString name;
    std::vector<MailerField> fields;
    int line = 0;

    /// The last one of this key; empty where there is none.
    QString field(char key) const;
    QString path() const { return field('P'); }
    QString flags() const { return field('F'); }
    QString arguments() const { return field('A'); }
};

struct Map {
    QString name;
    QString type;      ///< "hash", "sequence"
    QString arguments; ///< "-o -T<TMPF> /etc/mail/access"
    int line = 0;
};

struct Header {
    QString name;
    QString flags; ///< of the mailers that get it: "P" of H?P?Return-Path
    QString value;
    int line = 0;
};

/// A line with a name and the rest: P, E, Q and X lines.
struct NamedLine {
    QString name;
    QString value;
    int line = 0;
};

struct Configuration {
    int level = 0;  ///< of the V line; 0 = it has none
    QString vendor; ///< "Berkeley" of V10/Berkeley
    std::vector<Option> options;
    std::vector<Macro> macros;
    std::vector<ClassLine> classes;
    std::vector<ClassFile> classFiles;
    std::vector<Ruleset> rulesets;
    std::vector<Mailer> mailers;
    std::vector<Map> maps;
    std::vector<Header> headers;
    std::vector<NamedLine> precedences;
    std::vector<NamedLine> environment;
    std::vector<NamedLine> queueGroups;
    std::vector<NamedLine> filters;
    std::vector<NamedLine> parts; ///< files of the cf tree that said so in a comment ($Id: nullclient.m4,v …); no values
    std::vector<int> unexpanded; ///< lines with a macro call that m4 did not know
    std::vector<int> unknown;    ///< lines that begin with no command, rules without a tab or outside of a ruleset
    int lines = 0;

    /// The option as sendmail ends up with it: the last one of this name. Null when it is not set.
    const Option *option(QStringView name) const;
    const Macro *macro(QStringView name) const;
    const Ruleset *ruleset(QStringView name) const; ///< by name or by number
    const Mailer *mailer(QStringView name) const;
    const Map *map(QStringView name) const;
    /// The members of all C lines of this class; names of class files are not among them.
    QStringList members(QStringView className) const;
    /// The line at which the class gets this member (without regard to case); 0 = it does not.
    int lineOfMember(QStringView className, QStringView member) const;
    /// What trusted users are: class t.
    QStringList trustedUsers() const { return members(u"t"); }
    /// The line at which that file of the cf tree ("nullclient") begins; 0 = it did not say so.
    int lineOfPart(QStringView name) const;
    /// sendmail's own version of the file, from the macro Z: "8.18.1", "8.18.1/Submit"; empty where it does not say.
    QString version() const;
    /// Whether this is the submission program's file.
    bool isSubmission() const;
};

/// Never fails: what cannot be read is in `unknown`. UTF-8 and Latin-1 are told apart. Time and memory are linear.
Configuration readConfiguration(const QByteArray &text);

/// What a switch of the submission program, a boolean option or the like means: sendmail's atobool().
bool isTrue(QStringView value);

/// The option's name as op.me spells it, of the name or an unambiguous beginning of it in any case; what follows a dot
/// (Timeout.queuereturn) stays. Empty when sendmail 8.18 knows none.
QString optionNameOf(QStringView written);
/// The same of the letter of old: 'O' is DaemonPortOptions.
QString optionNameOf(QChar letter);

} // namespace cf
