// SPDX-License-Identifier: MIT
#include "ui/pages/relay_page.h"

#include "answers/names.h"
#include "answers/relay_address.h"
#include "answers/role_rules.h"
#include "ui/message_line.h"
#include "ui/pages/choice_card.h"
#include "ui/pages/field_row.h"
#include "ui/session.h"
#include "ui/wrapping_button.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

using answers::Answers;
using answers::Field;
using answers::RelaySecurity;

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
    addSecurity();
    addHub();
    addForms();
    finish();
}

void RelayPage::addForms()
{
    addHeading(tr("How it may be written"));
    addExamples({
        {QStringLiteral("mail.example.com"), tr("A name: sendmail looks up its MX records first.")},
        {QStringLiteral("[mail.example.com]"),
         tr("In brackets: that very host, no MX look-up. For hosts without DNS.")},
        {QStringLiteral("mail.example.com:2525"), tr("With a port, with or without brackets.")},
        {QStringLiteral("[192.0.2.25]"), tr("An IPv4 address; it always stands in brackets.")},
        {QStringLiteral("[IPv6:2001:db8::25]"), tr("An IPv6 address, the same.")},
    });
}

void RelayPage::addHub()
{
    FieldRow *hub = addCheck({Field::UnaliasedToHub,
                              QStringLiteral("unaliasedToHub"),
                              tr("Names without an &alias go to the relay"),
                              tr("On: mail to a user of this host without an alias goes to the relay. Off: "
                                 "it stays in a mailbox here."),
                              {}},
                             [](Answers &answers) -> bool & { return answers.relay.unaliasedToHub; });
    whenAnswersChange(
        [hub](const Answers &answers) { hub->setVisible(answers.role == answers::Role::LocalAliases); });
}

void RelayPage::addSecurity()
{
    addHeading(tr("How the two prove who they are"));
    addCard(RelaySecurity::Opportunistic, tr("Encrypted &if the relay offers it"),
            tr("What sendmail does by itself. Nobody checks who answers: enough inside your own network."));
    addCard(RelaySecurity::Verified, tr("Encrypted, and the relay &proves its name"),
            tr("No mail leaves unless the relay shows a certificate for its name. Right for a way across the "
               "Internet."));
    addCard(RelaySecurity::Login, tr("The same, and this host lo&gs in"),
            tr("What a provider wants: a user name and a password, on port 587."));
    addCard(RelaySecurity::Plain, tr("Never encrypte&d"),
            tr("Only for a relay in your own network whose encryption is out of order."));
    whenAnswersChange([this](const Answers &answers) {
        const bool asked = answers::choiceFor(Field::RelaySecurity, answers) == answers::Choice::Free;
        for (const auto &[security, card] : m_cards) {
            const QSignalBlocker blocker(card);
            card->setEnabled(asked);
            card->setChecked(security == answers.relay.security);
        }
    });
    addSecurityMessage();
    addUser();
}

void RelayPage::addCard(RelaySecurity security, const QString &name, const QString &meaning)
{
    auto *card = new ChoiceCard(name, meaning);
    card->setObjectName(QStringLiteral("relay-") + answers::toString(security));
    connect(card, &ChoiceCard::toggled, this, [this, security](bool on) {
        if (on)
            edit([security](Answers &answers) { answers.relay.security = security; });
    });
    m_cards.emplace_back(security, card);
    countAsField(card, Field::RelaySecurity);
    addWidget(card);
}

ChoiceCard *RelayPage::checkedCard() const
{
    const auto checked =
        std::ranges::find_if(m_cards, [](const auto &row) { return row.second->isChecked(); });
    return checked == m_cards.end() ? m_cards.front().second : checked->second;
}

void RelayPage::addSecurityMessage()
{
    auto *message = new MessageLine;
    message->setObjectName(QStringLiteral("relaySecurityMessage"));
    addWidget(message);
    auto *daemon = new WrappingButton(tr("&Let a daemon listen on loopback"));
    daemon->setObjectName(QStringLiteral("relayNeedsDaemon"));
    addWidget(daemon);
    addFindings(Field::RelaySecurity, m_cards.back().second);
    connect(daemon, &QPushButton::clicked, this, [this] {
        checkedCard()->setFocus(Qt::OtherFocusReason); // the button is about to go
        edit([](Answers &answers) { answers.listening.where = answers::Listen::Loopback; });
    });
    const auto show = [this, message, daemon] {
        const auto problems = answers::problemsOf(Field::RelaySecurity, session().problems());
        message->setMessage(theme::Tone::Error, problemsText(problems));
        daemon->setVisible(
            std::ranges::contains(problems, answers::Reason::LoginNeedsDaemon, &answers::Problem::reason));
    };
    connect(&session(), &Session::problemsChanged, message, show);
    show();
}

void RelayPage::addUser()
{
    FieldRow *row =
        addLine({Field::RelayUser, QStringLiteral("relayUser"), tr("&User name at the relay"),
                 tr("The password is not asked for here. The bundle brings a template that only root can "
                    "read, and the password is filled in on the host."),
                 QStringLiteral("web01@example.com")},
                [](Answers &answers) -> QString & { return answers.relay.user; });
    whenAnswersChange([row](const Answers &answers) { row->setVisible(answers::logsIn(answers)); });
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
              "locally. So it is refused here.</p>") +
           tr("<h3>Why encryption is not enough</h3>"
              "<p>Anybody between the two can leave out the offer of encryption, or answer in the relay's "
              "place. Only a certificate for the relay's name, signed by somebody both trust, rules that "
              "out. "
              "Without it a password is safe with nobody.</p>");
}
