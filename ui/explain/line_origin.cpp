// SPDX-License-Identifier: MIT
#include "ui/explain/line_origin.h"

#include "text/line_diff.h"
#include "ui/explain/explain_texts.h"
#include "ui/provenance_links.h"
#include "ui/provenance_source.h"
#include "ui/session.h"
#include "ui/wording/explanation.h"
#include "ui/wording/provenance_text.h"
#include "ui/wording/rich_text.h"
#include "ui/wording/words.h"

#include <algorithm>

using cf::Effect;
using cf::Provenance;

namespace {

constexpr qsizetype longestLine = 100;
constexpr qsizetype mostInstead = 3;
constexpr std::size_t mostChanges = 4;
constexpr qsizetype mostComplaints = 3;

QString codeHtml(QByteArrayView line)
{
    const QString text = wording::printable(QString::fromUtf8(line).simplified(), longestLine);
    return QStringLiteral("<code>%1</code>").arg(text.toHtmlEscaped());
}

QString rowHtml(const QString &label, const QString &html)
{
    return html.isEmpty()
               ? QString()
               : QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>").arg(label.toHtmlEscaped(), html);
}

QString tableHtml(const QString &rows)
{
    return QStringLiteral("<table cellspacing=\"0\" style=\"margin-top: 8px; margin-bottom: 8px\">%1</table>")
        .arg(rows);
}

/// What stands, and what would stand in its place; either may be missing.
struct Change {
    int line; ///< of the .cf, from 0
    QByteArray now;
    QByteArray otherwise;
};

bool isTelling(const QByteArray &line)
{
    return !line.isEmpty() && !line.startsWith('#');
}

/// Comments and empty lines come last: they say little about what a directive does.
std::vector<Change> changesOf(const Effect &effect, const std::vector<QByteArrayView> &cf)
{
    std::vector<Change> changes;
    for (const cf::Replacement &replacement : effect.replacements) {
        const auto count = std::max<qsizetype>(replacement.count, replacement.instead.size());
        for (int i = 0; i < count; ++i) {
            const int line = replacement.first + std::min(i, replacement.count);
            const bool stands = i < replacement.count;
            changes.push_back({line, stands ? cf[static_cast<std::size_t>(line)].toByteArray() : QByteArray(),
                               replacement.instead.value(i)});
        }
    }
    std::ranges::stable_partition(
        changes, [](const Change &change) { return isTelling(change.now) || isTelling(change.otherwise); });
    return changes;
}

QString changeRows(const Change &change, const QString &cfFile)
{
    const QString link =
        QStringLiteral("<a href=\"line:%1/%2\">%3</a>").arg(cfFile).arg(change.line).arg(change.line + 1);
    const auto row = [](const QString &place, QChar sign, const QByteArray &text) {
        return QStringLiteral("<tr><td align=\"right\">%1</td><td><code>%2</code></td><td>%3</td></tr>")
            .arg(place, sign, codeHtml(text));
    };
    QString rows;
    if (!change.otherwise.isEmpty())
        rows += row(link, QChar(u'−'), change.otherwise);
    if (!change.now.isEmpty())
        rows += row(rows.isEmpty() ? link : QString(), u'+', change.now);
    return rows;
}

QString changesHtml(const Effect &effect, const Provenance &traced, const QString &cfFile)
{
    if (effect.status != Effect::Status::Known || effect.isOrderOnly || effect.replacements.empty())
        return {};
    const std::vector<Change> changes =
        changesOf(effect, text::linesOf(QByteArrayView(traced.compilation.cf)));
    QString rows;
    for (const Change &change : std::span(changes).first(std::min(mostChanges, changes.size())))
        rows += changeRows(change, cfFile);
    if (changes.size() > mostChanges)
        rows += QStringLiteral("<tr><td></td><td></td><td>%1</td></tr>")
                    .arg(ExplainTexts::tr("and %n more lines", "of a .cf",
                                          static_cast<int>(changes.size() - mostChanges))
                             .toHtmlEscaped());
    return tableHtml(rows);
}

QString complaintsHtml(const Effect &effect)
{
    QStringList lines;
    for (const QByteArray &line : effect.complaints.trimmed().split('\n'))
        lines += codeHtml(line);
    return effect.complaints.isEmpty()
               ? QString()
               : wording::paragraph(
                     wording::complaintsHeading(),
                     lines.first(std::min(mostComplaints, lines.size())).join(QStringLiteral("<br>")));
}

/// What would stand in place of the line without the statement.
QString insteadHtml(const Effect &effect, int line, const QString &cfFile)
{
    if (effect.status == Effect::Status::Breaks)
        return wording::effectText(effect, cfFile).toHtmlEscaped();
    const auto found = std::ranges::find_if(effect.replacements, [line](const cf::Replacement &replacement) {
        return replacement.first <= line && line < replacement.first + replacement.count;
    });
    if (found == effect.replacements.end())
        return {};
    if (effect.isOrderOnly)
        return ExplainTexts::tr("the line stands elsewhere", "without a directive").toHtmlEscaped();
    if (found->instead.isEmpty())
        return ExplainTexts::tr("the line is not there", "without a directive").toHtmlEscaped();
    if (found->instead.size() == found->count)
        return codeHtml(found->instead.at(line - found->first));
    QStringList lines;
    for (const QByteArray &instead : found->instead.first(std::min(mostInstead, found->instead.size())))
        lines += codeHtml(instead);
    return lines.join(QStringLiteral("<br>"));
}

QByteArray lineOf(const Session &session, const QString &file, int line)
{
    const PreviewFile *shown = session.fileCalled(file);
    return shown ? text::linesOf(QByteArrayView(shown->text)).at(static_cast<std::size_t>(line)).toByteArray()
                 : QByteArray();
}

QString pendingText()
{
    return ExplainTexts::tr("being worked out…", "where a line comes from, or what it does").toHtmlEscaped();
}

} // namespace

