// SPDX-License-Identifier: MIT
#include "ui/pages/masquerade_page.h"

#include "answers/role_rules.h"
#include "ui/pages/field_row.h"

#include <QLineEdit>

using answers::Answers;
using answers::Field;

MasqueradePage::MasqueradePage(Session *session) : Page(session, Step::Masquerade)
{
    addTitle(tr("Which name does mail go under?"), tr("Masquerading puts one domain in place of the host's "
                                                      "own name, so that replies and bounces arrive."));
    addDomain();
    addCompanions();
    addExceptions();
    finish();
}

void MasqueradePage::addDomain()
{
    FieldRow *row = addLine({Field::MasqueradeDomain,
                             QStringLiteral("masqueradeDomain"),
                             tr("Masquerade &domain"),
                             {},
                             QStringLiteral("example.com")},
                            [](Answers &answers) -> QString & { return answers.masquerade.domain; });
    whenAnswersChange([row](const Answers &answers) {
        row->setHint(
            answers::needsMasqueradeDomain(answers.role)
                ? tr("A domain whose mail somebody receives.")
                : tr("A domain whose mail somebody receives. Empty: mail goes under the host's own name."));
    });
}

void MasqueradePage::addCompanions()
{
    addHeading(tr("Where the domain is put"));
    addCheck({Field::MasqueradeEnvelope,
              QStringLiteral("masqueradeEnvelope"),
              tr("In the envelope &too"),
              tr("The address that bounces go to. Without it, they go to the host's own name."),
              {}},
             [](Answers &answers) -> bool & { return answers.masquerade.envelope; });
    addCheck(
        {Field::MasqueradeRecipients,
         QStringLiteral("masqueradeRecipients"),
         tr("In re&cipients too"),
         tr("To: and Cc: in the message's head. Without it, “reply to all” reaches the host's own name."),
         {}},
        [](Answers &answers) -> bool & { return answers.masquerade.recipients; });
    addCheck({Field::AlwaysAddDomain,
              QStringLiteral("alwaysAddDomain"),
              tr("&Always add the domain"),
              tr("In mail that is delivered on this very host as well, where a bare “root” would stay bare."),
              {}},
             [](Answers &answers) -> bool & { return answers.masquerade.alwaysAddDomain; });
}

void MasqueradePage::addExceptions()
{
    addHeading(tr("Exceptions and further domains"));
    addList(
        {Field::ExposedUsers,
         QStringLiteral("exposedUsers"),
         tr("Exposed &users"),
         tr("One on each line. Their mail keeps the host's own name, so that one sees where it came from."),
         {}},
        [](Answers &answers) -> QStringList & { return answers.masquerade.exposedUsers; });
    addList({Field::FurtherDomains,
             QStringLiteral("furtherDomains"),
             tr("Further d&omains to rewrite"),
             tr("One on each line. Addresses in these domains get the masquerade domain as well."),
             {}},
            [](Answers &answers) -> QStringList & { return answers.masquerade.furtherDomains; });
    addCheck({Field::EntireDomain,
              QStringLiteral("entireDomain"),
              tr("Hosts belo&w these domains as well"),
              tr("user@web01.example.com is rewritten too when example.com is among them."),
              {}},
             [](Answers &answers) -> bool & { return answers.masquerade.entireDomain; });
}

QString MasqueradePage::explanation() const
{
    return tr("<h3>One name for many hosts</h3>"
              "<p>A message from root@web01.example.com can be answered only if web01 takes mail. Most hosts "
              "do not. "
              "Masquerading rewrites the sender to root@example.com, which somebody reads.</p>"
              "<p>A message has two senders: the From: line, which people answer, and the envelope, which "
              "bounces go to. Both need the domain, or half of what comes back is lost. A bare recipient such "
              "as root needs it as well, or the relay sends the message right back to this host.</p>"
              "<p>It also hides which host spoke. The Received: lines and the Message-ID still say so.</p>");
}
