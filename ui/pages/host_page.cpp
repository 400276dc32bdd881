// SPDX-License-Identifier: MIT
#include "ui/pages/host_page.h"

#include "answers/names.h"
#include "answers/role_rules.h"
#include "catalogue/platforms.h"
#include "ui/pages/field_row.h"
#include "ui/session.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

using answers::Answers;
using answers::Field;

namespace {

/// What is derived from the host's name follows it, as long as it is what was derived. A server goes on accepting
/// the mail of its last domain, `lastDomain`, while the name has none.
void rename(Answers &answers, const QString &name, const QString &lastDomain)
{
    const QString before = answers::domainOfHost(answers.host.name);
    const QString after = answers::domainOfHost(name);
    answers.host.name = name;
    const QStringList &accepted = answers.server.acceptedDomains;
    if (!after.isEmpty() && (accepted.isEmpty() ? before.isEmpty() : accepted == QStringList{lastDomain}))
        answers.server.acceptedDomains = {after};
    if (answers.masquerade.domain == before)
        answers.masquerade.domain = after;
}

} // namespace

HostPage::HostPage(Session *session) : Page(session, Step::Host)
{
    addTitle(tr("Which host is it?"),
             tr("Its name stands in every message that it sends; its platform decides where the files go."));
    addName();
    addPlatform();
    addRelease();
    addHeading(tr("The files"));
    addCheck({Field::Comments,
              QStringLiteral("comments"),
              tr("A &comment on each line's purpose"),
              tr("Comments start with dnl and never reach the .cf."),
              {}},
             [](Answers &answers) -> bool & { return answers.comments; });
    finish();
}

void HostPage::addName()
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("hostName"));
    edit->setPlaceholderText(QStringLiteral("web01.example.com"));
    FieldRow *row =
        addRow(new FieldRow(Field::HostName, tr("Host na&me"), edit,
                            tr("The full name, with its domain. A name without a dot makes sendmail wait "
                               "a minute at each start.")));
    connect(edit, &QLineEdit::textChanged, this, [this, row](const QString &typed) {
        row->setTouched();
        this->edit([&typed, this](Answers &answers) { rename(answers, typed, m_lastDomain); });
    });
    connect(edit, &QLineEdit::returnPressed, this, &Page::confirmed);
    whenAnswersChange([this, edit](const Answers &answers) {
        const QSignalBlocker blocker(edit);
        if (const QString domain = answers::domainOfHost(answers.host.name); !domain.isEmpty())
            m_lastDomain = domain;
        if (edit->text() != answers.host.name)
            edit->setText(answers.host.name);
    });
}

void HostPage::addPlatform()
{
    auto *combo = new QComboBox;
    combo->setObjectName(QStringLiteral("platform"));
    for (const auto &[platform, name] : answers::enumNames<answers::Platform>())
        combo->addItem(QString::fromUtf8(catalogue::factsOf(platform).name), static_cast<int>(platform));
    FieldRow *row = addRow(new FieldRow(Field::Platform, tr("&Platform"), combo, {}));
    connect(combo, &QComboBox::activated, this, [this, combo] {
        const auto platform = static_cast<answers::Platform>(combo->currentData().toInt());
        edit([platform](Answers &answers) { answers.host.platform = platform; });
    });
    whenAnswersChange([combo, row](const Answers &answers) {
        const catalogue::PlatformFacts &facts = catalogue::factsOf(answers.host.platform);
        combo->setCurrentIndex(combo->findData(static_cast<int>(answers.host.platform)));
        row->setHint(tr("Configuration in %1, aliases in %2.")
                         .arg(QString::fromUtf8(facts.configFolder), QString::fromUtf8(facts.aliases)));
    });
}

void HostPage::addRelease()
{
    auto *combo = new QComboBox;
    combo->setObjectName(QStringLiteral("release"));
    for (const answers::Release release : answers::supportedReleases())
        combo->addItem(answers::toString(release), release.minor);
    addRow(new FieldRow(
        Field::Release, tr("sendmail &release on the host"), combo,
        tr("Type “sendmail -d0.1 -bv root” on the host to see it. Any 8.18.x counts as 8.18.")));
    connect(combo, &QComboBox::activated, this, [this, combo] {
        const auto release = answers::parseRelease(combo->currentText());
        if (release)
            edit([release](Answers &answers) { answers.host.release = *release; });
    });
    whenAnswersChange([combo](const Answers &answers) {
        combo->setCurrentIndex(combo->findText(answers::toString(answers.host.release)));
    });
}

QString HostPage::explanation() const
{
    return tr("<h3>Name, platform, release</h3>"
              "<p>sendmail introduces itself to other hosts under this name, and adds it to every address "
              "that has no domain: "
              "cron's mail to root becomes mail to root at this host. The masquerade domain replaces it "
              "where people "
              "would reply to it.</p>"
              "<p>The <b>platform</b> decides the OSTYPE line, the folders of the queues, and how the files "
              "are rebuilt.</p>"
              "<p>The <b>release</b> decides which lines can be written at all: DAEMON_OPTIONS came with "
              "8.10, the separate "
              "submission program with 8.12. A preview for another release than that of the installed cf "
              "tree is an "
              "approximation and says so.</p>");
}
