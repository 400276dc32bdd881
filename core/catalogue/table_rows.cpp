// SPDX-License-Identifier: MIT
#include "catalogue/table_rows.h"

#include "answers/client_pattern.h"
#include "answers/host_name.h"
#include "catalogue/access_tags.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace catalogue {

namespace {

using Fault = std::optional<RowProblem>;

Fault fault(RowFault what, const QStringList &arguments = {})
{
    return RowProblem{0, what, arguments};
}

/// The whole of a text, in letters of any size.
QRegularExpression whole(const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1StringView(pattern)),
                              QRegularExpression::CaseInsensitiveOption);
}

bool matches(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return c == u'\t' || (c.unicode() >= 0x20 && c.unicode() < 0x7f);
    });
}

bool isDomain(const QString &text)
{
    return answers::normaliseDomainOrLabel(text).has_value() && !text.contains(u' ');
}

/// With a dot before it: the hosts below.
bool isDomainOrBelow(const QString &text)
{
    return isDomain(text.startsWith(u'.') ? text.mid(1) : text);
}

/// Whole octets of an IPv4 address: "192.0.2".
bool isNetworkBeginning(const QString &text)
{
    const QStringList octets = text.split(u'.');
    return octets.size() <= 4 && std::ranges::all_of(octets, [](const QString &octet) {
        bool isNumber = false;
        return octet.size() <= 3 && octet.toUInt(&isNumber) <= 255 && isNumber;
    });
}

bool isIpv6Beginning(const QString &text)
{
    static const QRegularExpression beginning = whole("IPv6:[0-9a-f]{1,4}(:[0-9a-f]{0,4}){0,7}");
    return matches(text, beginning);
}

/// A host, a domain, an address or the beginning of a network.
Fault faultOfClient(const QString &text)
{
    if (text.contains(u'*'))
        return fault(RowFault::Wildcard);
    if (isNetworkBeginning(text) || isIpv6Beginning(text))
        return {};
    const bool hasLength = text.contains(u'/');
    if (const auto keys = answers::clientKeys(text); keys && (hasLength || answers::isIpv6(text)))
        return fault(RowFault::OtherKey, *keys);
    return hasLength || !isDomainOrBelow(text) ? fault(RowFault::NotAClient) : std::nullopt;
}

/// What an address of the envelope is looked up under: name@domain, name@, <> or a domain and the like.
Fault faultOfAddress(const QString &text)
{
    if (text == u"<>" || text == u"<@>")
        return {};
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0)
        return faultOfClient(text);
    const QString domain = text.mid(at + 1);
    const bool isGood = at > 0 && (domain.isEmpty() || isDomain(domain) || isNetworkBeginning(domain));
    return isGood ? std::nullopt : fault(RowFault::NotAKeyAddress);
}

Fault faultOfAccessKey(const QString &key)
{
    static const QRegularExpression tagForm = whole("[A-Z_]*[G-Z_][A-Z_]*:");
    if (key.startsWith(u"AuthInfo:", Qt::CaseInsensitive))
        return fault(RowFault::PasswordTag, {QStringLiteral("AuthInfo:")});
    const AccessTag *tag = tagOf(key);
    if (!tag) {
        const qsizetype colon = key.indexOf(u':');
        const QString beginning = key.first(colon + 1);
        const bool hasTag = matches(beginning, tagForm)
                            && beginning.compare(u"IPv6:", Qt::CaseInsensitive) != 0;
        return hasTag ? fault(RowFault::UnknownTag, {beginning}) : faultOfAddress(key);
    }
    const QString rest = key.mid(static_cast<qsizetype>(qstrlen(tag->text)));
    if (rest.isEmpty() || tag->about == AccessAbout::Anything)
        return {};
    return tag->about == AccessAbout::Client ? faultOfClient(rest) : faultOfAddress(rest);
}

/// The choice itself, or with more behind it where it ends in : or +.
bool isChoice(const QString &value, const QString &choice)
{
    if (!value.startsWith(choice, Qt::CaseInsensitive))
        return false;
    const bool isOpen = choice.endsWith(u':') || choice.endsWith(u'+');
    return value.size() == choice.size() || isOpen || value.at(choice.size()) == u'+';
}

Fault faultOfAccessValue(const QString &key, const QString &value)
{
    static const QRegularExpression reply = whole("[245](\\d\\d|\\.\\d+\\.\\d+)\\b.*");
    static const QRegularExpression number = whole("[0-9]+");
    const AccessTag *tag = tagOf(key);
    const AccessTag &rule = tag ? *tag : accessTags().front();
    if (rule.isNumber)
        return matches(value, number) ? std::nullopt : fault(RowFault::NotANumber);
    const QStringList choices = choicesOf(rule);
    const bool isKnown = choices.isEmpty()
                         || std::ranges::any_of(choices, [&](const QString &one) { return isChoice(value, one); });
    // A reply of one's own, as its number or its enhanced code says.
    const bool isReply = choices.contains(QStringLiteral("ERROR:"))
                         && matches(value, reply);
    return isKnown || isReply ? std::nullopt : fault(RowFault::UnknownAction, choices);
}

