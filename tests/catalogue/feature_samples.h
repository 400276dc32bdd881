// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "cf/compiler.h"
#include "cf/messages.h"
#include "cf/tree.h"
#include "mc/order.h"
#include "mc/subject.h"

#include <QFile>
#include <QHash>
#include <algorithm>

/// Features with sample arguments, as files for real m4. For the tests that ask it about each of them.
namespace samples {

using namespace Qt::StringLiterals;
using catalogue::Argument;
using catalogue::ArgumentType;
using catalogue::Entry;
using catalogue::Kind;
using mc::Directive;

inline QString text(const char *bytes)
{
    return QString::fromUtf8(bytes);
}

inline QStringList namesIn(const char *names)
{
    return text(names).split(u' ', Qt::SkipEmptyParts);
}

/// Something valid for an argument.
inline QString sampleFor(const Argument &argument)
{
    switch (argument.type) {
    case ArgumentType::Host:
        return u"mail.example.com"_s;
    case ArgumentType::Domain:
        return u"example.com"_s;
    case ArgumentType::MapSpec:
        return u"hash -T<TMPF> -o /etc/mail/sample"_s;
    case ArgumentType::Path:
        return u"/usr/libexec/sample"_s;
    case ArgumentType::Number:
        return u"5000"_s;
    case ArgumentType::Keyword:
    case ArgumentType::Keywords:
        return namesIn(argument.choices).value(0);
    default:
        return u"sample"_s;
    }
}

/// The arguments that the entry cannot do without, and `extra` in its place.
inline QStringList sampleArguments(const Entry &entry, qsizetype place = -1, const QString &extra = {})
{
    QStringList arguments;
    for (const Argument &argument : entry.arguments)
        arguments += argument.isRequired ? sampleFor(argument) : QString();
    if (place >= 0)
        arguments[place] = extra;
    while (!arguments.isEmpty() && arguments.last().isEmpty())
        arguments.removeLast();
    return arguments;
}

inline Directive call(const QString &name, const QStringList &arguments)
{
    return {mc::Form::Call, name, arguments, {}, {}};
}

/// The directive of that name, with sample arguments. What is no entry is a macro or a variable of the tree.
inline Directive directiveFor(const QString &name, QStringList arguments = {})
{
    static const QHash<QString, QString> values{
        {u"RELAY_MAILER_ARGS"_s, u"TCP $h 2525"_s},
        {u"_USE_DECNET_SYNTAX_"_s, u"1"_s},
        {u"DATABASE_MAP_TYPE"_s, u"cdb"_s},
        {u"DNSBL_MAP"_s, u"dns -R A -r2"_s},
        {u"DNSBL_MAP_OPT"_s, u"-d3s"_s},
        {u"EDNSBL_TO"_s, u"3"_s},
        {u"LUSER_RELAY"_s, u"mail.example.com"_s},
        {u"MTAMARK_TO"_s, u"3"_s},
        {u"PROCMAIL_MAILER_PATH"_s, u"/opt/procmail"_s},
        {u"confEBINDIR"_s, u"/opt/libexec"_s},
    };
    if (values.contains(name))
        return call(u"define"_s, {name, values[name]});
    const Entry *entry = catalogue::find(name);
    if (entry && entry->kind == Kind::Feature)
        return call(u"FEATURE"_s,
                    QStringList{name} + (arguments.isEmpty() ? sampleArguments(*entry) : arguments));
    if ((entry && entry->kind == Kind::Mailer) || name == name.toLower())
        return call(u"MAILER"_s, {name});
    return call(name, arguments.isEmpty() ? QStringList{u"example.com"_s} : arguments);
}

inline bool isThere(const std::vector<Directive> &directives, const QString &name)
{
    return std::ranges::any_of(directives,
                               [&name](const Directive &given) { return mc::subjectOf(given) == name; });
}

/// With the first of what it needs, and what that needs.
inline void addWithNeeds(std::vector<Directive> &directives, const QString &name,
                         const QStringList &arguments = {})
{
    const Entry *entry = catalogue::find(name);
    if (entry) {
        if (const QString need = namesIn(entry->needs).value(0);
            !need.isEmpty() && !isThere(directives, need))
            addWithNeeds(directives, need);
    }
    directives.push_back(directiveFor(name, arguments));
}

inline QByteArray fileOf(const std::vector<Directive> &directives)
{
    mc::Document document;
    for (const Directive &directive : directives)
        document.append(directive);
    return document.render({.comments = false}).text;
}

/// Around the directives: an operating system, and mailers unless they bring their own.
std::vector<Directive> framed(const std::vector<Directive> &directives)
{
    std::vector<Directive> file{call(u"OSTYPE"_s, {u"linux"_s})};
    std::ranges::remove_copy_if(directives, std::back_inserter(file), mc::isMailer);
    if (std::ranges::none_of(directives, mc::bringsMailers)) {
        file.push_back(call(u"MAILER"_s, {u"local"_s}));
        file.push_back(call(u"MAILER"_s, {u"smtp"_s}));
    }
    std::ranges::copy_if(directives, std::back_inserter(file), mc::isMailer);
    return file;
}

/// What m4 makes of a file, apart from comments and the order of lines.
struct Outcome {
    QStringList messages;
    QByteArrayList lines;

    bool operator==(const Outcome &) const = default;
};

inline Outcome outcomeOf(const std::vector<Directive> &directives, const cf::Tree &tree)
{
    const cf::Compilation result = cf::compileNow(fileOf(directives), tree);
    Outcome outcome;
    if (result.status != cf::Compilation::Status::Done)
        outcome.messages += u"m4 failed"_s;
    for (const cf::Message &message : cf::readMessages(result.messages))
        outcome.messages += message.text;
    for (const QByteArray &line : result.cf.split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            outcome.lines += line;
    }
    std::ranges::sort(outcome.lines);
    return outcome;
}

inline bool isInTree(const QString &feature, const cf::Tree &tree)
{
    return QFile::exists(tree.path + u"/feature/"_s + feature + u".m4"_s);
}

/// The entries of the features that this tree has.
inline std::vector<const Entry *> featuresOf(const cf::Tree &tree)
{
    std::vector<const Entry *> result;
    for (const Entry &entry : catalogue::entries()) {
        if (entry.kind == Kind::Feature && isInTree(text(entry.name), tree))
            result.push_back(&entry);
    }
    return result;
}

} // namespace samples
