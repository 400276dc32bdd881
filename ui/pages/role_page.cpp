// SPDX-License-Identifier: MIT
#include "ui/pages/role_page.h"

#include "answers/names.h"
#include "ui/message_line.h"
#include "ui/pages/choice_card.h"
#include "ui/pages/field_row.h"
#include "ui/pages/role_advice_box.h"
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
    auto *advice = new RoleAdviceBox;
    addWidget(advice);
    whenAnswersChange([advice](const answers::Answers &answers) { advice->showRole(answers.role); });
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
    countAsField(card, answers::Field::Role);
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
        "<h3>Where does mail to root go?</h3>"
        "<p>Cron, monitoring and backups all write to root. On most hosts nobody reads that mailbox, and the "
        "role says where such a message goes instead.</p>"
        "<p><b>What listens can be attacked.</b> A daemon that takes connections is a way into the host, and "
        "on "
        "a host that only sends nobody needs one. Bound to the loopback address it is out of reach of the "
        "network, but not of whoever has got hold of an account on the host.</p>"
        "<p><b>What nobody reads is lost.</b> A sender such as root@web01.example.com looks harmless until "
        "somebody answers, or a message bounces. If web01 takes no mail, the relay keeps trying for days and "
        "then gives up. The masquerade domain cures that.</p>"
        "<p><b>What has to be kept in step will not be.</b> Aliases on one central server are right or wrong "
        "for all. On a thousand hosts, some are always out of date. A host that passes everything on never "
        "looks at its own.</p>"
        "<p><b>What waits has to be sent.</b> A daemon used to flush the queue from time to time. Without "
        "one "
        "something else has to, and every bundle brings it.</p>");
}