Fault faultOfMailerRow(const TableRow &row)
{
    static const QRegularExpression mailerAndHost = whole("[A-Z][A-Z0-9_-]*:.+");
    static const QRegularExpression literal = whole("\\[[0-9.]+\\]");
    if (row.key.contains(u'*'))
        return fault(RowFault::Wildcard);
    if (row.key != u"." && !isDomainOrBelow(row.key) && !matches(row.key, literal))
        return fault(RowFault::NotADomain);
    return matches(row.value, mailerAndHost) ? std::nullopt : fault(RowFault::NoMailer);
}

/// One name or one address.
bool isTarget(const QString &value)
{
    static const QRegularExpression target = whole("[^\\s@,;:|/\"<>()]+(@[^\\s@,;:|/\"<>()]+)?");
    return matches(value, target);
}

Fault faultOfVirtualRow(const TableRow &row)
{
    const qsizetype at = row.key.lastIndexOf(u'@');
    if (at < 0 || !isDomain(row.key.mid(at + 1)))
        return fault(RowFault::NotAKeyAddress);
    const bool isError = row.value.startsWith(u"error:", Qt::CaseInsensitive);
    return isError || isTarget(row.value) ? std::nullopt : fault(RowFault::NotATarget);
}

Fault faultOfGenericRow(const TableRow &row)
{
    const bool isWholeDomain = row.key.startsWith(u'@') && isDomain(row.key.mid(1));
    if (!isWholeDomain && !isTarget(row.key))
        return fault(RowFault::NotAUser);
    return isTarget(row.value) ? std::nullopt : fault(RowFault::NotATarget);
}

Fault faultOfDomainRow(const TableRow &row)
{
    if (!isDomain(row.key))
        return fault(RowFault::NotADomain);
    return isDomain(row.value) ? std::nullopt : fault(RowFault::ValueNotADomain);
}

Fault faultOfListRow(const Table &table, const TableRow &row)
{
    if (!row.value.isEmpty() && !row.value.startsWith(u'#'))
        return fault(RowFault::ValueNotWanted);
    if (table.form == RowForm::Users)
        return answers::isLocalPart(row.key) ? std::nullopt : fault(RowFault::NotAUser);
    return faultOfClient(row.key);
}

bool isList(const Table &table)
{
    return table.form == RowForm::Domains || table.form == RowForm::Users;
}

Fault faultByForm(const Table &table, const TableRow &row)
{
    switch (table.form) {
    case RowForm::Access:
        return faultOfAccessKey(row.key).or_else([&] { return faultOfAccessValue(row.key, row.value); });
    case RowForm::Mailer: return faultOfMailerRow(row);
    case RowForm::Virtual: return faultOfVirtualRow(row);
    case RowForm::Generic: return faultOfGenericRow(row);
    case RowForm::Domain: return faultOfDomainRow(row);
    case RowForm::Word: return isDomainOrBelow(row.key) ? std::nullopt : fault(RowFault::NotADomain);
    case RowForm::Free: return {};
    case RowForm::Domains:
    case RowForm::Users: return faultOfListRow(table, row);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

TableRow rowOf(const QString &line)
{
    if (line.trimmed().isEmpty() || line.startsWith(u'#'))
        return {line, {}, true};
    static const QRegularExpression blanks(QStringLiteral("[ \t]+"));
    const QRegularExpressionMatch gap = blanks.match(line);
    if (!gap.hasMatch())
        return {line, {}, false};
    return {line.first(gap.capturedStart()), line.mid(gap.capturedEnd()).trimmed(), false};
}

QString lineOf(const TableRow &row)
{
    return row.isComment || row.value.isEmpty() ? row.key : row.key + u'\t' + row.value;
}

QStringList linesOf(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("\r\n|\r|\n"));
    QStringList lines = text.split(ends);
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    return lines;
}

std::optional<RowProblem> problemOf(const Table &table, const TableRow &row, int line)
{
    Fault found;
    if (!isPlain(row.key) || !isPlain(row.value))
        found = fault(RowFault::BadCharacter);
    else if (row.isComment)
        return {};
    else if (row.key.isEmpty())
        found = fault(RowFault::KeyMissing);
    else if (row.key.contains(u' ') || row.key.contains(u'\t') || row.key.startsWith(u'#'))
        found = fault(RowFault::SpaceInKey);
    else if (row.value.isEmpty() && !isList(table))
        found = fault(RowFault::ValueMissing);
    else
        found = faultByForm(table, row);
    if (found)
        found->line = line;
    return found;
}

std::vector<RowProblem> problemsOf(const Table &table, const QStringList &lines)
{
    std::vector<RowProblem> problems;
    QSet<QString> seen;
    int line = 0;
    for (const QString &text : lines) {
        const TableRow row = rowOf(text);
        Fault found = problemOf(table, row, line);
        const QString key = row.key.toLower();
        if (!found && !row.isComment && !isList(table) && seen.contains(key))
            found = RowProblem{line, RowFault::Repeated, {}};
        if (!row.isComment)
            seen.insert(key);
        if (found)
            problems.push_back(*found);
        ++line;
    }
    return problems;
}

} // namespace catalogue
