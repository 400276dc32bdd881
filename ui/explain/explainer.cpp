// SPDX-License-Identifier: MIT
#include "ui/explain/explainer.h"

#include "cf/line.h"
#include "ui/explain/topics.h"
#include "ui/opened/opened_explanation.h"
#include "ui/session.h"
#include "ui/wording/explanation.h"
#include "ui/wording/rich_text.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

using answers::Field;

namespace {

struct ExplainTexts {
    Q_DECLARE_TR_FUNCTIONS(ExplainTexts)
};

constexpr qsizetype longestLine = 200;
constexpr qsizetype mostPlaces = 6;

QString placeText(const QString &file, int line)
{
    return ExplainTexts::tr("%1, line %2", "a file").arg(file).arg(line + 1);
}

QString placeLink(const QString &file, int line)
{
    return QStringLiteral("<a href=\"line:%1/%2\">%3</a>")
        .arg(file)
        .arg(line)
        .arg(placeText(file, line).toHtmlEscaped());
}

QString topicLink(const catalogue::Topic &topic)
{
    const QString title = QCoreApplication::translate("catalogue", topic.title);
    return QStringLiteral("<a href=\"topic:%1\">%2</a>")
        .arg(QString::fromUtf8(topic.name), title.toHtmlEscaped());
}

const PreviewFile *fileCalled(const QString &name, const Session &session)
{
    const auto found = std::ranges::find(session.files(), name, &PreviewFile::name);
    return found == session.files().end() ? nullptr : &*found;
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

Explainer::Explainer(const Session &session, std::function<QString(Step)> pageText)
    : m_session(session), m_pageText(std::move(pageText))
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
            const bool isFile = fileCalled(subject.name, m_session);
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
        here = wording::whyAsked(field, answers);
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
    const PreviewFile *file = fileCalled(name, m_session);
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
        html = cfLineHtml(text, line);
        break;
    case PreviewFile::Syntax::Plain:
        html = plainLineHtml(name, text, line);
        break;
    }
    const QString words = text.section(u'\n', line, line).simplified();
    const QString place = placeText(name, line);
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
    if (directive->entry.isEmpty())
        return wording::entryHtml(*catalogue::find(QStringLiteral("dnl")), {noteText(*directive)});
    const catalogue::Entry *entry = catalogue::find(directive->entry);
    if (!entry)
        return {};
    const answers::Answers &answers = m_session.normalisedAnswers();
    return wording::entryHtml(
        *entry, wording::whyHere(*directive, answers),
        wording::paragraph(ExplainTexts::tr("Your answer:"), wording::answerHtml(directive->cause, answers)) +
            placesHtml(directive->entry, file, line));
}

QString Explainer::cfLineHtml(QStringView text, int number) const
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
    return wording::topicHtml(topic, isRule ? QString() : wording::calledBy(line), {}, more);
}

QString Explainer::plainLineHtml(const QString &file, QStringView text, int line) const
{
    const catalogue::Topic *topic = catalogue::topicOfLine(file, text, line);
    if (!topic)
        return {};
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
                links += placeLink(file.name, line);
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
