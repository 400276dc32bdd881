// SPDX-License-Identifier: MIT
#include "bundle/bundle.h"

#include "advice/consequences.h"
#include "answers/names.h"
#include "answers/role_rules.h"
#include "bundle/values.h"
#include "catalogue/platforms.h"
#include "mc/table_uses.h"
#include "mc/tables.h"

#include <algorithm>

namespace bundle {
namespace {

using answers::Answers;

QByteArray none()
{
    return QByteArrayLiteral("none");
}

QByteArray orNone(const QByteArray &value)
{
    return value.isEmpty() ? none() : value;
}

QByteArray cfRelease(const CompiledFiles &compiled)
{
    const bool shipped = !compiled.sendmailCf.isEmpty() && compiled.tree;
    return shipped ? orNone(compiled.tree->version.toLatin1()) : none();
}

/// "hash:access,file:relay-domains"
QByteArray maps(const Answers &answers)
{
    QStringList maps;
    for (const mc::TableSource &table : mc::composeTables(answers))
        maps += table.type + u':' + table.name;
    return orNone(maps.join(u',').toLatin1());
}

/// Whether a table decides what becomes of senders.
bool looksUpSenders(const Answers &answers)
{
    return !answers.additions.empty()
        && std::ranges::any_of(mc::tableUses(answers), [](const mc::TableUse &use) {
               return use.directive == u"genericstable" || use.directive == u"domaintable";
           });
}

/// What the installer has to see when it lets the host's sendmail rewrite root. Before 8.10 root is exposed
/// but for a null client, and on a newer tree it is not: nothing to insist on.
QByteArray rootsSender(const Answers &answers, const advice::Outlook &outlook)
{
    if (looksUpSenders(answers))
        return {};
    if (!answers::hasDaemonOptions(answers.host.release) && answers.role != answers::Role::NullClient)
        return {};
    const advice::Facts facts = outlook.ofDaemon.value_or(advice::factsFrom(answers));
    const bool masqueraded =
        !facts.domain.isEmpty() && !facts.exposed.contains(QStringLiteral("root"), Qt::CaseInsensitive);
    return "root@" + (masqueraded ? facts.domain : answers.host.name).toLatin1();
}

class Lines
{
public:
    void add(const char *key, const QByteArray &value) { m_bytes += QByteArray(key) + '=' + value + '\n'; }
    void add(const char *key, const QString &value) { add(key, value.toLatin1()); }
    void add(const char *key, const char *value) { add(key, QByteArray(value)); }
    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

void addPlaces(Lines &lines, const Answers &answers)
{
    const catalogue::PlatformFacts &facts = catalogue::factsOf(answers.host.platform);
    lines.add("config_folder", facts.configFolder);
    lines.add("sendmail", facts.sendmailProgram);
    lines.add("cf_tree", facts.cfTree);
    lines.add("aliases_file", facts.aliases);
    lines.add("mta_queue", facts.mtaQueue);
    lines.add("client_queue", facts.clientQueue);
}

/// Needed only where the relay's certificate is verified.
void addAuthorities(Lines &lines, const Answers &answers)
{
    const catalogue::PlatformFacts &facts = catalogue::factsOf(answers.host.platform);
    const bool verifies = answers::verifiesRelay(answers);
    lines.add("ca_file", verifies ? facts.caFile : "none");
    lines.add("ca_folder", verifies ? facts.caFolder : "none");
}

} // namespace

QByteArray installerData(const Answers &answers, const CompiledFiles &compiled)
{
    Lines lines;
    lines.add("format", "1");
    lines.add("host", answers.host.name);
    lines.add("role", answers::toString(answers.role));
    lines.add("platform", answers::toString(answers.host.platform));
    lines.add("release", answers::toString(answers.host.release));
    lines.add("cf_release", cfRelease(compiled));
    addPlaces(lines, answers);
    lines.add("sendmail_mc", advice::mcNameOnHost(answers, advice::GeneratedFile::SendmailMc).toLatin1());
    lines.add("submit_mc", answers::hasSubmit(answers.host.release)
                               ? advice::mcNameOnHost(answers, advice::GeneratedFile::SubmitMc).toLatin1()
                               : none());
    lines.add("maps", maps(answers));
    lines.add("relay_security", answers::toString(answers::relaySecurity(answers)));
    addAuthorities(lines, answers);
    lines.add("listen", answers::toString(answers.listening.where));
    lines.add("sockets", orNone(socketTexts(answers, compiled.outlook).join(u',').toLatin1()));
    lines.add("sender", orNone(rootsSender(answers, compiled.outlook)));
    lines.add("runner", answers::toString(answers.queue.runner));
    lines.add("interval", QByteArray::number(answers.queue.minutes));
    return lines.bytes();
}

} // namespace bundle
