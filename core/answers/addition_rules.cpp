// SPDX-License-Identifier: MIT
#include "answers/addition_rules.h"

#include "answers/host_name.h"
#include "answers/role_rules.h"
#include "text/format.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace answers {

namespace {

constexpr qsizetype longestName = 64;

bool isAsciiLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

bool isNameCharacter(char32_t c)
{
    return isAsciiLetter(c) || (c >= U'0' && c <= U'9') || c == U'_';
}

/// Within m4's quotes, where only the quotes themselves mean something.
bool isArgumentCharacter(char32_t c)
{
    return c >= 0x20 && c < 0x7f && c != U'`' && c != U'\'';
}

bool isTableCharacter(char32_t c)
{
    return c == U'\t' || (c >= 0x20 && c < 0x7f);
}

bool isTableNameCharacter(char32_t c)
{
    return isNameCharacter(c) ? !(c >= U'A' && c <= U'Z') : c == U'-' || c == U'.';
}

/// Other files of a bundle, of its preview or of a mail configuration folder: a table would take the place of one.
bool isReservedFile(const QString &name)
{
    static const QStringList names{QStringLiteral("aliases"),  QStringLiteral("authinfo"),
                                   QStringLiteral("cron"),     QStringLiteral("databases"),
                                   QStringLiteral("helpfile"), QStringLiteral("default-auth-info"),
                                   QStringLiteral("makefile"), QStringLiteral("service"),
                                   QStringLiteral("timer"),    QStringLiteral("service.switch"),
                                   QStringLiteral("statistics")};
    static const QStringList beginnings{QStringLiteral("install."), QStringLiteral("sendmail"),
                                        QStringLiteral("submit.")};
    static const QStringList endings{QStringLiteral(".cf"),   QStringLiteral(".conf"), QStringLiteral(".db"),
                                     QStringLiteral(".dir"),  QStringLiteral(".json"), QStringLiteral(".m4"),
                                     QStringLiteral(".mc"),   QStringLiteral(".new"),  QStringLiteral(".pag"),
                                     QStringLiteral(".sh"),   QStringLiteral(".cdb"),  QStringLiteral(".txt")};
    return names.contains(name)
           || std::ranges::any_of(beginnings, [&](const QString &first) { return name.startsWith(first); })
           || std::ranges::any_of(endings, [&](const QString &last) { return name.endsWith(last); });
}

/// The comments by which install.sh finds its own lines again.
bool isInstallersMark(const QString &line)
{
    const QString words = line.simplified();
    return words.startsWith(QStringLiteral("# BEGIN sendmail-wizard"))
           || words.startsWith(QStringLiteral("# END sendmail-wizard"))
           || words.startsWith(QStringLiteral("# sendmail-wizard hides:"));
}

/// The admin's own text goes past m4's quotes on purpose; only what no editor would show is kept out of it.
/// U+FFFD stands for what was no character.
bool isRawCharacter(char32_t c)
{
    return c == U'\t' || c == U'\n' || (QChar::isPrint(c) && c != 0xfffd);
}

/// Any byte but those that end or garble a line.
bool isLatin1Character(char32_t c)
{
    return c == U'\t' || c == U'\n' || (c >= 0x20 && c <= 0xff && c != 0x7f);
}

/// Printable, as firstBadCharacter() has it; empty when there is none.
QString firstOther(const QString &text, bool (*isAllowed)(char32_t))
{
    for (const char32_t c : text.toStdU32String()) {
        if (isAllowed(c))
            continue;
        const QString shown = QString::fromUcs4(&c, 1);
        const bool visible = QChar::isPrint(c) && c != U' ';
        return visible ? shown : text::formatString("U+{:04X}", static_cast<unsigned>(c));
    }
    return {};
}

/// The checks of one row of one field.
class RowChecker
{
public:
    RowChecker(Field field, int row) : m_field(field), m_row(row) {}

