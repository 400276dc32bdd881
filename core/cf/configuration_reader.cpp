// SPDX-License-Identifier: MIT
#include "cf/configuration.h"

#include "cf/line.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

/// The bytes as text: UTF-8 if they are, else Latin-1. sendmail drops every carriage return.
QString textOf(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        text = QString::fromLatin1(bytes);
    return text.remove(u'\r');
}

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t' || character == u'\n';
}

qsizetype endOfWord(QStringView text, qsizetype from = 0)
{
    return std::find_if(text.begin() + from, text.end(), isBlank) - text.begin();
}

QStringView withoutBlanksBefore(QStringView text)
{
    const auto first = std::ranges::find_if_not(text, isBlank);
    return text.sliced(first - text.begin());
}

QStringList wordsOf(QStringView text)
{
    QStringList words;
    for (text = withoutBlanksBefore(text); !text.isEmpty(); text = withoutBlanksBefore(text)) {
        const qsizetype end = endOfWord(text);
        words.append(text.first(end).toString());
        text = text.sliced(end);
    }
    return words;
}

/// What follows the name of a D, C or F line: one character, or a name in braces.
QStringView afterMacroName(QStringView rest)
{
    if (!rest.startsWith(u'{'))
        return rest.sliced(std::min<qsizetype>(1, rest.size()));
    const qsizetype end = rest.indexOf(u'}');
    return end < 0 ? QStringView() : rest.sliced(end + 1);
}

/// What stands before `position`, and what behind the character there; all is name where there is none.
std::pair<QString, QString> split(QStringView rest, qsizetype position)
{
    if (position < 0)
        return {rest.trimmed().toString(), {}};
    return {rest.first(position).trimmed().toString(), rest.sliced(position + 1).trimmed().toString()};
}

qsizetype endOfName(QStringView rest)
{
    const auto found = std::ranges::find_if(rest, [](QChar c) { return isBlank(c) || c == u','; });
    return found == rest.end() ? -1 : found - rest.begin();
}

/// Reads a whole file, command by command.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_text(textOf(bytes)) {}

    Configuration read();

private:
    /// The next command with the lines that continue it; moves on behind it.
    QStringView nextCommand();
    /// From level 3 a # begins a comment on any line, but for \# and $#. `command` as sendmail goes on with it.
    QString uncommented(QStringView command) const;
    void readComment(QStringView comment);
    void readCommand(QStringView command);
    void readMap(QStringView rest);
    void readPair(std::vector<NamedLine> &lines, QStringView rest, qsizetype end);
    void readVersion(QStringView rest);
    void readOption(QStringView rest);
    void readClassFile(const QString &name, QStringView rest);
    void readRuleset(QStringView rest);
    void readRule(QStringView rest);
    void readMailer(const Line &line, QStringView rest);
    void readHeader(const Line &line, QStringView rest);
    std::size_t rulesetOf(const QString &name, int number);

    QString m_text;
    qsizetype m_position = 0;
    int m_number = 0; ///< of the command's line, from 1
    Configuration m_result;
    QHash<QString, std::size_t> m_rulesets; ///< by name and by number
    std::optional<std::size_t> m_ruleset;   ///< to which rules belong
};

QStringView Reader::nextCommand()
{
    const QStringView text(m_text);
    const qsizetype begin = m_position;
    qsizetype end = begin;
    do {
        end = text.indexOf(u'\n', m_position);
        end = end < 0 ? text.size() : end;
        m_position = std::min(end + 1, text.size());
        ++m_result.lines;
    } while (m_position < text.size() && (text[m_position] == u' ' || text[m_position] == u'\t'));
    const QStringView command = text.sliced(begin, end - begin);
    // sendmail's lines are C strings.
    const qsizetype nul = command.indexOf(u'\0');
    return nul < 0 ? command : command.first(nul);
}

QString Reader::uncommented(QStringView command) const
{
    QString kept;
    kept.reserve(command.size());
    for (qsizetype i = 0; i < command.size(); ++i) {
        const QChar before = kept.isEmpty() ? QChar() : kept.back();
        if (command[i] != u'#' || i == 0 || before == u'$') {
            kept.append(command[i]);
        } else if (before == u'\\') {
            kept.back() = u'#';
        } else {
            while (!kept.isEmpty() && (kept.back() == u' ' || kept.back() == u'\t'))
                kept.chop(1);
            const qsizetype newline = command.indexOf(u'\n', i);
            i = newline < 0 ? command.size() : newline - 1;
        }
    }
    return kept;
}

