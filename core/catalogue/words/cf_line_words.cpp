// SPDX-License-Identifier: MIT
#include "catalogue/cf_vocabulary.h"

#include <algorithm>

namespace catalogue {

namespace {

bool isNameCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'-';
}

/// Collects the words of one line. Positions count from the line's start.
class LineReader
{
public:
    explicit LineReader(QStringView line) : m_line(line) {}

    std::vector<CfWordAt> read();

private:
    struct Part {
        qsizetype start;
        qsizetype end; ///< behind the last character
    };

    void add(Vocabulary vocabulary, qsizetype position, qsizetype length);
    void addLetters(Vocabulary vocabulary, Part part);

    void readRest(QChar command);
    void readRule();
    void readHeader();
    void readOption();
    void readName(Vocabulary vocabulary);
    void readFields(Part part, Vocabulary keys, Vocabulary letters, QChar lettersKey);
    void readField(Part part, Vocabulary keys, Vocabulary letters, QChar lettersKey);
    void readText(Part part, Vocabulary operators);
    qsizetype readDollar(qsizetype position, qsizetype end, Vocabulary operators);
    void readMacro(qsizetype position, qsizetype name);
    void readOperand(QChar symbol, qsizetype position, qsizetype end);

    /// "x" or "{name}" at `position`.
    Part nameAt(qsizetype position) const;
    Part wholeFrom(qsizetype start) const { return {start, m_line.size()}; }
    QStringView text(Part part) const { return m_line.sliced(part.start, part.end - part.start); }

