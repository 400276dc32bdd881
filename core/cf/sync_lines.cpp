// SPDX-License-Identifier: MIT
#include "cf/sync_lines.h"

#include "text/line_diff.h"

#include <QFile>
#include <charconv>
#include <map>
#include <optional>

namespace cf {

namespace {

struct Mark {
    int line = 0;
    QByteArrayView file; ///< empty = the same as before
};

/// "#line 12" or "#line 12 "file"".
std::optional<Mark> markOf(QByteArrayView text)
{
    constexpr QByteArrayView start("#line ");
    if (!text.startsWith(start))
        return std::nullopt;
    Mark mark;
    const auto [end, error] =
        std::from_chars(text.data() + start.size(), text.data() + text.size(), mark.line);
    const QByteArrayView rest = text.sliced(end - text.data());
    if (error != std::errc() || !(rest.isEmpty() || (rest.startsWith(" \"") && rest.endsWith('"'))))
        return std::nullopt;
    if (rest.size() > 3)
        mark.file = rest.sliced(2, rest.size() - 3);
    return mark;
}

/// The lines of the files that marks name.
class Sources
{
public:
    Sources(QByteArrayView mc, const Tree &tree) : m_tree(tree)
    {
        m_files["stdin"] = mc.toByteArray().split('\n');
    }

    /// Empty for a file that is none of the tree's.
    const QByteArrayList &linesOf(const QByteArray &path)
    {
        const auto known = m_files.find(path);
        if (known != m_files.end())
            return known->second;
        QByteArrayList lines;
        // Only the tree's own files: a mark's name is a text that an .mc can write as well.
        if (QFile file(QString::fromUtf8(path));
            file.fileName().startsWith(m_tree.path + u'/') && file.open(QIODevice::ReadOnly))
            lines = file.readAll().split('\n');
        return m_files[path] = lines;
    }

private:
    Tree m_tree;
    std::map<QByteArray, QByteArrayList> m_files;
};

/// From 1; empty where there is no such line.
QByteArrayView lineAt(const QByteArrayList &lines, int number)
{
    return number > 0 && number <= lines.size() ? QByteArrayView(lines[number - 1]) : QByteArrayView();
}

/// What a line says without the signs around it: VERSIONID writes "#####  …  #####" of its argument.
QByteArrayView coreOf(QByteArrayView line)
{
    const auto isSign = [](char character) {
        return character == '#' || character == ' ' || character == '\t';
    };
    const auto first = std::find_if_not(line.begin(), line.end(), isSign);
    if (!line.startsWith('#') || first == line.end())
        return line.trimmed();
    auto last = line.end();
    while (isSign(*(last - 1)))
        --last;
    return {first, last};
}

/// How far one argument of a macro goes at the most; proto.m4's longest has some 60 lines.
constexpr int longestArgument = 150;

constexpr qsizetype leastAgreement = 6;

class PlaceFinder
{
public:
    PlaceFinder(const std::vector<SyncLine> &lines, QByteArrayView mc, const Tree &tree)
        : m_lines(lines), m_sources(mc, tree)
    {
    }

    /// Called for each line in turn.
    SyncLine find(std::size_t index, QByteArrayView text)
    {
        const SyncLine &line = m_lines[index];
        if (line.isMarked)
            m_isLost = false;
        else if (lineAt(m_sources.linesOf(line.file), line.line).startsWith("undivert("))
            m_isLost = true;
        if (m_isLost)
            return {};
        const int standing = text.trimmed().isEmpty() ? line.line : lineWith(index, coreOf(text));
        // An .mc line and what it writes have little in common; its mark may be another's that wrote nothing.
        if (standing == 0 && line.file == "stdin")
            return {};
        m_last = {line.file, standing > 0 ? standing : line.line, line.isMarked};
        return m_last;
    }

private:
    int lineWith(std::size_t index, QByteArrayView text)
    {
        const SyncLine &line = m_lines[index];
        const QByteArrayList &source = m_sources.linesOf(line.file);
        const auto holds = [&](int number) { return lineAt(source, number).contains(text); };
        if (holds(line.line))
            return line.line;
        const bool goesOn = line.file == m_last.file && m_last.line >= line.line;
        const int first = goesOn ? m_last.line + 1 : line.line;
        const int last = lastReached(index);
        const int exact = firstLine(first, last, holds);
        if (exact > 0 || !line.isMarked)
            return exact;
        // With a macro in it; within an argument, each line has the mark of the call. Before the macro, the
        // two agree.
        return firstLine(first, last, [&](int number) {
            return agreement(coreOf(lineAt(source, number)), text) >= leastAgreement;
        });
    }