Configuration Reader::read()
{
    while (m_position < m_text.size()) {
        m_number = m_result.lines + 1;
        const QStringView command = nextCommand();
        if (command.startsWith(u'#'))
            readComment(command);
        if (command.isEmpty() || command.startsWith(u'#'))
            continue;
        if (m_result.level < 3 || !command.contains(u'#')) {
            readCommand(command);
        } else {
            const QString plain = uncommented(command);
            readCommand(plain);
        }
    }
    return std::move(m_result);
}

// "#####  $Id: nullclient.m4,v 8.25 …", before 8.10 "@(#)nullclient.m4 8.12 …".
void Reader::readComment(QStringView comment)
{
    for (const QStringView mark : {QStringView(u"$Id: "), QStringView(u"@(#)")}) {
        const qsizetype found = comment.indexOf(mark);
        if (found < 0)
            continue;
        const QStringView rest = comment.sliced(found + mark.size());
        const qsizetype end = rest.indexOf(u".m4");
        if (end > 0 && end < endOfWord(rest))
            m_result.parts.push_back({rest.first(end).toString(), {}, m_number});
        return;
    }
}

void Reader::readCommand(QStringView command)
{
    while (!command.isEmpty() && isBlank(command.back()))
        command.chop(1);
    const Line line = lineOf(command);
    const QStringView rest = command.sliced(std::min<qsizetype>(1, command.size()));
    switch (line.kind) {
    case LineKind::Version:
        return readVersion(rest);
    case LineKind::Option:
        return readOption(rest);
    case LineKind::Macro:
        m_result.macros.push_back({line.name, afterMacroName(rest).toString(), m_number});
        return;
    case LineKind::Class:
        m_result.classes.push_back({line.name, wordsOf(afterMacroName(rest)), m_number});
        return;
    case LineKind::TrustedUser:
        m_result.classes.push_back({u"t"_s, wordsOf(rest), m_number});
        return;
    case LineKind::ClassFile:
        return readClassFile(line.name, afterMacroName(rest));
    case LineKind::Ruleset:
        return readRuleset(rest);
    case LineKind::Rule:
        return readRule(rest);
    case LineKind::Mailer:
        return readMailer(line, rest);
    case LineKind::Header:
        return readHeader(line, rest);
    case LineKind::Unexpanded:
        m_result.unexpanded.push_back(m_number);
        return;
    case LineKind::Unknown:
        m_result.unknown.push_back(m_number);
        return;
    case LineKind::Map:
        return readMap(rest);
    case LineKind::Precedence:
        return readPair(m_result.precedences, rest, rest.indexOf(u'='));
    case LineKind::Environment:
        return readPair(m_result.environment, rest, rest.indexOf(u'='));
    case LineKind::QueueGroup:
        return readPair(m_result.queueGroups, rest, endOfName(rest));
    case LineKind::Filter:
        return readPair(m_result.filters, rest, endOfName(rest));
    case LineKind::Blank:
    case LineKind::Comment:
    case LineKind::DefaultOption:
        return;
    }
}

void Reader::readMap(QStringView rest)
{
    rest = withoutBlanksBefore(rest);
    const QStringView name = rest.first(endOfWord(rest));
    rest = withoutBlanksBefore(rest.sliced(name.size()));
    const QStringView type = rest.first(endOfWord(rest));
    const QString arguments = rest.sliced(type.size()).trimmed().toString();
    m_result.maps.push_back({name.toString(), type.toString(), arguments, m_number});
}

void Reader::readPair(std::vector<NamedLine> &lines, QStringView rest, qsizetype end)
{
    const auto [name, value] = split(rest, end);
    lines.push_back({name, value, m_number});
}

void Reader::readVersion(QStringView rest)
{
    const auto [level, vendor] = split(rest, rest.indexOf(u'/'));
    bool isNumber = false;
    const int number = level.toInt(&isNumber);
    if (!isNumber) {
        m_result.unknown.push_back(m_number);
        return;
    }
    m_result.level = number;
    m_result.vendor = vendor;
}

void Reader::readOption(QStringView rest)
{
    if (!rest.startsWith(u' ')) {
        const QString letter = rest.first(std::min<qsizetype>(1, rest.size())).toString();
        const QString name = letter.isEmpty() ? QString() : optionNameOf(letter.front());
        m_result.options.push_back({name.isEmpty() ? letter : name,
                                    rest.sliced(letter.size()).toString(), m_number});
        return;
    }
    const auto [written, value] = split(rest, rest.indexOf(u'='));
    const QString name = optionNameOf(QStringView(written));
    m_result.options.push_back({name.isEmpty() ? written : name, value, m_number});
}

