// SPDX-License-Identifier: MIT
#include "advice/mc_calls.h"

#include "mc/subject.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace advice {

namespace {

bool isWordPart(QChar character)
{
    return character == u'_' || (character.unicode() < 128 && character.isLetterOrNumber());
}

// Other words in front of a parenthesis, as in a rule's text, are no macros: m4 copies them.
bool isMacro(const QString &name)
{
    static const QStringList builtins{u"define"_s, u"undefine"_s, u"include"_s, u"sinclude"_s, u"divert"_s};
    const bool capitals = std::ranges::none_of(name, [](QChar c) { return c.isLower(); });
    return builtins.contains(name) || (capitals && name.size() > 1);
}

/// m4's own reading of quotes, words, parentheses and dnl; nothing is expanded.
class Scanner
{
public:
    explicit Scanner(const QString &text) : m_text(text) {}

    std::vector<McCall> read();

private:
    bool atEnd() const { return m_position >= m_text.size(); }
    QChar current() const { return m_text[m_position]; }
    void advance();
    QString readWord();
    QString readQuoted();
    void skipLine();
    QStringList readArguments();
    QString readArgument();

    const QStringView m_text;
    qsizetype m_position = 0;
    int m_line = 1;
};

void Scanner::advance()
{
    m_line += current() == u'\n' ? 1 : 0;
    ++m_position;
}

QString Scanner::readWord()
{
    const qsizetype begin = m_position;
    while (!atEnd() && isWordPart(current()))
        ++m_position;
    return m_text.sliced(begin, m_position - begin).toString();
}

/// What stands between the outermost quotes; to the end where one is not closed.
QString Scanner::readQuoted()
{
    advance();
    const qsizetype begin = m_position;
    for (int depth = 1; !atEnd(); advance()) {
        depth += current() == u'`' ? 1 : current() == u'\'' ? -1 : 0;
        if (depth == 0)
            break;
    }
    const QString text = m_text.sliced(begin, m_position - begin).toString();
    if (!atEnd())
        advance();
    return text;
}

void Scanner::skipLine()
{
    while (!atEnd() && current() != u'\n')
        ++m_position;
    if (!atEnd())
        advance();
}

QString Scanner::readArgument()
{
    while (!atEnd() && current().isSpace())
        advance();
    QString text;
    for (int depth = 0; !atEnd();) {
        const QChar character = current();
        if (depth == 0 && (character == u',' || character == u')'))
            break;
        if (character == u'`') {
            text += readQuoted();
            continue;
        }
        depth += character == u'(' ? 1 : character == u')' ? -1 : 0;
        text += character;
        advance();
    }
    return text;
}

QStringList Scanner::readArguments()
{
    QStringList arguments;
    do {
        advance();
        arguments.append(readArgument());
    } while (!atEnd() && current() == u',');
    if (!atEnd())
        advance();
    return arguments;
}

std::vector<McCall> Scanner::read()
{
    std::vector<McCall> calls;
    while (!atEnd()) {
        if (current() == u'`') {
            readQuoted();
        } else if (!isWordPart(current())) {
            advance();
        } else {
            McCall call{readWord(), {}, m_line, m_line};
            if (call.name == "dnl"_L1) {
                skipLine();
                continue;
            }
            if (!atEnd() && current() == u'(' && isMacro(call.name)) {
                call.arguments = readArguments();
                call.lastLine = m_line;
                calls.push_back(std::move(call));
            }
        }
    }
    return calls;
}

} // namespace

QString McCall::subject() const
{
    return mc::subjectOf(name, arguments);
}

std::vector<McCall> mcCalls(const QByteArray &mc)
{
    const QString text = QString::fromLatin1(mc);
    return Scanner(text).read();
}

} // namespace advice
