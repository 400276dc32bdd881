// SPDX-License-Identifier: MIT
#include "ui/pages/opened_page.h"

#include "ui/findings/findings_list.h"
#include "ui/link_button.h"
#include "ui/opened/opened_files.h"
#include "ui/pages/opened_card.h"
#include "ui/session.h"
#include "ui/tab_order.h"
#include "ui/wording/wording.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using advice::Finding;
using advice::GeneratedFile;
using theme::grid;
using theme::Tone;

OpenedPage::OpenedPage(Session *session) : Page(session, Step::Opened)
{
    addTitle(tr("What this host has"),
             tr("Read from the file, and nothing else: it stays as it is until you save it."));
    body()->addStretch(1);
    connect(session, &Session::filesChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

OpenedFiles &OpenedPage::files() const
{
    return session().opened();
}

void OpenedPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void OpenedPage::refresh()
{
    const Made now{files().revision(), session().answers()};
    if (m_cards && now == m_made)
        return;
    m_made = now;
    const QWidget *focus = QApplication::focusWidget();
    const QString name = m_cards && m_cards->isAncestorOf(focus) ? focus->objectName() : QString();
    rebuild();
    if (!name.isEmpty())
        focusAgain(name);
}

void OpenedPage::rebuild()
{
    // A button may be at its click.
    if (m_cards) {
        m_cards->hide();
        m_cards->setParent(nullptr);
        m_cards->deleteLater();
    }
    m_cards = new QWidget;
    m_cards->setObjectName(QStringLiteral("openedCards"));
    auto *layout = new QVBoxLayout(m_cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    body()->insertWidget(body()->count() - 1, m_cards);
    if (const opened::McFiles *mc = files().mc())
        addMcCards(*mc);
    else if (const opened::CfFile *cf = files().cf())
        addCfCards(*cf);
    m_cards->show(); // the layout would do so later, and Tab cannot wait
    Q_EMIT rebuilt();
}

void OpenedPage::focusAgain(const QString &objectName)
{
    auto *same = m_cards->findChild<QWidget *>(objectName);
    auto *next = same ? same : m_cards->findChild<QPushButton *>();
    if (next)
        next->setFocus(Qt::OtherFocusReason);
}

OpenedCard *OpenedPage::addCard(const QString &title)
{
    auto *card = new OpenedCard(title);
    m_cards->layout()->addWidget(card);
    return card;
}

QPushButton *OpenedPage::makeLineLink(GeneratedFile place, int line, const QString &text)
{
    auto *link = new LinkButton(text);
    link->setObjectName(QStringLiteral("openedLine%1").arg(line));
    connect(link, &QPushButton::clicked, this,
            [this, place, line] { Q_EMIT openedLineRequested(place, line); });
    return link;
}

QPushButton *OpenedPage::makeCloseButton()
{
    auto *close = new LinkButton(tr("Close", "a file that is open"));
    close->setObjectName(QStringLiteral("closeOpened"));
    close->setToolTip(tr("The answers stay."));
    connect(close, &QPushButton::clicked, this, &OpenedPage::closeWanted, Qt::QueuedConnection);
    return close;
}

void OpenedPage::addConfinement(OpenedCard &card, const std::optional<cf::Compilation> &compilation)
{
    const bool hasRun = compilation && compilation->status != cf::Compilation::Status::M4Missing;
    if (!hasRun || compilation->confined)
        return;
    card.addMessage(Tone::Warning,
                    tr("The kernel of this machine cannot keep m4 to the files that it may read (it has no "
                       "Landlock). Commands are taken out of m4 all the same."));
}

// What m4 made of an .mc in passing has no tab to lead to, and no question of the wizard is behind it.
Finding OpenedPage::withoutDeadLinks(Finding finding) const
{
    finding.field.reset();
    if (finding.place && files().tabOf(finding.place->file).isEmpty())
        finding.place.reset();
    return finding;
}

Finding OpenedPage::found(const Finding &shown) const
{
    const std::vector<Finding> &all = files().findings();
    const auto same =
        std::ranges::find_if(all, [&](const Finding &finding) { return withoutDeadLinks(finding) == shown; });
    return same == all.end() ? shown : *same;
}

void OpenedPage::addFindings()
{
    OpenedCard *card = addCard(tr("Findings"));
    std::vector<Finding> shown = files().findings();
    if (shown.empty()) {
        card->addMessage(Tone::Success, tr("There is nothing to warn about."));
        return;
    }
    for (Finding &finding : shown)
        finding = withoutDeadLinks(finding);
    auto *list = new FindingsList(FindingLine::Links::ToPlaces);
    list->setObjectName(QStringLiteral("openedFindings"));
    card->addBlock(list);
    list->setFindings(shown, [this](const Finding &finding) {
        const auto repair = files().repairFor(found(finding));
        return repair ? wording::repairText(repair->code, repair->arguments) : QString();
    });
    connect(list, &FindingsList::lineWanted, this, &OpenedPage::openedLineRequested);
    connect(list, &FindingsList::repairWanted, this,
            [this](const Finding &finding) { files().repair(found(finding)); });
}

QString OpenedPage::explanation() const
{
    return files().cf()
               ? tr("<h3>A .cf that is there</h3>"
                    "<p>Each line of it is explained here: put the cursor into it in its tab.</p>"
                    "<p>A .cf is the end of the way: m4 has made it of an .mc, and which directives those "
                    "were "
                    "cannot be told from it with certainty. So it changes no answer. To change this host, "
                    "open "
                    "its .mc, or answer the questions and compare what they make with this file.</p>")
               : tr("<h3>A configuration that is there</h3>"
                    "<p>The .mc was read without m4: directives that an answer stands for became answers, "
                    "the "
                    "others are kept as additional lines. What both make together is the same .cf, unless a "
                    "line below says otherwise.</p>"
                    "<p>As long as no answer changes, saving writes the very bytes that were opened. After a "
                    "change, it writes the text that the preview shows: in the wizard's order, with the "
                    "wizard's comments.</p>");
}