void Reader::readClassFile(const QString &name, QStringView rest)
{
    ClassFile file{name, {}, {}, false, m_number};
    rest = withoutBlanksBefore(rest);
    if (rest.startsWith(u"-o") && (rest.size() == 2 || isBlank(rest[2]))) {
        file.optional = true;
        rest = withoutBlanksBefore(rest.sliced(2));
    }
    const bool isWhole = rest.startsWith(u'|') || rest.contains(u'@');
    const qsizetype end = isWhole ? rest.size() : endOfWord(rest);
    file.source = rest.first(end).toString();
    file.format = rest.sliced(end).trimmed().toString();
    m_result.classFiles.push_back(file);
}

std::size_t Reader::rulesetOf(const QString &name, int number)
{
    const QString key = number < 0 ? QString() : QString::number(number);
    const auto known = m_rulesets.constFind(name);
    const auto byNumber = key.isEmpty() ? m_rulesets.constEnd() : m_rulesets.constFind(key);
    const bool isNew = known == m_rulesets.constEnd() && byNumber == m_rulesets.constEnd();
    const std::size_t index = isNew ? m_result.rulesets.size() : known != m_rulesets.constEnd() ? *known : *byNumber;
    if (isNew)
        m_result.rulesets.push_back({name, number, m_number, {}});
    m_rulesets.insert(name, index);
    if (!key.isEmpty())
        m_rulesets.insert(key, index);
    return index;
}

void Reader::readRuleset(QStringView rest)
{
    rest = withoutBlanksBefore(rest);
    rest = rest.first(endOfWord(rest));
    const auto [name, written] = split(rest, rest.indexOf(u'='));
    bool isNumber = false;
    const int number = (written.isEmpty() ? name : written).toInt(&isNumber);
    if (name.isEmpty()) {
        m_result.unknown.push_back(m_number);
        m_ruleset.reset();
        return;
    }
    m_ruleset = rulesetOf(name, isNumber && number >= 0 ? number : -1);
}

void Reader::readRule(QStringView rest)
{
    const qsizetype tab = rest.indexOf(u'\t');
    if (tab < 0 || !m_ruleset) {
        m_result.unknown.push_back(m_number);
        return;
    }
    QStringView right = rest.sliced(tab);
    while (right.startsWith(u'\t'))
        right = right.sliced(1);
    const qsizetype end = right.indexOf(u'\t');
    const QStringView comment = end < 0 ? QStringView() : right.sliced(end);
    m_result.rulesets[*m_ruleset].rules.push_back({rest.first(tab).toString(),
                                                   (end < 0 ? right : right.first(end)).toString(),
                                                   comment.trimmed().toString(), m_number});
}

void Reader::readMailer(const Line &line, QStringView rest)
{
    Mailer mailer{line.name, {}, m_number};
    const qsizetype comma = rest.indexOf(u',');
    QStringView fields = comma < 0 ? QStringView() : rest.sliced(comma + 1);
    while (!(fields = withoutBlanksBefore(fields)).isEmpty()) {
        const qsizetype equals = fields.indexOf(u'=');
        if (equals < 0)
            break;
        // The argument vector and all others end at a comma; \, is one of the value's own.
        qsizetype end = equals;
        do {
            end = fields.indexOf(u',', end + 1);
        } while (end > 0 && fields[end - 1] == u'\\');
        end = end < 0 ? fields.size() : end;
        QString value = fields.sliced(equals + 1, end - equals - 1).trimmed().toString();
        mailer.fields.push_back({fields.front(), value.replace(u"\\,"_s, u","_s)});
        fields = fields.sliced(std::min(end + 1, fields.size()));
    }
    m_result.mailers.push_back(std::move(mailer));
}

void Reader::readHeader(const Line &line, QStringView rest)
{
    Header header{line.name, {}, {}, m_number};
    if (const qsizetype end = rest.startsWith(u'?') ? rest.indexOf(u'?', 1) : -1; end > 0) {
        header.flags = rest.sliced(1, end - 1).toString();
        rest = rest.sliced(end + 1);
    }
    const qsizetype colon = rest.indexOf(u':');
    header.value = colon < 0 ? QString() : rest.sliced(colon + 1).trimmed().toString();
    m_result.headers.push_back(header);
}

} // namespace

Configuration readConfiguration(const QByteArray &text)
{
    return Reader(text).read();
}

} // namespace cf