QString LineOrigin::ofCfLine(const QString &file, int line) const
{
    const QString label = ExplainTexts::tr("Comes from:", "a line of the .cf");
    if (m_provenance.stateOf(file) == ProvenanceSource::State::Working)
        return tableHtml(rowHtml(label, pendingText()));
    const Provenance *traced = m_provenance.of(file);
    if (!traced || line < 0 || line >= std::ssize(traced->lines))
        return {};
    const cf::LineCause &cause = traced->lines[static_cast<std::size_t>(line)];
    return tableHtml(rowHtml(label, wording::lineClassText(cause.lineClass).toHtmlEscaped()) +
                     causeRows(*traced, file, cause, line)) +
           silentHtml(*traced, line);
}

QString LineOrigin::causeRows(const Provenance &traced, const QString &file, const cf::LineCause &cause,
                              int line) const
{
    const QString mcFile = m_provenance.mcFileOf(file);
    QString rows;
    if (cause.statement >= 0) {
        const auto index = static_cast<std::size_t>(cause.statement);
        const int first = traced.statements[index].first;
        rows += rowHtml(ExplainTexts::tr("By the line:"), ExplainTexts::placeLink(mcFile, first) +
                                                              QStringLiteral("<br>") +
                                                              codeHtml(lineOf(m_session, mcFile, first)));
        rows += rowHtml(ExplainTexts::tr("Your answer:"), answerOf(mcFile, first));
        rows += rowHtml(ExplainTexts::tr("Without it:", "without a line of the .mc"),
                        insteadHtml(traced.effects[index], line, file));
    }
    return rows + rowHtml(ExplainTexts::tr("In the cf tree:"),
                          wording::treePlaceText(cause.place, mcFile).toHtmlEscaped());
}

QString LineOrigin::answerOf(const QString &mcFile, int line) const
{
    const mc::Directive *directive = m_session.directiveAt(mcFile, line);
    return directive ? wording::answerHtml(directive->cause, m_session.normalisedAnswers()) : QString();
}

QString LineOrigin::silentHtml(const Provenance &traced, int line) const
{
    const auto index = static_cast<std::size_t>(line);
    const QByteArrayView text = text::linesOf(QByteArrayView(traced.compilation.cf))[index];
    const cf::SilentDefault *silent = wording::silentDefaultIn(text, traced.lines[index].lineClass);
    if (!silent)
        return {};
    const QString directive = QString::fromUtf8(silent->directive).toHtmlEscaped();
    QString sentence = wording::silentDefaultText(*silent).toHtmlEscaped();
    sentence.replace(directive, QStringLiteral("<code>%1</code>").arg(directive));
    if (const catalogue::Entry *entry = catalogue::find(QString::fromUtf8(silent->entry)))
        sentence =
            wording::inSequence(sentence, QStringLiteral("(%1)").arg(wording::RichText::links({entry})));
    return wording::paragraph(ExplainTexts::tr("A silent default:"), sentence);
}

int LineOrigin::statementOf(const Provenance &traced, const QString &mcFile, int line) const
{
    if (const int statement = traced.statementAt(line); statement >= 0)
        return statement;
    const mc::Directive *directive = m_session.directiveAt(mcFile, line);
    if (!directive || directive->entry.isEmpty())
        return -1;
    const auto below = std::ranges::find_if(
        traced.statements, [line](const mc::Statement &statement) { return statement.first > line; });
    const bool isIts =
        below != traced.statements.end() && m_session.directiveAt(mcFile, below->first) == directive;
    return isIts ? static_cast<int>(below - traced.statements.begin()) : -1;
}

QString LineOrigin::ofMcLine(const QString &file, int line) const
{
    const QString label = ExplainTexts::tr("What it does:", "a line of the .mc, to the .cf");
    if (m_provenance.stateOf(file) == ProvenanceSource::State::Working)
        return wording::paragraph(label, pendingText());
    const Provenance *traced = m_provenance.of(file);
    const int statement = traced ? statementOf(*traced, file, line) : -1;
    if (statement < 0)
        return {};
    return effectHtml(*traced, static_cast<std::size_t>(statement), file, label);
}

QString LineOrigin::effectHtml(const Provenance &traced, std::size_t statement, const QString &mcFile,
                               const QString &label) const
{
    const QString cfFile = m_provenance.cfFileOf(mcFile);
    if (traced.statements[statement].kind == mc::Statement::Kind::Frame)
        return wording::paragraph(label, wording::frameText(cfFile).toHtmlEscaped());
    const Effect &effect = traced.effects[statement];
    QString sentence = wording::effectText(effect, cfFile).toHtmlEscaped();
    if (!linesChangedBy(effect).empty())
        sentence =
            wording::inSequence(sentence, QStringLiteral("<a href=\"effect:%1/%2\">%3</a>")
                                              .arg(mcFile)
                                              .arg(traced.statements[statement].first)
                                              .arg(ExplainTexts::tr("Show these lines").toHtmlEscaped()));
    return wording::paragraph(label, sentence) + changesHtml(effect, traced, cfFile) + complaintsHtml(effect);
}
