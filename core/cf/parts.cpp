// SPDX-License-Identifier: MIT
#include "cf/parts.h"

#include "catalogue/cf_vocabulary.h"

#include <algorithm>

namespace cf {

namespace {

using catalogue::Vocabulary;

PartKind kindOf(Vocabulary vocabulary)
{
    switch (vocabulary) {
    case Vocabulary::Command:
        return PartKind::Command;
    case Vocabulary::LeftOperator:
        return PartKind::LeftOperator;
    case Vocabulary::RightOperator:
        return PartKind::RightOperator;
    case Vocabulary::Expansion:
        return PartKind::Expansion;
    case Vocabulary::Macro:
        return PartKind::MacroName;
    case Vocabulary::Class:
        return PartKind::ClassName;
    case Vocabulary::Ruleset:
        return PartKind::RulesetName;
    case Vocabulary::MailerFlag:
        return PartKind::MailerFlag;
    case Vocabulary::DaemonModifier:
    case Vocabulary::ClientModifier:
        return PartKind::Modifier;
    case Vocabulary::MailerField:
    case Vocabulary::DaemonKey:
    case Vocabulary::ClientKey:
    case Vocabulary::QueueField:
    case Vocabulary::FilterField:
        break;
    }
    return PartKind::Key;
}

bool isNamePart(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'-' || character == u'.';
}

bool isBlank(QChar character)
{
    return character.isSpace();
}

/// The words that the vocabulary knows, and around them what has a name of its own.
class PartReader
{
public:
    explicit PartReader(QStringView line) : m_line(line) {}

    std::vector<Part> read();

private:
    void readWords();
    void readCommand();
    void readOption(qsizetype from);
    void readNamed(PartKind kind);
    void readMap();
    void readMailer();
    void readRule();
    void readOperands();
    void readMacros();
    void readValues(qsizetype from);

    void add(PartKind kind, qsizetype from, qsizetype end);
    qsizetype skip(qsizetype from, auto &&isSkipped) const;
    qsizetype addName(PartKind kind, qsizetype from, bool inBraces = false);
    bool isTaken(qsizetype from, qsizetype end) const;

