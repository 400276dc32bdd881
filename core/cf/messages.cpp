// SPDX-License-Identifier: MIT
#include "cf/messages.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

// Where a message begins, anywhere in a line: sendmail's macros often leave out the newline at the end. First m4's own
// form, "m4:stdin:7: ", with the grade that it may name; then those of the cf tree.
const QRegularExpression &beginning()
{
    static const QRegularExpression pattern(
        uR"((?:/[^\s:]*/)?(?<!\.)g?m4:(?<file>[^:]+): ?(?<line>\d+): (?<grade>(?i:warning|error): )?)"
        uR"(|^(?:/[^\s:]*/)?g?m4: )"
        uR"(|\*\*\* (?:(?<stars>ERROR|MISSING|WARNING|Warning|NOTE):? )?)"
        uR"(|(?<![\w"`'])(?<word>WARNING|Warning|NOTE|ERROR): )"
        uR"(|(?=duplicate OSTYPE)|(?<![\w"`'])(?=(?:Feature|Hack) "[\w.]+" requires))"_s);
    return pattern;
}

bool isMild(const QString &grade)
{
    return grade.startsWith("WARNING"_L1, Qt::CaseInsensitive) || grade == "NOTE"_L1;
}

Message messageOf(const QRegularExpressionMatch &match, const QString &text)
{
    const bool mild = isMild(match.captured(u"grade"_s)) || isMild(match.captured(u"stars"_s))
                      || isMild(match.captured(u"word"_s));
    return {mild ? Severity::Warning : Severity::Error, text.simplified(), match.captured(u"file"_s),
            match.captured(u"line"_s).toInt()};
}

// The second line of a message of the cf tree is indented or goes on in the middle of the sentence.
bool continues(const QString &line)
{
    return !line.isEmpty() && (line.front().isSpace() || line.front().isLower());
}

void appendLoose(std::vector<Message> &messages, const QString &text)
{
    if (text.simplified().isEmpty()) {
        return;
    }
    if (!messages.empty() && continues(text)) {
        messages.back().text += u' ' + text.simplified();
        return;
    }
    messages.push_back({Severity::Error, text.simplified(), {}, 0});
}

void readLine(std::vector<Message> &messages, const QString &line)
{
    std::vector<QRegularExpressionMatch> matches;
    for (const QRegularExpressionMatch &match : beginning().globalMatch(line)) {
        matches.push_back(match);
    }
    appendLoose(messages, matches.empty() ? line : line.first(matches.front().capturedStart()));
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const qsizetype start = matches[i].capturedEnd();
        const qsizetype end = i + 1 < matches.size() ? matches[i + 1].capturedStart() : line.size();
        messages.push_back(messageOf(matches[i], line.mid(start, end - start)));
    }
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return (c >= 'A' && c <= 'Z') || c == '_';
}

bool isWord(char c)
{
    return isLower(c) || isUpper(c) || (c >= '0' && c <= '9');
}

// The length of a word that stands at the beginning of the line, directly before a parenthesis; 0 = none. Every command of
// a .cf is one capital, so a call is a word in small letters, or one of capitals alone longer than any command and its name.
std::size_t callLength(std::span<const char> line)
{
    const auto open = std::ranges::find_if_not(line, isWord);
    const auto length = static_cast<std::size_t>(open - line.begin());
    if (length == 0 || open == line.end() || *open != '(') {
        return 0;
    }
    const auto word = line.first(length);
    const bool capitals = std::ranges::none_of(word, isLower) && isUpper(word.front()) && length > 2;
    return capitals || isLower(word.front()) ? length : 0;
}

} // namespace

std::vector<Message> readMessages(const QByteArray &stderrBytes)
{
    std::vector<Message> messages;
    for (const QString &line : QString::fromUtf8(stderrBytes).split(u'\n', Qt::SkipEmptyParts)) {
        readLine(messages, line);
    }
    return messages;
}

std::vector<Unexpanded> findUnexpanded(const QByteArray &cf)
{
    std::vector<Unexpanded> found;
    std::span<const char> rest(cf.constData(), static_cast<std::size_t>(cf.size()));
    for (int number = 1; !rest.empty(); ++number) {
        const auto newline = std::ranges::find(rest, '\n');
        const auto line = rest.first(static_cast<std::size_t>(newline - rest.begin()));
        if (const std::size_t length = callLength(line); length > 0) {
            found.push_back({QString::fromLatin1(line.data(), static_cast<qsizetype>(length)), number});
        }
        rest = rest.subspan(std::min(line.size() + 1, rest.size()));
    }
    return found;
}

} // namespace cf
