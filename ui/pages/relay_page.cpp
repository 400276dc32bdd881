// SPDX-License-Identifier: MIT
#include "ui/pages/relay_page.h"

#include "answers/relay_address.h"
#include "answers/role_rules.h"
#include "ui/pages/field_row.h"

#include <QLabel>
#include <QLineEdit>

using answers::Answers;
using answers::Field;

namespace {

/// How the relay is understood, in a sentence; empty where it cannot be.
QString reading(const QString &typed)
{
    const auto relay = answers::parseRelayAddress(typed);
    if (typed.trimmed().isEmpty() || !relay)
        return {};
    const int port = relay->port.value_or(25);
    if (relay->literal)
        return RelayPage::tr("Connects to the address %1 on port %2.").arg(relay->host).arg(port);
    if (relay->bracketed) {
        return RelayPage::tr("Connects to the host %1 itself on port %2, whatever its MX records say.")
            .arg(relay->host)
            .arg(port);
    }
    return RelayPage::tr("Looks up the MX records of %1, and connects to the best of them on port %2.")
        .arg(relay->host)
        .arg(port);
}

QString hint(answers::Role role)
{
    return answers::needsRelay(role) ? RelayPage::tr("The host that takes all mail from here.")
                                     : RelayPage::tr("May stay empty: then mail goes to each recipient's own "
                                                     "server, found through MX records.");
}

} // namespace

RelayPage::RelayPage(Session *session) : Page(session, Step::Relay)
{
    addTitle(tr("Where does mail go?"),
             tr("The relay, or smart host, takes what this host sends and sees to its delivery."));
    addRelay();
    addHeading(tr("How it may be written"));
    addExamples({
        {QStringLiteral("mail.example.com"), tr("A name: sendmail looks up its MX records first.")},
        {QStringLiteral("[mail.example.com]"),
         tr("In brackets: that very host, no MX look-up. For hosts without DNS.")},
        {QStringLiteral("mail.example.com:2525"), tr("With a port, with or without brackets.")},
        {QStringLiteral("[192.0.2.25]"), tr("An IPv4 address; it always stands in brackets.")},
        {QStringLiteral("[IPv6:2001:db8::25]"), tr("An IPv6 address, the same.")},
    });
    FieldRow *hub = addCheck({Field::UnaliasedToHub,
                              QStringLiteral("unaliasedToHub"),
                              tr("Names without an &alias go to the relay"),
                              tr("On: mail to a user of this host without an alias goes to the relay. Off: "
                                 "it stays in a mailbox here."),
                              {}},
                             [](Answers &answers) -> bool & { return answers.relay.unaliasedToHub; });
    whenAnswersChange(
        [hub](const Answers &answers) { hub->setVisible(answers.role == answers::Role::LocalAliases); });
    finish();
}

void RelayPage::addRelay()
{
    FieldRow *row = addLine({Field::Relay,
                             QStringLiteral("relayAddress"),
                             tr("&Relay host"),
                             {},
                             QStringLiteral("mail.example.com")},
                            [](Answers &answers) -> QString & { return answers.relay.address; });
    whenAnswersChange([row](const Answers &answers) {
        row->setHint(hint(answers.role));
        row->setReading(reading(answers.relay.address));
    });
}

QString RelayPage::explanation() const
{
    return tr("<h3>Why brackets matter</h3>"
              "<p>A relay's name usually has no MX record, and then both forms do the same. Where it has "
              "one, the plain name "
              "sends mail to whatever host the record points to, which may be the public entrance with its "
              "spam filter. "
              "Brackets switch the look-up off.</p>"
              "<p>A relay that is one of the host's own names would be passed over without a word: sendmail "
              "then delivers "
              "locally. So it is refused here.</p>");
}
