// SPDX-License-Identifier: MIT
#include "ui/pages/review_page.h"

#include "ui/copy_button.h"
#include "ui/findings/findings_list.h"
#include "ui/link_button.h"
#include "ui/message_line.h"
#include "ui/pages/review_card.h"
#include "ui/session.h"
#include "ui/tab_order.h"
#include "ui/wording/wording.h"

#include <QVBoxLayout>
#include <algorithm>

using theme::grid;
using theme::Tone;

namespace {

bool isMissing(const answers::Problem &problem)
{
    return problem.reason == answers::Reason::Missing;
}

} // namespace

ReviewPage::ReviewPage(Session *session) : Page(session, Step::Review)
{
    addTitle(tr("What will be true on the host"),
             tr("Read it as if somebody else had answered. Every answer can still be changed."));
    addHead();
    body()->addStretch(1);
    connect(session, &Session::filesChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void ReviewPage::addHead()
{
    m_state = new MessageLine;
    m_state->setObjectName(QStringLiteral("reviewState"));
    m_copy = new CopyButton(tr("Copy as &text"), [this] { return asText(); });
    m_copy->setObjectName(QStringLiteral("copyReview"));
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * grid);
    line->addWidget(m_state, 1, Qt::AlignVCenter);
    line->addWidget(m_copy, 0, Qt::AlignTop | Qt::AlignRight);
    body()->addLayout(line);
    m_findings = new FindingsList(FindingLine::Links::ToPlaces);
    m_findings->setObjectName(QStringLiteral("reviewFindings"));
    m_findings->comeAfter(m_copy);
    addWidget(m_findings);
    connect(m_findings, &FindingsList::repairWanted, this, &Page::repairWanted);
    connect(m_findings, &FindingsList::fieldWanted, this, &Page::fieldRequested);
    connect(m_findings, &FindingsList::additionWanted, this, &Page::additionRequested);
    connect(m_findings, &FindingsList::lineWanted, this, &Page::lineRequested);
}

void ReviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void ReviewPage::refresh()
{
    const bool complete = session().isComplete();
    const std::vector<advice::Finding> &findings = session().findings();
    m_copy->setEnabled(complete);
    m_findings->setFindings(findings, session().answers());
    if (!complete)
        showUnfinished();
    else if (findings.empty())
        m_state->setMessage(Tone::Success, tr("Complete, and nothing to warn about."));
    else
        m_state->setMessage(Tone::Success, tr("Complete: %1.", "2 warnings, 1 note")
                                               .arg(wording::findingCounts(findings)));
    rebuild();
}

void ReviewPage::showUnfinished()
{
    const std::vector<answers::Problem> &problems = session().problems();
    const auto missing = std::ranges::count_if(problems, isMissing);
    if (missing == std::ssize(problems))
        m_state->setMessage(Tone::Note, tr("%n answer(s) are missing:", nullptr, static_cast<int>(missing)));
    else
        m_state->setMessage(Tone::Error, wording::unfinishedSentence(problems));
}

void ReviewPage::rebuild()
{
    std::vector<wording::ReviewSection> sections;
    if (session().isComplete())
        sections = wording::review(session().normalisedAnswers(), session().outlook());
    if (m_report && sections == m_sections && session().problems() == m_problems)
        return;
    m_sections = std::move(sections);
    m_problems = session().problems();
    delete m_report;
    m_report = new QWidget;
    m_report->setObjectName(QStringLiteral("report"));
    auto *layout = new QVBoxLayout(m_report);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    for (const answers::Problem &problem : m_problems)
        addProblem(problem);
    for (const wording::ReviewSection &section : m_sections)
        addCard(section);
    body()->insertWidget(body()->count() - 1, m_report);
    m_report->show(); // the layout would do so later, and Tab cannot wait
    putInTabOrder(putInTabOrder(m_copy, *m_findings), *m_report);
}

void ReviewPage::addProblem(const answers::Problem &problem)
{
    auto *block = new QVBoxLayout;
    block->setSpacing(grid / 2);
    // First: a message without a parent would show itself as a window.
    static_cast<QVBoxLayout *>(m_report->layout())->addLayout(block);
    if (!isMissing(problem)) {
        auto *message = new MessageLine;
        block->addWidget(message);
        message->setMessage(Tone::Error, tr("%1: %2 %3", "field, what is wrong, what to do")
                                             .arg(wording::fieldLabel(problem.field), wording::reasonText(problem),
                                                  wording::remedyText(problem)));
    }
    auto *link = new LinkButton(tr("Go to “%1”").arg(wording::fieldLabel(problem.field)));
    connect(link, &QPushButton::clicked, this,
            [this, field = problem.field] { Q_EMIT fieldRequested(field); });
    auto *line = new QHBoxLayout;
    line->setContentsMargins(2 * grid + grid / 2, 0, 0, 0);
    line->addWidget(link);
    line->addStretch(1);
    block->addLayout(line);
}

void ReviewPage::addCard(const wording::ReviewSection &section)
{
    auto *card = new ReviewCard(section);
    connect(card, &ReviewCard::fieldWanted, this, &Page::fieldRequested);
    m_report->layout()->addWidget(card);
}

QString ReviewPage::asText() const
{
    QString text = wording::sentence(session().normalisedAnswers(), session().outlook()) + QStringLiteral("\n\n");
    for (const advice::Finding &finding : session().findings())
        text += wording::findingParagraph(finding) + u'\n';
    if (!session().findings().empty())
        text += u'\n';
    return text + wording::reviewText(m_sections);
}

QString ReviewPage::explanation() const
{
    return tr("<h3>Before it goes out</h3>"
              "<p>All of this is worked out from the same answers that make the files, so it says what "
              "the files do.</p>"
              "<p>An <b>error</b> keeps the bundle here. A <b>warning</b> will surprise somebody one day. A "
              "<b>note</b> is worth "
              "knowing and needs nothing.</p>");
}
