// SPDX-License-Identifier: MIT
#include "catalogue/arguments.h"

#include "answers/client_pattern.h"
#include "answers/host_name.h"
#include "answers/relay_address.h"

#include <QRegularExpression>

#include <algorithm>

namespace catalogue {

namespace {

bool matches(const char *pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1StringView(pattern)),
                              QRegularExpression::CaseInsensitiveOption)
        .match(text)
        .hasMatch();
}

/// A map class with its flags and a file, or a database and a key: op.me, "K -- Key file declarations".
bool isMapSpec(const QString &text)
{
    return matches("[a-z]+( .*\\S)?", text) || matches("@?[a-z]+:.*\\S", text);
}

/// One that m4 or sendmail makes something else of, CERT_DIR/key.pem or $m: what comes of it only they can tell.
bool isExpanded(const QString &text)
{
    static const QRegularExpression macro(QStringLiteral("\\$|^[A-Z_][A-Z0-9_]+(/|$)"));
    return text.contains(macro);
}

/// cf/README: a relay may have a mailer before it, "smtp:mail.example.com"; what local and error take is no host.
bool isRelay(const QString &text)
{
    if (answers::parseRelayAddress(text) || matches("(local|error):.+", text))
        return true;
    const QString mailer = text.section(u':', 0, 0);
    return matches("[a-z][a-z0-9_-]*", mailer) && answers::parseRelayAddress(text.section(u':', 1));
}

/// Each of several with blanks between.
template <typename Predicate>
bool areAll(const QString &text, Predicate predicate)
{
    return std::ranges::all_of(text.split(u' ', Qt::SkipEmptyParts), predicate);
}

/// From the root, or in brackets what sendmail does itself: [IPC].
bool isPath(const QString &text)
{
    return text.startsWith(u'/') || text.startsWith(u'[');
}

bool isAmong(const QStringList &choices, const QString &word)
{
    return choices.isEmpty() || choices.contains(word, Qt::CaseInsensitive);
}

bool areAmong(const QStringList &choices, const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,]+"));
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&choices](const QString &word) { return isAmong(choices, word); });
}

bool fits(const Argument &argument, const QString &text)
{
    switch (argument.type) {
    case ArgumentType::Text: return true;
    case ArgumentType::Host: return isRelay(text);
    case ArgumentType::Domain:
        return areAll(text, [](const QString &name) { return answers::normaliseDomainOrLabel(name).has_value(); });
    case ArgumentType::Network:
        return areAll(text, [](const QString &client) { return answers::clientKeys(client).has_value(); });
    case ArgumentType::MapSpec: return isMapSpec(text);
    case ArgumentType::Path: return isPath(text);
    case ArgumentType::Number: return matches("[0-9]+", text);
    case ArgumentType::Interval: return matches("([0-9]+[smhdw]?)+", text);
    case ArgumentType::Boolean: return matches("t|f|true|false|y|n|yes|no|1|0", text);
    case ArgumentType::Keyword: return isAmong(choicesOf(argument), text);
    case ArgumentType::Keywords: return areAmong(choicesOf(argument), text);
    }
    return true;
}

ArgumentFault faultOf(ArgumentType type)
{
    switch (type) {
    case ArgumentType::Host: return ArgumentFault::NotAHost;
    case ArgumentType::Domain: return ArgumentFault::NotADomain;
    case ArgumentType::Network: return ArgumentFault::NotANetwork;
    case ArgumentType::MapSpec: return ArgumentFault::NotAMapSpec;
    case ArgumentType::Path: return ArgumentFault::NotAPath;
    case ArgumentType::Number: return ArgumentFault::NotANumber;
    case ArgumentType::Interval: return ArgumentFault::NotAnInterval;
    case ArgumentType::Boolean: return ArgumentFault::NotABoolean;
    case ArgumentType::Text:
    case ArgumentType::Keyword:
    case ArgumentType::Keywords: break;
    }
    return ArgumentFault::NotOneOf;
}

} // namespace

QStringList choicesOf(const Argument &argument)
{
    return QString::fromUtf8(argument.choices).split(u' ', Qt::SkipEmptyParts);
}

std::optional<ArgumentFault> faultOf(const Argument &argument, const QString &text)
{
    const QString meant = text.trimmed();
    if (meant.isEmpty())
        return argument.isRequired ? std::optional(ArgumentFault::Missing) : std::nullopt;
    return isExpanded(meant) || fits(argument, meant) ? std::nullopt : std::optional(faultOf(argument.type));
}

const Argument *argumentAt(const Entry &entry, qsizetype index)
{
    const auto count = std::ssize(entry.arguments);
    if (index < count)
        return &entry.arguments[static_cast<std::size_t>(index)];
    return count > 0 && entry.arguments.back().isRepeated ? &entry.arguments.back() : nullptr;
}

std::vector<NumberedFault> faultsOf(const Entry &entry, const QStringList &arguments)
{
    std::vector<NumberedFault> faults;
    if (entry.arguments.empty() && entry.kind != Kind::Feature && entry.kind != Kind::Mailer)
        return faults;
    const qsizetype last = std::max<qsizetype>(arguments.size(), std::ssize(entry.arguments));
    for (qsizetype i = 0; i < last; ++i) {
        const Argument *argument = argumentAt(entry, i);
        const std::optional<ArgumentFault> fault =
            argument ? faultOf(*argument, arguments.value(i)) : ArgumentFault::TooMany;
        if (fault)
            faults.push_back({i, *fault});
    }
    return faults;
}

} // namespace catalogue
