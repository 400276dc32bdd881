// SPDX-License-Identifier: MIT
#include "ui/explain/explainer.h"

#include "cf/line.h"
#include "ui/explain/explain_texts.h"
#include "ui/explain/line_origin.h"
#include "ui/explain/topics.h"
#include "ui/opened/opened_explanation.h"
#include "ui/session.h"
#include "ui/wording/explanation.h"
#include "ui/wording/part_html.h"
#include "ui/wording/rich_text.h"
#include "ui/wording/table_text.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <algorithm>
#include <utility>

using answers::Field;

namespace {

constexpr qsizetype longestLine = 200;
constexpr qsizetype mostPlaces = 6;

QString topicLink(const catalogue::Topic &topic)
{
    const QString title = QCoreApplication::translate("catalogue", topic.title);
    return QStringLiteral("<a href=\"topic:%1\">%2</a>")
        .arg(QString::fromUtf8(topic.name), title.toHtmlEscaped());
}

/// With the lines that continue it.
QString commandAt(QStringView text, int first)
{
    const QList<QStringView> lines = text.split(u'\n');
    QString command = lines.value(first).toString();
    for (qsizetype i = first + 1; i < lines.size() && !lines[i].isEmpty() && lines[i].front().isSpace(); ++i)
        command += u'\n' + lines[i].toString();
    return command;
}

/// A note or an empty line of an .mc file. Both are dnl, and follow from no answer.
QString noteText(const mc::Directive &directive)
{
    if (directive.form == mc::Form::Blank)
        return ExplainTexts::tr(
            "The line sets two parts of the file apart. A line without dnl would show up as an "
            "empty one in the .cf.");
    if (directive.arguments.value(0).startsWith(u'#'))
        return ExplainTexts::tr(
            "Debian’s own tools look for this very note and insert it where it is missing.");
    return ExplainTexts::tr("This is a note for people. Nothing of it reaches the .cf.");
}

} // namespace

Explainer::Explainer(const Session &session, std::function<QString(Step)> pageText,
                     const ProvenanceSource *provenance)
    : m_session(session), m_pageText(std::move(pageText)), m_provenance(provenance)
{
}

Explanation Explainer::explain(const Subject &subject, Step page) const
{
    switch (subject.kind) {
    case Subject::Kind::Page:
        return explainPage(subject.step);
    case Subject::Kind::Answer:
        return explainAnswer(subject.field);
    case Subject::Kind::Line:
        if (const Explanation line = explainLine(subject.name, subject.line); !line.html.isEmpty())
            return line;
        break;
    case Subject::Kind::Entry:
        if (const catalogue::Entry *entry = catalogue::find(subject.name))
            return {ExplainTexts::tr("Directive %1").arg(subject.name),
                    wording::entryHtml(*entry, {}, placesHtml(subject.name))};
        break;
    case Subject::Kind::Topic:
        if (const catalogue::Topic *topic = catalogue::findTopic(subject.name)) {
            const bool isFile = m_session.fileCalled(subject.name);
            return {isFile ? ExplainTexts::tr("File %1").arg(subject.name)
                           : ExplainTexts::tr("More about it"),
                    wording::topicHtml(*topic)};
        }
        break;
    case Subject::Kind::Text:
        return {subject.name, subject.html};
    }
    return explainPage(page);
}

Explanation Explainer::explainPage(Step step) const
{
    return {ExplainTexts::tr("Page “%1”").arg(stepName(step)), m_pageText(step)};
}

Explanation Explainer::explainAnswer(Field field) const
{
    const answers::Answers &answers = m_session.normalisedAnswers();
    QStringList here;
    QString more;
    if (m_session.isComplete()) {
        here = wording::whyAsked(field, answers, m_session.outlook());
        more = wording::paragraph(ExplainTexts::tr("Your answer:"),
                                  wording::answerText(field, answers).toHtmlEscaped());
    }
    const QString heading = ExplainTexts::tr("Answer “%1”").arg(wording::fieldLabel(field));
    const QString name = entryNameFor(field, m_session.answers());
    if (const catalogue::Entry *entry = catalogue::find(name))
        return {heading, wording::entryHtml(*entry, here, more + placesHtml(name))};
    return {heading, wording::topicHtml(topicFor(field), {}, here, more)};
}

