// SPDX-License-Identifier: MIT
#include "ui/pages/features_page.h"

#include "answers/role_rules.h"
#include "catalogue/catalogue.h"
#include "mc/additions.h"
#include "ui/features/addition_cards.h"
#include "ui/features/entry_list.h"
#include "ui/session.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

using answers::Addition;
using answers::AdditionKind;
using answers::Answers;
using answers::Field;
using catalogue::Kind;

namespace {

AdditionKind kindOf(Kind kind)
{
    switch (kind) {
    case Kind::Feature: return AdditionKind::Feature;
    case Kind::Mailer: return AdditionKind::Mailer;
    case Kind::Option:
    case Kind::Variable: return AdditionKind::Define;
    case Kind::Macro:
    case Kind::Section:
    case Kind::Builtin: break;
    }
    return AdditionKind::Macro;
}

constexpr std::array mcFiles{std::pair(advice::GeneratedFile::SendmailMc, answers::McFile::Sendmail),
                             std::pair(advice::GeneratedFile::SubmitMc, answers::McFile::Submit)};

/// What the composed files say; nothing while the answers are incomplete.
QSet<QString> writtenBy(const Session &session)
{
    QSet<QString> names;
    for (const auto &[generated, file] : mcFiles) {
        if (const auto &document = session.document(generated)) {
            for (const mc::Directive &directive : document->directives())
                names.insert(directive.entry);
        }
    }
    return names;
}

/// What leaves out those of the answers' own directives that `isWanted`; each name of a file once.
std::vector<Addition> omissionsFrom(const Session &session, const std::function<bool(const QString &)> &isWanted)
{
    std::vector<Addition> omissions;
    for (const auto &[generated, file] : mcFiles) {
        if (const auto &document = session.document(generated)) {
            for (const mc::Directive &directive : document->directives()) {
                const auto omission = mc::omissionOf(directive, file);
                if (omission && isWanted(omission->name) && !std::ranges::contains(omissions, *omission))
                    omissions.push_back(*omission);
            }
        }
    }
    return omissions;
}

QSet<QString> leavableBy(const Session &session)
{
    QSet<QString> names;
    for (const Addition &omission : omissionsFrom(session, [](const QString &) { return true; }))
        names.insert(omission.name);
    return names;
}

} // namespace

FeaturesPage::FeaturesPage(Session *session) : Page(session, Step::Features)
{
    addTitle(tr("Is there anything else?"),
             tr("Most hosts need nothing from here. Each line that you add stands in the file at once, in its place."));
    addCards();
    addList();
    finish();
    connect(session, &Session::problemsChanged, this, &FeaturesPage::judge);
    connect(session, &Session::filesChanged, this, &FeaturesPage::showFindings);
    judge();
    showFindings();
}

void FeaturesPage::addCards()
{
    addHeading(tr("Added"));
    m_cards = new AdditionCards;
    m_cards->setObjectName(QStringLiteral("additions"));
    addWidget(m_cards);
    connect(m_cards, &AdditionCards::edited, this,
            [this] { edit([this](Answers &answers) { answers.additions = m_cards->additions(); }); });
    connect(m_cards, &AdditionCards::focused, this, &Page::entryChosen);
    connect(m_cards, &AdditionCards::repairWanted, this, &Page::repairWanted);
    whenAnswersChange([this](const Answers &answers) {
        m_cards->setAdditions(answers.additions, answers::hasSubmit(answers.host.release));
        showFindings();
    });
}

void FeaturesPage::addList()
{
    addHeading(tr("What sendmail knows"));
    m_list = new EntryList;
    addWidget(m_list);
    connect(m_list, &EntryList::entryChosen, this, &Page::entryChosen);
    connect(m_list, &EntryList::entryWanted, this, &FeaturesPage::add);
    connect(m_list, &EntryList::omissionWanted, this, &FeaturesPage::leaveOut);
    connect(m_list, &EntryList::rawWanted, this, &FeaturesPage::addRaw);
    whenAnswersChange([this](const Answers &answers) {
        m_list->setWritten(writtenBy(session()), answers.host.release);
        m_list->setLeavable(leavableBy(session()));
    });
}

void FeaturesPage::add(const catalogue::Entry &entry)
{
    append({.kind = kindOf(entry.kind), .name = QString::fromUtf8(entry.name)});
}

void FeaturesPage::addRaw()
{
    append({.kind = AdditionKind::Raw, .text = QStringLiteral("LOCAL_CONFIG\n")});
}

void FeaturesPage::append(const Addition &addition)
{
    edit([&addition](Answers &answers) { answers.additions.push_back(addition); });
    m_cards->enterLast();
}

void FeaturesPage::leaveOut(const catalogue::Entry &entry)
{
    const QString name = QString::fromUtf8(entry.name);
    const auto omissions = omissionsFrom(session(), [&name](const QString &other) { return other == name; });
    if (omissions.empty())
        return;
    edit([&omissions](Answers &answers) {
        answers.additions.insert(answers.additions.end(), omissions.begin(), omissions.end());
    });
    m_cards->enterLast();
}

void FeaturesPage::focusRow(Field, int row)
{
    m_cards->enter(row);
}

void FeaturesPage::showFindings()
{
    m_cards->showFindings(session().findings(), session().answers());
}

void FeaturesPage::judge()
{
    m_cards->showProblems(answers::problemsOf(Field::Additions, session().problems()));
}

QString FeaturesPage::explanation() const
{
    return tr("<h3>One line at a time</h3>"
              "<p>The questions before this one write the lines that a host of this kind needs. Whatever else "
              "sendmail can do is a line more in the .mc file: a FEATURE, an option of the form "
              "define(`confNAME', …), a macro, a mailer.</p>"
              "<p>Move through the list, and what each one does is explained here. Look at the preview after "
              "adding one: the tabs count the lines of the .cf that it changes. A line that changes none is "
              "better left out.</p>"
              "<p>A feature that looks things up in a table needs that table on the host, written and made into a "
              "database there.</p>");
}
