// SPDX-License-Identifier: MIT
#include "ui/pages/features_page.h"

#include "answers/role_rules.h"
#include "catalogue/catalogue.h"
#include "mc/additions.h"
#include "ui/features/addition_cards.h"
#include "ui/features/card_tables.h"
#include "ui/features/entry_list.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QLabel>
#include <QVBoxLayout>

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

/// The maps and lists that the configuration reads; empty where the answers do not say.
std::optional<std::vector<mc::TableUse>> usesBy(const Session &session)
{
    const auto &sendmail = session.document(advice::GeneratedFile::SendmailMc);
    if (!sendmail)
        return usesOfIncomplete(session.answers());
    return mc::tableUses(session.normalisedAnswers(), *sendmail, session.document(advice::GeneratedFile::SubmitMc));
}

} // namespace

FeaturesPage::FeaturesPage(Session *session) : Page(session, Step::Features)
{
    addTitle(tr("Is there anything else?"),
             tr("Most hosts need nothing from here. Each line that you add stands in the file at once, in its place."));
    addCards();
    addTables();
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

void FeaturesPage::addTables()
{
    connect(m_cards, &AdditionCards::tableEdited, this, &FeaturesPage::takeTable);
    connect(m_cards, &AdditionCards::tableRemoveWanted, this, &FeaturesPage::dropTable);
    m_further = new QWidget;
    m_further->setObjectName(QStringLiteral("furtherTables"));
    auto *layout = new QVBoxLayout(m_further);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    auto *heading = new QLabel(tr("Further tables"));
    heading->setFont(theme::headingFont());
    layout->addWidget(heading);
    addWidget(m_further);
    addFindings(Field::Tables, m_further);
    whenAnswersChange([this](const Answers &) { showTables(); });
}

void FeaturesPage::showTables()
{
    if (auto uses = usesBy(session()))
        m_uses = std::move(*uses);
    const CardTables tables = cardTables(session().answers(), m_uses);
    m_cards->setTables(tables.ofCards);
    m_further->setVisible(!tables.further.empty());
    ::showTables(m_furtherTables, tables.further, [this](const QString &file) { return addFurther(file); });
}

TableEditor *FeaturesPage::addFurther(const QString &file)
{
    auto *editor = new TableEditor(file);
    m_further->layout()->addWidget(editor);
    connect(editor, &TableEditor::edited, this, [this, editor] { takeTable(editor->file(), editor->lines()); });
    connect(editor, &TableEditor::removeWanted, this, [this, file] { dropTable(file); });
    return editor;
}

void FeaturesPage::takeTable(const QString &file, const QStringList &lines)
{
    edit([&](Answers &answers) {
        const auto table = std::ranges::find(answers.tables, file, &answers::TableFile::name);
        if (table == answers.tables.end())
            answers.tables.push_back({file, lines});
        else
            table->lines = lines;
    });
}

void FeaturesPage::dropTable(const QString &file)
{
    edit([&file](Answers &answers) {
        std::erase_if(answers.tables, [&file](const answers::TableFile &table) { return table.name == file; });
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
              "<p>A feature that looks things up in a table shows it below its line. What you write there travels "
              "with the bundle, and install.sh makes sendmail’s map of it. Lines that the host has in that file "
              "stay.</p>");
}