Explanation Explainer::explainLine(const QString &name, int line) const
{
    const PreviewFile *file = m_session.fileCalled(name);
    if (!file || file->state == FileState::Unavailable)
        return {};
    const QString text = QString::fromUtf8(file->text);
    QString html;
    switch (file->syntax) {
    case PreviewFile::Syntax::Mc:
        html = mcLineHtml(name, line);
        if (html.isEmpty())
            html = opened::mcLineHtml(m_session.opened(), name, line);
        break;
    case PreviewFile::Syntax::Cf:
        html = cfLineHtml(name, text, line);
        break;
    case PreviewFile::Syntax::Plain:
        html = plainLineHtml(name, text, line);
        break;
    }
    const QString words = text.section(u'\n', line, line).simplified();
    const QString place = ExplainTexts::placeText(name, line);
    return {words.isEmpty() ? place
                            : ExplainTexts::tr("%1: %2", "a place in a file and what stands there")
                                  .arg(place, wording::printable(words, longestLine)),
            html};
}

QString Explainer::mcLineHtml(const QString &file, int line) const
{
    const mc::Directive *directive = m_session.directiveAt(file, line);
    if (!directive)
        return {};
    const bool isNote = directive->form == mc::Form::Comment || directive->form == mc::Form::Blank;
    const QString effect =
        m_provenance && !isNote ? LineOrigin(m_session, *m_provenance).ofMcLine(file, line) : QString();
    if (directive->entry.isEmpty())
        return wording::entryHtml(*catalogue::find(QStringLiteral("dnl")), {noteText(*directive)}, effect);
    const catalogue::Entry *entry = catalogue::find(directive->entry);
    if (!entry)
        return {};
    const answers::Answers &answers = m_session.normalisedAnswers();
    return wording::entryHtml(*entry, wording::whyHere(*directive, answers, m_session.outlook()),
                              effect +
                                  wording::paragraph(ExplainTexts::tr("Your answer:"),
                                                     wording::answerHtml(directive->cause, answers)) +
                                  placesHtml(directive->entry, file, line));
}

QString Explainer::cfLineHtml(const QString &file, QStringView text, int number) const
{
    const cf::Line line = cf::lineAt(text, number);
    const catalogue::Topic &topic = wording::topicOf(line);
    const catalogue::Topic &kind = wording::topicOf(line.kind);
    const bool isRule = line.kind == cf::LineKind::Rule;
    QString more;
    if (isRule)
        more = wording::paragraph(ExplainTexts::tr("In the ruleset:"),
                                  QStringLiteral("<code>%1</code>").arg(line.name.toHtmlEscaped()));
    else if (&topic != &kind)
        more = wording::paragraph(ExplainTexts::tr("Kind of line:"), topicLink(kind));
    if (m_provenance)
        more += LineOrigin(m_session, *m_provenance).ofCfLine(file, number);
    more += wording::partsHtml(commandAt(text, line.first));
    return wording::topicHtml(topic, isRule ? QString() : wording::calledBy(line), {}, more);
}

QString Explainer::plainLineHtml(const QString &file, QStringView text, int line) const
{
    const catalogue::Topic *topic = catalogue::topicOfLine(file, text, line);
    if (!topic)
        return wording::tableHtml(file, m_session.normalisedAnswers());
    const catalogue::Topic *whole = catalogue::findTopic(file);
    const QString more = whole && whole != topic
                             ? wording::paragraph(ExplainTexts::tr("The file:"), topicLink(*whole))
                             : QString();
    return wording::topicHtml(*topic, {}, {}, more);
}

QString Explainer::placesHtml(const QString &entry, const QString &exceptFile, int exceptLine) const
{
    QStringList links;
    for (const PreviewFile &file : m_session.files()) {
        if (file.syntax != PreviewFile::Syntax::Mc || file.state != FileState::Current)
            continue;
        for (const int line : linesWith(entry, file.name, static_cast<int>(file.text.count('\n')))) {
            if (file.name != exceptFile || line != exceptLine)
                links += ExplainTexts::placeLink(file.name, line);
        }
    }
    return wording::paragraph(exceptFile.isEmpty() ? ExplainTexts::tr("Show the line:")
                                                   : ExplainTexts::tr("Also in:"),
                              links.first(std::min(mostPlaces, links.size())).join(QStringLiteral(" · ")));
}

std::vector<int> Explainer::linesWith(const QString &entry, const QString &file, int lineCount) const
{
    std::vector<int> lines;
    const mc::Directive *previous = nullptr;
    for (int line = 0; line < lineCount; ++line) {
        const mc::Directive *directive = m_session.directiveAt(file, line);
        if (!directive || directive->entry.compare(entry, Qt::CaseInsensitive) != 0)
            continue;
        if (directive == previous)
            lines.back() = line; // what was taken for it is the note above it
        else
            lines.push_back(line);
        previous = directive;
    }
    return lines;
}
