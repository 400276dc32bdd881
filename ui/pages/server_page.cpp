// SPDX-License-Identifier: MIT
#include "ui/pages/server_page.h"

#include "ui/pages/field_row.h"

#include <QPlainTextEdit>

using answers::Answers;
using answers::Field;

ServerPage::ServerPage(Session *session) : Page(session, Step::Server)
{
    addTitle(tr("What does the mail server take?"), tr("Mail for its own domains ends here. Mail for anybody "
                                                       "else is passed on only for those you name."));
    addList({Field::AcceptedDomains, QStringLiteral("acceptedDomains"), tr("&Accepted domains"),
             tr("One on each line. Their recipients are users and aliases of this host."),
             QStringLiteral("example.com")},
            [](Answers &answers) -> QStringList & { return answers.server.acceptedDomains; });
    addList(
        {Field::MayRelay, QStringLiteral("mayRelay"), tr("Who may &send through this server"),
         tr("One on each line: a name (example.com covers the hosts below it), an address, or a network."),
         QStringLiteral("192.0.2.0/24\nexample.com")},
        [](Answers &answers) -> QStringList & { return answers.server.mayRelay; });
    addHeading(tr("Names or networks?"));
    addParagraph(tr("A client counts as example.com only if its address has a PTR record that says so. A "
                    "client without one "
                    "gets “550 5.7.1”, so name networks as well."));
    finish();
}

QString ServerPage::explanation() const
{
    return tr("<h3>Relaying is a matter of trust</h3>"
              "<p>A server that passes on mail from anybody to anybody is an open relay. It is found within "
              "hours, and listed. "
              "sendmail relays for nobody until it is told to.</p>"
              "<p>What stands under “who may send through it” becomes RELAY lines of the access map. Clients "
              "are told apart "
              "by the address that they connect from, so keep networks as narrow as they are.</p>");
}
