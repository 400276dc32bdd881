// SPDX-License-Identifier: MIT
#include "ui/pages/review_page.h"

#include "advice/consequences.h"
#include "ui/message_line.h"
#include "ui/session.h"
#include "ui/wording/wording.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

using advice::Grade;
using advice::Topic;
using theme::grid;
using theme::Tone;

namespace {

enum class Section { Names, Route, Doors, Upkeep };

Section sectionOf(Topic topic)
{
    switch (topic) {
    case Topic::SenderName:
    case Topic::RecipientName:
    case Topic::RecipientHeader:
    case Topic::BouncePath:
    case Topic::HiddenHost:
    case Topic::ExposedUsers:
    case Topic::FurtherDomains:
    case Topic::EntireDomain:
        return Section::Names;
    case Topic::Route:
    case Topic::DirectDelivery:
    case Topic::LocalNames:
    case Topic::RootMail:
    case Topic::RootOnHub:
        return Section::Route;
    case Topic::Sockets:
    case Topic::Accepts:
    case Topic::Relays:
        return Section::Doors;
    case Topic::NoSubmission:
    case Topic::QueueRun:
    case Topic::MtaQueue:
    case Topic::Files:
    case Topic::RebuildCommand:
        break;
    }
    return Section::Upkeep;
}

QString sectionName(Section section)
{
    switch (section) {
    case Section::Names:
        return ReviewPage::tr("Names");
    case Section::Route:
        return ReviewPage::tr("Where mail goes");
    case Section::Doors:
        return ReviewPage::tr("Who may connect");
    case Section::Upkeep:
        break;
    }
    return ReviewPage::tr("On the host");
}

Tone toneOf(Grade grade)
{
    switch (grade) {
    case Grade::Note:
        return Tone::Note;
    case Grade::Warning:
        return Tone::Warning;
    case Grade::Error:
        break;
    }
    return Tone::Error;
}

void addHeadingTo(QVBoxLayout &layout, const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setFont(theme::headingFont());
    layout.addSpacing(grid);
    layout.addWidget(heading);
}

void addSentenceTo(QVBoxLayout &layout, const QString &text)
{
    auto *sentence = new QLabel(breakable(text));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout.addWidget(sentence);
}

QString findingWords(const advice::Finding &finding)
{
    return wording::gradeName(finding.grade) + QStringLiteral(": ") + wording::findingText(finding) + u' ' +
           wording::findingRemedy(finding);
}

/// Everything that the report shows, to see whether it has to be built anew.
QString fingerprint(const Session &session)
{
    QStringList parts;
    for (const answers::Problem &problem : session.problems())
        parts.append(wording::fieldLabel(problem.field) + wording::reasonText(problem));
    for (const advice::Finding &finding : session.findings())
        parts.append(findingWords(finding));
    if (session.isComplete()) {
        for (const advice::Consequence &consequence : advice::consequences(session.normalisedAnswers()))
            parts.append(wording::consequenceText(consequence));
    }
    return parts.join(u'\n');
}

} // namespace

ReviewPage::ReviewPage(Session *session) : Page(session, Step::Review)
{
    addTitle(tr("What will be true on the host"),
             tr("Read it as if somebody else had answered. Every step can still be changed."));
    body()->addStretch(1);
    connect(session, &Session::filesChanged, this, [this] {
        if (isVisible())
            rebuild();
    });
}

void ReviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    rebuild();
}

void ReviewPage::rebuild()
{
    const QString wanted = fingerprint(session());
    if (m_report && wanted == m_shown)
        return;
    m_shown = wanted;
    delete m_report;
    m_report = new QWidget;
    m_report->setObjectName(QStringLiteral("report"));
    auto *layout = new QVBoxLayout(m_report);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    addProblems(*layout);
    addFindings(*layout);
    if (session().isComplete())
        addConsequences(*layout);
    body()->insertWidget(body()->count() - 1, m_report);
}

void ReviewPage::addProblems(QVBoxLayout &layout)
{
    if (session().isComplete())
        return;
    addHeadingTo(layout, tr("Still to be answered"));
    for (const answers::Problem &problem : session().problems()) {
        auto *message = new MessageLine;
        layout.addWidget(message);
        message->setMessage(Tone::Error, wording::fieldLabel(problem.field) + QStringLiteral(": ") +
                                             wording::reasonText(problem) + u' ' +
                                             wording::remedyText(problem));
        const Step step = stepOf(problem.field);
        auto *button = new QPushButton(tr("Go to “%1”").arg(stepName(step)));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT stepRequested(step); });
        layout.addWidget(button, 0, Qt::AlignLeft);
    }
}

void ReviewPage::addFindings(QVBoxLayout &layout)
{
    std::vector<advice::Finding> findings = session().findings();
    if (findings.empty() && session().isComplete()) {
        auto *fine = new MessageLine;
        layout.addWidget(fine);
        fine->setMessage(Tone::Success, tr("Complete, and nothing to warn about."));
    }
    if (findings.empty())
        return;
    std::ranges::stable_sort(findings, std::greater(), &advice::Finding::grade);
    addHeadingTo(layout, tr("Worth knowing"));
    for (const advice::Finding &finding : findings) {
        auto *message = new MessageLine;
        layout.addWidget(message);
        message->setMessage(toneOf(finding.grade), findingWords(finding));
    }
}

void ReviewPage::addConsequences(QVBoxLayout &layout)
{
    const std::vector<advice::Consequence> all = advice::consequences(session().normalisedAnswers());
    for (const Section section : {Section::Names, Section::Route, Section::Doors, Section::Upkeep}) {
        bool first = true;
        for (const advice::Consequence &consequence : all) {
            if (sectionOf(consequence.topic) != section)
                continue;
            if (std::exchange(first, false))
                addHeadingTo(layout, sectionName(section));
            addSentenceTo(layout, wording::consequenceText(consequence));
        }
    }
}

QString ReviewPage::explanation() const
{
    return tr("<h3>Before it goes out</h3>"
              "<p>These sentences are worked out from the same answers that make the files, so they say what "
              "the files do.</p>"
              "<p>An <b>error</b> keeps the bundle here. A <b>warning</b> will surprise somebody one day. A "
              "<b>note</b> is worth "
              "knowing and needs nothing.</p>");
}
