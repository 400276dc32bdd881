// SPDX-License-Identifier: MIT
#include "ui/pages/role_page.h"

#include "answers/names.h"
#include "ui/message_line.h"
#include "ui/pages/choice_card.h"
#include "ui/pages/field_row.h"
#include "ui/session.h"
#include "ui/wording/wording.h"

#include <QSignalBlocker>

using answers::Role;

RolePage::RolePage(Session *session) : Page(session, Step::Role)
{
    addTitle(tr("What is this host for?"),
             tr("The role decides what sendmail does with a message. Everything else follows from it."));
    addCard(Role::NullClient, tr("N&ull client"),
            tr("Right when another machine has the mailboxes and the aliases. The safest: by default nothing "
               "listens."));
    addCard(Role::LocalAliases, tr("&Local aliases"),
            tr("Right when /etc/aliases of this very host decides who reads root's mail, or when there is no "
               "relay."));
    addCard(Role::MailServer, tr("&Mail server"),
            tr("Right for the one machine that the others send through. It accepts connections from the "
               "network."));
    m_dropped = new MessageLine;
    m_dropped->setObjectName(QStringLiteral("droppedAnswers"));
    addWidget(m_dropped);
    whenAnswersChange([this](const answers::Answers &answers) {
        if (answers.role != m_roleOfDropped)
            m_dropped->setMessage(theme::Tone::Note, {});
        for (const auto &[role, card] : m_cards) {
            const QSignalBlocker blocker(card);
            card->setChecked(role == answers.role);
        }
    });
    finish();
}

void RolePage::addCard(Role role, const QString &name, const QString &meaning)
{
    auto *card = new ChoiceCard(name, wording::roleSummary(role), meaning);
    card->setObjectName(QStringLiteral("role-") + answers::toString(role));
    connect(card, &ChoiceCard::toggled, this, [this, role](bool on) {
        if (on)
            choose(role);
    });
    m_cards.emplace_back(role, card);
    addWidget(card);
}

void RolePage::choose(Role role)
{
    const Role before = session().answers().role;
    sayWhatWasDropped(before, session().setRole(role));
}

void RolePage::sayWhatWasDropped(Role before, const std::vector<answers::Field> &dropped)
{
    QStringList labels;
    for (const answers::Field field : dropped)
        labels.append(QStringLiteral("• ") + wording::fieldLabel(field));
    const QString text =
        labels.isEmpty()
            ? QString()
            : tr("Everything that still applies is kept. These answers have no effect in this role:") +
                  u'\n' + labels.join(u'\n') + u'\n' +
                  tr("Choose “%1” again, and they count again.").arg(wording::roleName(before));
    m_roleOfDropped = session().answers().role;
    m_dropped->setMessage(theme::Tone::Note, text);
}

QString RolePage::explanation() const
{
    return tr(
        "<h3>Three roles</h3>"
        "<p>Cron, monitoring and backup programs all write to root. On most hosts nobody reads that mailbox. "
        "The role says where such a message goes.</p>"
        "<p><b>Null client</b>: every message goes to the relay, unread and unsorted. No daemon has to run, "
        "so there is "
        "nothing to attack. Aliases of the host are not consulted.</p>"
        "<p><b>Local aliases</b>: the host looks its own aliases up first. What has none goes on to the "
        "relay, "
        "or to the recipient's own server when there is no relay.</p>"
        "<p><b>Mail server</b>: the host takes mail for its domains and passes on what its clients send. "
        "It needs to be reachable, and it needs to know whom to trust.</p>");
}
