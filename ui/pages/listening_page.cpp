// SPDX-License-Identifier: MIT
#include "ui/pages/listening_page.h"

#include "answers/names.h"
#include "answers/role_rules.h"
#include "bundle/values.h"
#include "ui/message_line.h"
#include "ui/pages/choice_card.h"
#include "ui/pages/field_row.h"
#include "ui/session.h"
#include "ui/wording/words.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <algorithm>
#include <utility>

using answers::Answers;
using answers::Field;
using answers::Listen;
using answers::QueueRunner;

namespace {

QString runnerName(QueueRunner runner)
{
    return runner == QueueRunner::Cron ? ListeningPage::tr("cron") : ListeningPage::tr("a systemd timer");
}

/// Why this role has a daemon, or none.
QString introFor(answers::Role role)
{
    switch (role) {
    case answers::Role::NullClient:
        return ListeningPage::tr("Sending needs no listening daemon. What does not listen cannot be attacked.");
    case answers::Role::LocalAliases:
        return ListeningPage::tr("A daemon looks up the aliases of this host. Nobody else needs to reach it.");
    case answers::Role::MailServer:
        break;
    }
    return ListeningPage::tr("Other hosts bring their mail to a daemon. Open no more than they need.");
}

} // namespace

ListeningPage::ListeningPage(Session *session) : Page(session, Step::Listening)
{
    QLabel *intro = addTitle(tr("Who may connect to it?"), {});
    whenAnswersChange([intro](const Answers &answers) { intro->setText(introFor(answers.role)); });
    addPlaces();
    addPlaceMessage();
    addSockets();
    addQueue();
    finish();
}

void ListeningPage::addPlaces()
{
    addPlace(
        Listen::None, tr("N&obody: no daemon runs"),
        tr("Programs on the host hand mail to the submission program, which passes it to the relay itself."));
    addPlace(Listen::Loopback, tr("&Programs on this host"),
             tr("The daemon listens on 127.0.0.1 alone. For programs that speak SMTP instead of calling "
                "sendmail."));
    addPlace(
        Listen::Network, tr("The ne&twork"),
        tr("The daemon listens on every address of the host. Only for a host that others send mail to."));
    whenAnswersChange([this](const Answers &answers) {
        const std::span<const Listen> choices = answers::listenChoices(answers.role);
        for (const auto &[where, card] : m_cards) {
            const QSignalBlocker blocker(card);
            card->setVisible(std::ranges::contains(choices, where));
            card->setChecked(where == answers.listening.where);
        }
    });
}

void ListeningPage::addPlace(Listen where, const QString &name, const QString &meaning)
{
    auto *card = new ChoiceCard(name, meaning);
    card->setObjectName(QStringLiteral("listen-") + answers::toString(where));
    connect(card, &ChoiceCard::toggled, this, [this, where](bool on) {
        if (on)
            edit([where](Answers &answers) { answers.listening.where = where; });
    });
    m_cards.emplace_back(where, card);
    countAsField(card, Field::Listen);
    addWidget(card);
}

void ListeningPage::addPlaceMessage()
{
    auto *message = new MessageLine;
    message->setObjectName(QStringLiteral("listenMessage"));
    addWidget(message);
    addFindings(Field::Listen, m_cards.back().second);
    const auto show = [this, message] {
        message->setMessage(theme::Tone::Error,
                            problemsText(answers::problemsOf(Field::Listen, session().problems())));
    };
    connect(&session(), &Session::problemsChanged, message, show);
    show();
}

void ListeningPage::addSockets()
{
    addCheck({Field::ListenIpv6,
              QStringLiteral("listenIpv6"),
              tr("On IPv&6 as well"),
              tr("Leave it off where IPv6 is switched off: the daemon would come up late."),
              {}},
             [](Answers &answers) -> bool & { return answers.listening.ipv6; });
    addCheck({Field::SubmissionPort,
              QStringLiteral("submissionPort"),
              tr("Port &587 as well"),
              tr("Mail programs hand in new mail there. sendmail opens it on every address unless it is told "
                 "not to."),
              {}},
             [](Answers &answers) -> bool & { return answers.listening.submissionPort; });
    addOtherSockets();
}

/// Additions may open and close what these questions do not ask about.
void ListeningPage::addOtherSockets()
{
    auto *message = new MessageLine;
    message->setObjectName(QStringLiteral("otherSockets"));
    addWidget(message);
    const auto show = [this, message] {
        const QStringList open = bundle::socketTexts(session().normalisedAnswers(), session().outlook());
        const bool isSame = open == bundle::socketTexts(session().normalisedAnswers(), {});
        message->setMessage(theme::Tone::Note,
                            isSame           ? QString()
                            : open.isEmpty() ? tr("With the lines that you added, nothing listens.")
                                             : tr("With the lines that you added, the daemon listens on %1.")
                                                   .arg(wording::enumeration(open)));
    };
    connect(&session(), &Session::filesChanged, message, show);
    show();
}

void ListeningPage::addQueue()
{
    addHeading(tr("Mail that waits"));
    addParagraph(
        tr("When the relay is out of reach, mail stays in the queue until something sends it again."));
    addMinutes();
    addRunner();
}

void ListeningPage::addMinutes()
{
    auto *combo = new QComboBox;
    combo->setObjectName(QStringLiteral("queueMinutes"));
    for (const int minutes : {1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60})
        combo->addItem(minutes == 1 ? tr("minute") : tr("%1 minutes").arg(minutes), minutes);
    addRow(new FieldRow(
        Field::QueueMinutes, tr("&Send the queue every"), combo,
        tr("The minute comes from the host's name, so that a thousand hosts do not knock at once.")));
    connect(combo, &QComboBox::activated, this, [this, combo] {
        const int minutes = combo->currentData().toInt();
        edit([minutes](Answers &answers) { answers.queue.minutes = minutes; });
    });
    whenAnswersChange(
        [combo](const Answers &answers) { combo->setCurrentIndex(combo->findData(answers.queue.minutes)); });
}

void ListeningPage::addRunner()
{
    auto *combo = new QComboBox;
    combo->setObjectName(QStringLiteral("queueRunner"));
    addRow(new FieldRow(Field::QueueRunner, tr("&Queue runner"), combo, {}));
    connect(combo, &QComboBox::activated, this, [this, combo] {
        const auto runner = static_cast<QueueRunner>(combo->currentData().toInt());
        edit([runner](Answers &answers) { answers.queue.runner = runner; });
    });
    whenAnswersChange([combo](const Answers &answers) {
        const std::span<const QueueRunner> choices = answers::runnerChoices(answers.host.platform);
        if (std::cmp_not_equal(combo->count(), choices.size())) {
            combo->clear();
            for (const QueueRunner runner : choices)
                combo->addItem(runnerName(runner), static_cast<int>(runner));
        }
        combo->setCurrentIndex(combo->findData(static_cast<int>(answers.queue.runner)));
    });
}

QString ListeningPage::explanation() const
{
    return tr("<h3>Two doors that open by themselves</h3>"
              "<p>sendmail's default is to listen on port 25 and on port 587, on every address of the host. "
              "A line that ties "
              "port 25 to the loopback address leaves 587 open to the network: it takes a line of its own to "
              "close it. "
              "The files here close what was not asked for.</p>"
              "<p>Bound to the loopback address, a daemon is out of reach of the network, but not of somebody "
              "who has got hold of an account on this host. So it runs only where something needs it: aliases "
              "of the host's own, or programs that speak SMTP.</p>"
              "<p>The queue needs a runner of its own when no daemon runs. Without one, a message that the "
              "relay refused "
              "for a minute stays for ever.</p>");
}
