// SPDX-License-Identifier: MIT
#include "mc/parts.h"
#include "text/format.h"

#include <utility>

namespace mc {

using answers::Answers;
using answers::Field;
using answers::Release;

namespace {

/// Behind the @ of a recipient without a host. An address literal would be valid there, but few hubs take
/// mail for one, so it stays only where there is nothing better.
QString recipientHost(const Answers &answers, const answers::RelayAddress &relay)
{
    if (!answers.masquerade.domain.trimmed().isEmpty())
        return QStringLiteral("$M");
    return relay.literal ? QString() : relay.host;
}

/// The relay whose brackets would get into addresses; empty when sendmail's own rules do well. Before 8.10
/// there is no Local_localaddr.
std::optional<answers::RelayAddress> bracketedHub(const Answers &answers)
{
    auto relay = relayOf(answers);
    const bool needed = relay && relay->bracketed && answers.host.release >= Release{8, 10};
    return needed && !recipientHost(answers, *relay).isEmpty() ? relay : std::nullopt;
}

/// Local_localaddr runs before sendmail's own rules in the ruleset that sends names without a host to the
/// hub.
void writeHubRules(Writer &writer, const answers::RelayAddress &hub, QStringList rules)
{
    rules += text::formatString("R$+\t\t$#relay $@ {} $: $1 < @ {} >", hub.mailerHost(),
                                recipientHost(writer.answers(), hub));
    writer.blank();
    writer.plain("LOCAL_RULESETS", "LOCAL_RULESETS", Field::Relay);
    writer.raw(QStringLiteral("SLocal_localaddr"), "LOCAL_RULESETS", Field::Relay);
    for (const QString &rule : std::as_const(rules))
        writer.raw(rule, "LOCAL_RULESETS", Field::Relay);
}

} // namespace

std::optional<answers::RelayAddress> relayOf(const Answers &answers)
{
    auto relay = answers::parseRelayAddress(answers.relay.address);
    return relay ? std::optional(*std::move(relay)) : std::nullopt;
}

void writeRelayPort(Writer &writer)
{
    const auto relay = relayOf(writer.answers());
    if (relay && relay->port && *relay->port != 25)
        writer.define("RELAY_MAILER_ARGS", text::formatString("TCP $h {}", *relay->port), Field::Relay);
}

void writeNullClientHubRules(Writer &writer)
{
    if (const auto hub = bracketedHub(writer.answers()))
        writeHubRules(writer, *hub, {});
}

// With aliases a name such as mary+lists is looked up as it is, as mary+*, and as mary, before it goes to the
// hub, with its detail put back.
void writeUnaliasedHubRules(Writer &writer)
{
    const auto hub = bracketedHub(writer.answers());
    if (!hub)
        return;
    writeHubRules(writer, *hub,
                  {QStringLiteral("R$+ + $*\t\t$@ $1 + $2"), QStringLiteral("R$+\t\t$: $1 <> $&h"),
                   QStringLiteral("R$+ <> + $*\t\t$: $1 + $2"), QStringLiteral("R$+ <> $*\t\t$: $1")});
}

} // namespace mc