    QStringView m_line;
    std::vector<CfWordAt> m_found;
};

void LineReader::add(Vocabulary vocabulary, qsizetype position, qsizetype length)
{
    if (const CfWord *word = findWord(vocabulary, m_line.sliced(position, length)))
        m_found.push_back({word, vocabulary, position, length});
}

void LineReader::addLetters(Vocabulary vocabulary, Part part)
{
    for (qsizetype i = part.start; i < part.end; ++i)
        add(vocabulary, i, 1);
}

LineReader::Part LineReader::nameAt(qsizetype position) const
{
    if (position >= m_line.size())
        return {m_line.size(), m_line.size()};
    if (m_line[position] != u'{')
        return {position, position + 1};
    const qsizetype end = m_line.indexOf(u'}', position);
    return {position + 1, end < 0 ? m_line.size() : end};
}

std::vector<CfWordAt> LineReader::read()
{
    if (m_line.isEmpty() || m_line.startsWith(u'#'))
        return {};
    add(Vocabulary::Command, 0, 1);
    if (!m_found.empty())
        readRest(m_line.front());
    std::ranges::stable_sort(m_found, {}, &CfWordAt::position);
    return m_found;
}

void LineReader::readRest(QChar command)
{
    switch (command.unicode()) {
    case u'R':
        return readRule();
    case u'H':
        return readHeader();
    case u'O':
        return readOption();
    case u'D':
        return readName(Vocabulary::Macro);
    case u'C':
    case u'F':
        return readName(Vocabulary::Class);
    case u'S':
        return readOperand(u'>', 1, m_line.size());
    case u'M':
        return readFields(wholeFrom(1), Vocabulary::MailerField, Vocabulary::MailerFlag, u'F');
    case u'Q':
        return readFields(wholeFrom(1), Vocabulary::QueueField, Vocabulary::QueueField, {});
    case u'X':
        return readFields(wholeFrom(1), Vocabulary::FilterField, Vocabulary::FilterField, {});
    default:
        return readText(wholeFrom(1), Vocabulary::Expansion);
    }
}

void LineReader::readRule()
{
    const qsizetype tab = m_line.indexOf(u'\t');
    const qsizetype leftEnd = tab < 0 ? m_line.size() : tab;
    readText({1, leftEnd}, Vocabulary::LeftOperator);
    qsizetype right = leftEnd;
    while (right < m_line.size() && m_line[right] == u'\t')
        ++right;
    const qsizetype comment = m_line.indexOf(u'\t', right);
    readText({right, comment < 0 ? m_line.size() : comment}, Vocabulary::RightOperator);
}

/// H?flags?Name: value; a condition can be a macro, too.
void LineReader::readHeader()
{
    qsizetype value = 1;
    if (const qsizetype end = m_line.indexOf(u'?', 2); m_line.startsWith(u"H?") && end > 0) {
        if (m_line[2] != u'$')
            addLetters(Vocabulary::MailerFlag, {2, end});
        value = m_line[2] == u'$' ? 2 : end + 1;
    }
    readText(wholeFrom(value), Vocabulary::RightOperator);
}

void LineReader::readOption()
{
    const qsizetype equals = m_line.indexOf(u'=');
    const QStringView name = equals < 0 ? QStringView() : m_line.sliced(1, equals - 1).trimmed();
    if (name.compare(u"DaemonPortOptions", Qt::CaseInsensitive) == 0)
        readFields(wholeFrom(equals + 1), Vocabulary::DaemonKey, Vocabulary::DaemonModifier, u'M');
    else if (name.compare(u"ClientPortOptions", Qt::CaseInsensitive) == 0)
        readFields(wholeFrom(equals + 1), Vocabulary::ClientKey, Vocabulary::ClientModifier, u'M');
    else
        readText(wholeFrom(1), Vocabulary::Expansion);
}

void LineReader::readName(Vocabulary vocabulary)
{
    const Part name = nameAt(1);
    if (name.start < name.end)
        add(vocabulary, name.start, name.end - name.start);
    readText({name.end, m_line.size()}, Vocabulary::Expansion);
}

void LineReader::readFields(Part part, Vocabulary keys, Vocabulary letters, QChar lettersKey)
{
    for (qsizetype start = part.start; start <= part.end;) {
        const qsizetype comma = m_line.indexOf(u',', start);
        const qsizetype end = comma < 0 ? part.end : comma;
        readField({start, end}, keys, letters, lettersKey);
        start = end + 1;
    }
}

void LineReader::readField(Part part, Vocabulary keys, Vocabulary letters, QChar lettersKey)
{
    const QStringView field = text(part);
    const qsizetype equals = field.indexOf(u'=');
    if (equals <= 0)
        return;
    while (part.start < part.end && m_line[part.start].isSpace())
        ++part.start;
    const qsizetype value = part.end - field.size() + equals + 1;
    const qsizetype keyLength = m_line.sliced(part.start, value - 1 - part.start).trimmed().size();
    if (keyLength == 0)
        return;
    add(keys, part.start, keyLength);
    if (m_line[part.start].toUpper() == lettersKey && !m_line[part.start].isLower())
        addLetters(letters, {value, part.end});
    else
        readText({value, part.end}, Vocabulary::Expansion);
}

void LineReader::readText(Part part, Vocabulary operators)
{
    for (qsizetype i = m_line.indexOf(u'$', part.start); i >= 0 && i + 1 < part.end;)
        i = m_line.indexOf(u'$', readDollar(i, part.end, operators));
}

/// Whose word "$x" is, in a text with these operators.
Vocabulary vocabularyOf(QStringView pair, Vocabulary operators)
{
    if (findWord(operators, pair))
        return operators;
    if (findWord(Vocabulary::Expansion, pair))
        return Vocabulary::Expansion;
    return pair[1] == u'=' || pair[1] == u'~' ? Vocabulary::LeftOperator : Vocabulary::Macro;
}

/// Where to go on behind the `$` at `position`.
qsizetype LineReader::readDollar(qsizetype position, qsizetype end, Vocabulary operators)
{
    const QStringView pair = m_line.sliced(position, 2);
    const Vocabulary vocabulary = vocabularyOf(pair, operators);
    if (vocabulary == Vocabulary::Macro) {
        readMacro(position, position + 1);
        return nameAt(position + 1).end;
    }
    add(vocabulary, position, 2);
    readOperand(pair[1], position + 2, end);
    return position + 2;
}

void LineReader::readMacro(qsizetype position, qsizetype name)
{
    const Part part = nameAt(name);
    if (const CfWord *word = findWord(Vocabulary::Macro, text(part))) {
        const qsizetype end = m_line[name] == u'{' ? std::min(part.end + 1, m_line.size()) : part.end;
        m_found.push_back({word, Vocabulary::Macro, position, end - position});
    }
}

/// What an operator is about: a macro behind $& and $?, a class behind $= and $~, a ruleset behind $>.
void LineReader::readOperand(QChar symbol, qsizetype position, qsizetype end)
{
    while (symbol == u'>' && position < end && (m_line[position] == u' ' || m_line[position] == u'+'))
        ++position;
    if (position >= end)
        return;
    const Part name = nameAt(position);
    if (symbol == u'&' || symbol == u'?') {
        readMacro(position, position);
    } else if (symbol == u'=' || symbol == u'~') {
        add(Vocabulary::Class, name.start, name.end - name.start);
    } else if (symbol == u'>') {
        const QStringView rest = m_line.sliced(position, end - position);
        const auto last = std::ranges::find_if_not(rest, isNameCharacter);
        if (last != rest.begin())
            add(Vocabulary::Ruleset, position, last - rest.begin());
    }
}

} // namespace

std::vector<CfWordAt> wordsInCfLine(QStringView line)
{
    return LineReader(line).read();
}

} // namespace catalogue
