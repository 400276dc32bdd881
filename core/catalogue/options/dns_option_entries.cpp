// SPDX-License-Identifier: MIT
#include "catalogue/options/option_entries.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr const char *toTimes = QT_TRANSLATE_NOOP("catalogue",
    "cf/README, Tweaking configuration options; op.me, 4.1.2");

constexpr Argument valueOfBindOpts[]{textValue(QT_TRANSLATE_NOOP("catalogue", "options"),
    QT_TRANSLATE_NOOP("catalogue",
        "+ or - and a flag of the resolver, or WorkAroundBrokenAAAA, HasWildcardMX; spaces between."))};
constexpr Argument valueOfDontProbeInterfaces[]{keywordValue("False True loopback")};

/// Names and DNS, and where mail goes when a host is down.
constexpr std::array table{
    optionEntry({
        .name = "confBIND_OPTS",
        .cfName = "O ResolverOptions",
        .standard = "",
        .since = {8, 1},
        .task = Task::Limits,
        .value = valueOfBindOpts,
        .comment = "How DNS is asked",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Sets how DNS is asked."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "WorkAroundBrokenAAAA helps against name servers that answer questions about IPv6 with an "
            "error; HasWildcardMX keeps a wildcard MX record from completing names wrongly. It holds for "
            "all look-ups."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "Where name servers with such faults have to be lived with; then in submit.mc, too."),
    }),
    optionEntry({
        .name = "confFALLBACK_MX",
        .cfName = "O FallbackMXhost",
        .standard = "",
        .since = {8, 1},
        .task = Task::Queue,
        .value = hostValue,
        .comment = "Host that takes what cannot be delivered now",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Names the host that gets mail when none of a domain's MX hosts can be reached."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It counts as a last MX host of every domain, also when DNS fails for the moment. The host in "
            "the comment is an example."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "Where one host with a good line keeps the queue for the others."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "On that host itself."),
        .related = "confFALLBACK_SMARTHOST define",
    }),
    optionEntry({
        .name = "confFALLBACK_SMARTHOST",
        .cfName = "O FallbackSmartHost",
        .standard = "",
        .since = {8, 13},
        .task = Task::Queue,
        .value = hostValue,
        .comment = "Host that takes mail for unknown domains",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Names the host that gets mail for domains that cannot be found."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "What DNS does not know here, that host may know. The host in the comment is an example."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Inside a network whose DNS knows its own names only."),
        .related = "confFALLBACK_MX define",
    }),
    optionEntry({
        .name = "confTRY_NULL_MX_LIST",
        .cfName = "O TryNullMXList",
        .standard = "False",
        .since = {8, 4},
        .task = Task::Queue,
        .value = switchValue,
        .comment = "Delivers by address where this host is the best MX",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Tries a domain's own address where this very host is its best MX but does not know it as "
            "local."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Otherwise such mail goes back with \"config error: mail loops back\". With True it is "
            "delivered to the domain's A record, or lost in time-outs that explain less."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On a backup MX in front of servers without MX records."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where the domain should be local: name it in local-host-names."),
    }),
    optionEntry({
        .name = "confDIAL_DELAY",
        .cfName = "O DialDelay",
        .standard = "0s",
        .since = {8, 7},
        .task = Task::Queue,
        .value = intervalValue,
        .comment = "Waits for a line that is just being dialled",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Waits this long and tries again when a first connection fails; 0 does not."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "A line that is dialled on demand has time to come up. It holds for mailers with the flag Z "
            "only."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On a host that dials in."),
    }),
    optionEntry({
        .name = "confDONT_EXPAND_CNAMES",
        .cfName = "O DontExpandCnames",
        .standard = "False",
        .since = {8, 7},
        .task = Task::Masquerading,
        .value = switchValue,
        .comment = "Leaves aliases of DNS in addresses",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Leaves a name that DNS knows as a CNAME in addresses as it is."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Otherwise the canonical name takes its place, and the recipient sees a name that the sender "
            "did not write. It concerns names that rules look up."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where addresses use a CNAME on purpose."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where the next host replaces the name again."),
    }),
    optionEntry({
        .name = "confDONT_PROBE_INTERFACES",
        .cfName = "O DontProbeInterfaces",
        .standard = "False",
        .since = {8, 9},
        .task = Task::LocalDelivery,
        .value = valueOfDontProbeInterfaces,
        .comment = "Does not take interfaces' names as its own",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says whether the names of the network interfaces are left out of class w, the host's own "
            "names."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "With True the start is quicker, but mail for such a name or address is no longer local. "
            "loopback leaves out the loopback interfaces alone."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On a host with very many addresses, or in the submission program."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where nothing else names the host's own addresses: mail for them comes back as a loop."),
        .after = "OSTYPE DOMAIN msp",
    }),
    optionEntry({
        .name = "confSERVICE_SWITCH_FILE",
        .cfName = "O ServiceSwitchFile",
        .standard = "/etc/mail/service.switch",
        .since = {8, 7},
        .task = Task::Limits,
        .value = pathValue,
        .comment = "File that says where hosts and aliases are looked up",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Names the file that says whether hosts are looked up in DNS or in files."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "A line \"hosts files\" keeps sendmail from asking DNS. Systems with a switch of their own use "
            "that instead; without the file the order is dns, nis, files."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On a host without DNS."),
    }),
    optionEntry({
        .name = "confHOSTS_FILE",
        .cfName = "O HostsFile",
        .standard = "/etc/hosts",
        .since = {8, 7},
        .task = Task::Limits,
        .value = pathValue,
        .comment = "The hosts file",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Names the file of hosts that is used to complete names."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is read where the service switch says files for hosts. The addresses themselves are looked "
            "up by the system, in its own file."),
        .use = QT_TRANSLATE_NOOP("catalogue", "For tests."),
    }),
    optionEntry({
        .name = "confTO_RESOLVER_RETRANS",
        .cfName = "O Timeout.resolver.retrans",
        .standard = "",
        .since = {8, 10},
        .task = Task::Limits,
        .value = intervalValue,
        .comment = "How long to wait for DNS before asking again",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says how long to wait for an answer of DNS before asking again."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It sets the time for the first delivery attempt and the one for all other look-ups."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where name servers answer slowly."),
        .documentation = toTimes,
    }),
    optionEntry({
        .name = "confTO_RESOLVER_RETRANS_FIRST",
        .cfName = "O Timeout.resolver.retrans.first",
        .standard = "",
        .since = {8, 10},
        .task = Task::Limits,
        .value = intervalValue,
        .comment = "How long to wait for DNS at the first attempt",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says how long to wait for an answer of DNS when a message is tried for the first time."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "A short time leaves names that are hard to find to a queue run, so that other mail does not "
            "wait."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where name servers answer slowly."),
        .documentation = toTimes,
    }),
    optionEntry({
        .name = "confTO_RESOLVER_RETRANS_NORMAL",
        .cfName = "O Timeout.resolver.retrans.normal",
        .standard = "",
        .since = {8, 10},
        .task = Task::Limits,
        .value = intervalValue,
        .comment = "How long to wait for DNS after the first attempt",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says how long to wait for an answer of DNS at all look-ups but those of the first attempt."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Past that time the question is repeated. It concerns each look-up of a name, in both "
            "directions."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where name servers answer slowly."),
        .documentation = toTimes,
    }),
    optionEntry({
        .name = "confTO_RESOLVER_RETRY",
        .cfName = "O Timeout.resolver.retry",
        .standard = "",
        .since = {8, 10},
        .task = Task::Limits,
        .value = numberValue,
        .comment = "How often DNS is asked",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says how often a question to DNS is repeated."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It sets the number for the first delivery attempt and the one for all other look-ups."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where name servers answer slowly."),
        .documentation = toTimes,
    }),
    optionEntry({
        .name = "confTO_RESOLVER_RETRY_FIRST",
        .cfName = "O Timeout.resolver.retry.first",
        .standard = "",
        .since = {8, 10},
        .task = Task::Limits,
        .value = numberValue,
        .comment = "How often DNS is asked at the first attempt",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says how often a question to DNS is repeated when a message is tried for the first time."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "A small number leaves names that are hard to find to a queue run, so that other mail does not "
            "wait."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where name servers answer slowly."),
        .documentation = toTimes,
    }),
    optionEntry({
        .name = "confTO_RESOLVER_RETRY_NORMAL",
        .cfName = "O Timeout.resolver.retry.normal",
        .standard = "",
        .since = {8, 10},
        .task = Task::Limits,
        .value = numberValue,
        .comment = "How often DNS is asked after the first attempt",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says how often a question to DNS is repeated at all look-ups but those of the first attempt."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "After the last one the name counts as out of reach for the moment. It concerns each look-up "
            "of a name."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where name servers answer slowly."),
        .documentation = toTimes,
    }),
};

} // namespace

std::span<const Entry> dnsOptionEntries()
{
    return table;
}

} // namespace catalogue