    static int firstLine(int first, int last, auto &&matches)
    {
        for (int number = first; number <= last; ++number) {
            if (matches(number))
                return number;
        }
        return 0;
    }

    static qsizetype agreement(QByteArrayView one, QByteArrayView other)
    {
        return std::ranges::mismatch(one, other).in1 - one.begin();
    }

    /// The line in which the call ends that wrote this line, or one a little further on.
    int lastReached(std::size_t index) const
    {
        const SyncLine &line = m_lines[index];
        for (std::size_t next = index + 1; next < m_lines.size(); ++next) {
            const SyncLine &other = m_lines[next];
            if (other.isMarked && (other.file != line.file || other.line != line.line))
                return other.file == line.file && other.line > line.line ? other.line - 1
                                                                         : line.line + longestArgument;
        }
        return line.line + longestArgument;
    }

    const std::vector<SyncLine> &m_lines;
    Sources m_sources;
    SyncLine m_last;
    bool m_isLost = false;
};

QString relativeTo(const Tree &tree, const QByteArray &file)
{
    const QString path = QString::fromUtf8(file);
    return path.startsWith(tree.path + u'/') ? path.sliced(tree.path.size() + 1) : path;
}

} // namespace

std::vector<SyncLine> readSyncLines(QByteArrayView synced, QByteArrayView cf)
{
    const std::vector<QByteArrayView> wanted = text::linesOf(cf);
    std::vector<SyncLine> lines;
    lines.reserve(wanted.size());
    SyncLine next;
    for (const QByteArrayView line : text::linesOf(synced)) {
        const bool isExpected = lines.size() < wanted.size() && line == wanted[lines.size()];
        const std::optional<Mark> mark = isExpected ? std::nullopt : markOf(line);
        if (mark) {
            next = {mark->file.isEmpty() ? next.file : mark->file.toByteArray(), mark->line, true};
        } else if (isExpected) {
            lines.push_back(next);
            ++next.line;
            next.isMarked = false;
        } else {
            return {};
        }
    }
    return lines.size() == wanted.size() ? lines : std::vector<SyncLine>();
}

std::vector<TreePlace> placesOf(const std::vector<SyncLine> &lines, QByteArrayView cf, QByteArrayView mc,
                                const Tree &tree)
{
    const std::vector<QByteArrayView> texts = text::linesOf(cf);
    PlaceFinder finder(lines, mc, tree);
    std::vector<TreePlace> places;
    places.reserve(lines.size());
    for (std::size_t i = 0; i < std::min(lines.size(), texts.size()); ++i) {
        const SyncLine found = finder.find(i, texts[i]);
        places.push_back({relativeTo(tree, found.file), found.file.isEmpty() ? 0 : found.line});
    }
    return places;
}

TreePlace placeIn(const QString &file, QByteArrayView text, const Tree &tree)
{
    QFile source(tree.path + u'/' + file);
    const QByteArrayView core = coreOf(text);
    if (core.isEmpty() || !source.open(QIODevice::ReadOnly))
        return {};
    for (int line = 1; !source.atEnd(); ++line) {
        if (source.readLine().contains(core))
            return {file, line};
    }
    return {};
}

TreePlace definitionOf(const QByteArray &macro, const Tree &tree)
{
    const QByteArray start = "define(`" + macro + '\'';
    return macro.isEmpty() ? TreePlace() : placeIn(QStringLiteral("m4/cfhead.m4"), start, tree);
}

} // namespace cf