    QStringView m_line;
    std::vector<Part> m_parts;
};

std::vector<Part> PartReader::read()
{
    readWords();
    if (!m_line.startsWith(u'#'))
        readMacros();
    readCommand();
    std::ranges::sort(m_parts, {}, &Part::from);
    return m_parts;
}

void PartReader::readWords()
{
    for (const catalogue::CfWordAt &found : catalogue::wordsInCfLine(m_line)) {
        const PartKind kind = kindOf(found.vocabulary);
        const QString text = kind == PartKind::MacroName
                                 ? QString::fromLatin1(found.word->written)
                                 : m_line.sliced(found.position, found.length).toString();
        m_parts.push_back({kind, text, found.position, found.length, found.word});
    }
}

void PartReader::readCommand()
{
    switch (m_line.isEmpty() ? 0 : m_line.front().unicode()) {
    case u'#':
        return m_line.startsWith(u"#O ") && m_line.contains(u'=') ? readOption(2)
                                                                  : add(PartKind::Comment, 0, m_line.size());
    case u'O':
        return readOption(1);
    case u'D':
        return readNamed(PartKind::MacroName);
    case u'C':
    case u'F':
        return readNamed(PartKind::ClassName);
    case u'S':
        addName(PartKind::RulesetName, 1);
        return;
    case u'K':
        return readMap();
    case u'M':
        return readMailer();
    case u'H':
        addName(PartKind::HeaderName, m_line.startsWith(u"H?") ? m_line.indexOf(u'?', 2) + 1 : 1);
        return;
    case u'R':
        return readRule();
    default:
        return readValues(1);
    }
}

void PartReader::readOption(qsizetype from)
{
    const qsizetype end = addName(PartKind::OptionName, from);
    if (end < m_line.size() && m_line[end] == u'=')
        readValues(end + 1);
}

/// A name of one character or in braces, and what it is.
void PartReader::readNamed(PartKind kind)
{
    add(PartKind::Value, addName(kind, 1, true), m_line.size());
}

void PartReader::readMap()
{
    qsizetype at = addName(PartKind::MapName, 1);
    at = addName(PartKind::MapType, at);
    while (at < m_line.size()) {
        const qsizetype from = skip(at, isBlank);
        at = skip(from, [](QChar character) { return !character.isSpace(); });
        add(PartKind::MapArgument, from, at);
    }
}

void PartReader::readMailer()
{
    const qsizetype end = addName(PartKind::MailerName, 1);
    if (end < m_line.size())
        readValues(end + 1);
}

void PartReader::readRule()
{
    readOperands();
    const qsizetype left = m_line.indexOf(u'\t');
    const qsizetype right =
        left < 0 ? m_line.size() : skip(left, [](QChar character) { return character == u'\t'; });
    const qsizetype comment = m_line.indexOf(u'\t', right);
    if (comment >= 0)
        add(PartKind::Comment, skip(comment, isBlank), m_line.size());
}

/// What an operator is about and the vocabulary does not know: the host's own classes, maps and mailers.
void PartReader::readOperands()
{
    const auto isBefore = [](QChar character) {
        return character == u' ' || character == u'+' || character == u'"';
    };
    for (std::size_t i = 0, count = m_parts.size(); i < count; ++i) {
        const QString text = m_parts[i].text;
        const qsizetype behind = m_parts[i].from + m_parts[i].length;
        if (text == u"$=" || text == u"$~")
            addName(PartKind::ClassName, behind, true);
        else if (text == u"$>")
            addName(PartKind::RulesetName, skip(behind, isBefore));
        else if (text == u"$(")
            addName(PartKind::MapName, behind);
        else if (text == u"$#")
            addName(PartKind::MailerName, behind);
    }
}

/// The configuration's own: "$M", "$&{Persistent}".
void PartReader::readMacros()
{
    for (qsizetype at = m_line.indexOf(u'$'); at >= 0; at = m_line.indexOf(u'$', at + 1)) {
        const qsizetype name = m_line.sliced(at + 1).startsWith(u'&') ? at + 2 : at + 1;
        if (name < m_line.size() && (m_line[name].isLetter() || m_line[name] == u'{'))
            addName(PartKind::MacroName, name, true);
    }
}

/// "key=value, key=value", or one value: what stands behind each sign.
void PartReader::readValues(qsizetype from)
{
    while (from < m_line.size()) {
        const qsizetype comma = m_line.indexOf(u',', from);
        const qsizetype end = comma < 0 ? m_line.size() : comma;
        const qsizetype equals = m_line.indexOf(u'=', from);
        const bool hasKey = equals >= 0 && equals < end && isTaken(from, equals);
        add(PartKind::Value, hasKey ? equals + 1 : from, end);
        from = end + 1;
    }
}

/// Unless something else is known to stand there, or there is nothing.
void PartReader::add(PartKind kind, qsizetype from, qsizetype end)
{
    from = skip(from, isBlank);
    while (end > from && m_line[end - 1].isSpace())
        --end;
    if (from < end && !isTaken(from, end))
        m_parts.push_back({kind, m_line.sliced(from, end - from).toString(), from, end - from, nullptr});
}

qsizetype PartReader::skip(qsizetype from, auto &&isSkipped) const
{
    while (from < m_line.size() && isSkipped(m_line[from]))
        ++from;
    return from;
}

/// Returns where the name ends. `inBraces`: a name without braces is one character long.
qsizetype PartReader::addName(PartKind kind, qsizetype from, bool inBraces)
{
    from = inBraces ? from : skip(from, isBlank);
    if (from >= m_line.size())
        return m_line.size();
    const bool hasBrace = inBraces && m_line[from] == u'{';
    const qsizetype first = hasBrace ? from + 1 : from;
    qsizetype end = inBraces ? std::min(first + 1, m_line.size()) : skip(first, isNamePart);
    if (hasBrace)
        end = skip(first, [](QChar character) { return character != u'}'; });
    add(kind, first, end);
    return hasBrace ? std::min(end + 1, m_line.size()) : end;
}

bool PartReader::isTaken(qsizetype from, qsizetype end) const
{
    return std::ranges::any_of(
        m_parts, [from, end](const Part &part) { return part.from < end && from < part.from + part.length; });
}

} // namespace

std::vector<Part> parts(QStringView line)
{
    return PartReader(line).read();
}

} // namespace cf