    void addition(const Addition &addition)
    {
        if (addition.kind == AdditionKind::Raw) {
            raw(addition);
            return;
        }
        name(addition);
        for (const QString &argument : addition.arguments) {
            text(argument, isArgumentCharacter, longestArgument);
            if (const QString word = m4WordIn(argument); !word.isEmpty())
                add(Reason::M4Word, argument, {word});
        }
    }

    /// The name becomes that of a file, in the bundle and on the host.
    void table(const TableFile &table)
    {
        named(table.name, isTableNameCharacter);
        if (!table.name.isEmpty() && QStringLiteral("._-").contains(table.name.front()))
            add(Reason::BadCharacter, table.name, {table.name.first(1)});
        if (isReservedFile(table.name))
            add(Reason::Reserved, table.name);
        for (const QString &line : table.lines) {
            text(line, isTableCharacter, longestArgument);
            if (isInstallersMark(line))
                add(Reason::Reserved, line);
        }
    }

    std::vector<Problem> take() { return std::move(m_problems); }

private:
    void add(Reason reason, const QString &value, const QStringList &arguments = {})
    {
        m_problems.push_back({m_field, reason, value.left(longestArgument), m_row, arguments});
    }

    void raw(const Addition &addition)
    {
        if (addition.text.trimmed().isEmpty())
            add(Reason::Missing, addition.text);
        else
            text(addition.text, addition.latin1 ? isLatin1Character : isRawCharacter, longestRawText);
    }

    /// A FEATURE and a MAILER are files of the cf tree, all else are names of m4.
    void name(const Addition &addition)
    {
        const QString &name = addition.name;
        const bool isFile = addition.kind == AdditionKind::Feature || addition.kind == AdditionKind::Mailer;
        if (isFile) {
            named(name, [](char32_t c) { return isNameCharacter(c) || c == U'-' || c == U'.' || c == U'+'; });
            return;
        }
        named(name, isNameCharacter);
        if (!name.isEmpty() && name.front().isDigit())
            add(Reason::BadCharacter, name, {name.first(1)});
        if (const QString word = m4WordIn(name); !word.isEmpty())
            add(Reason::M4Word, name, {word});
    }

    void named(const QString &name, bool (*isAllowed)(char32_t))
    {
        if (name.isEmpty())
            add(Reason::Missing, name);
        else
            text(name, isAllowed, longestName);
    }

    void text(const QString &value, bool (*isAllowed)(char32_t), qsizetype longest)
    {
        if (value.size() > longest)
            add(Reason::TooLong, value);
        else if (const QString bad = firstOther(value, isAllowed); !bad.isEmpty())
            add(Reason::BadCharacter, value, {bad});
    }

    Field m_field;
    int m_row;
    std::vector<Problem> m_problems;
};

std::vector<Problem> tableProblems(const std::vector<TableFile> &tables)
{
    std::vector<Problem> problems;
    std::set<QString> seen;
    int row = 0;
    for (const TableFile &table : tables) {
        RowChecker checker(Field::Tables, row);
        checker.table(table);
        std::ranges::move(checker.take(), std::back_inserter(problems));
        if (!seen.insert(table.name).second)
            problems.push_back({Field::Tables, Reason::Duplicate, table.name, row, {}});
        ++row;
    }
    return problems;
}

} // namespace

bool isTableName(const QString &name)
{
    RowChecker checker(Field::Tables, 0);
    checker.table({name, {}});
    return checker.take().empty();
}

std::vector<Problem> problemsOfAddition(const Addition &addition, int row)
{
    RowChecker checker(Field::Additions, row);
    checker.addition(addition);
    return checker.take();
}

std::vector<Problem> additionProblems(const Answers &answers)
{
    std::vector<Problem> problems;
    int row = 0;
    for (const Addition &addition : answers.additions) {
        if (addition.file == McFile::Sendmail || hasSubmit(answers.host.release))
            std::ranges::move(problemsOfAddition(addition, row), std::back_inserter(problems));
        ++row;
    }
    std::ranges::move(tableProblems(answers.tables), std::back_inserter(problems));
    return problems;
}

} // namespace answers
