// SPDX-License-Identifier: MIT
#include "ui/pages/aliases_page.h"

#include "ui/pages/alias_rows.h"
#include "ui/pages/field_row.h"
#include "ui/session.h"

#include <QLineEdit>

using answers::Answers;
using answers::Field;

AliasesPage::AliasesPage(Session *session) : Page(session, Step::Aliases)
{
    addTitle(tr("Where do local names lead?"),
             tr("Programs on this host write to names such as root. An alias says who reads that."));
    addLine({Field::RootAlias, QStringLiteral("rootAlias"), tr("&Root’s mail goes to"),
             tr("One or more addresses with commas between them."), QStringLiteral("admin@example.com")},
            [](Answers &answers) -> QString & { return answers.aliases.root; });
    addLine({Field::PostmasterAlias, QStringLiteral("postmasterAlias"), tr("&Postmaster’s mail goes to"),
             tr("Reports about mail itself go there. Every host that takes mail has to have one."),
             QStringLiteral("root")},
            [](Answers &answers) -> QString & { return answers.aliases.postmaster; });
    addTable();
    finish();
}

void AliasesPage::addTable()
{
    addHeading(tr("Further aliases"));
    addParagraph(
        tr("They are merged into the host's aliases between two marker lines; what stands outside them is "
           "not touched."));
    auto *rows = new AliasRows;
    rows->setObjectName(QStringLiteral("aliases"));
    rows->setAccessibleName(tr("Further aliases"));
    addWidget(rows);
    connect(rows, &AliasRows::focused, this, [this] { Q_EMIT fieldFocused(Field::Aliases); });
    connect(rows, &AliasRows::edited, this,
            [this, rows] { edit([rows](Answers &answers) { answers.aliases.entries = rows->aliases(); }); });
    whenAnswersChange([rows](const Answers &answers) { rows->setAliases(answers.aliases.entries); });
    const auto judge = [this, rows] {
        rows->showProblems(answers::problemsOf(Field::Aliases, session().problems()), isInsisting());
    };
    connect(&session(), &Session::problemsChanged, rows, judge);
    connect(this, &Page::insisted, rows, judge);
}

QString AliasesPage::explanation() const
{
    return tr("<h3>Aliases come first</h3>"
              "<p>sendmail looks a local name up in the aliases before it does anything else with it. An "
              "alias may lead to an "
              "address elsewhere, to a user of this host, or to another alias, but never back to itself: "
              "such a loop is "
              "found here, not by a bounced message at night.</p>"
              "<p>The submission program of this role does not masquerade. If it did, root would become root "
              "at the masquerade "
              "domain before the daemon saw it, and the aliases would be passed over.</p>");
}
