// SPDX-License-Identifier: MIT
#include "catalogue/words/cf_word_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array daemonKeyTable{
    CfWord{"Name", QT_TRANSLATE_NOOP("catalogue", "The daemon's name, for the log and for rules.")},
    CfWord{"Port", QT_TRANSLATE_NOOP("catalogue", "The port, by number or name; 25 without it.")},
    CfWord{"Addr", QT_TRANSLATE_NOOP("catalogue", "The address to listen on; every address without it.")},
    CfWord{"Family", QT_TRANSLATE_NOOP("catalogue", "The address family: inet, inet6 or local.")},
    CfWord{"InputMailFilters",
           QT_TRANSLATE_NOOP("catalogue", "The daemon's own mail filters, semicolons between.")},
    CfWord{"Listen", QT_TRANSLATE_NOOP("catalogue", "How many connections may wait to be taken.")},
    CfWord{"Modifier", QT_TRANSLATE_NOOP("catalogue", "Letters that change how the daemon behaves.")},
    CfWord{"SndBufSize", QT_TRANSLATE_NOOP("catalogue", "The size of the buffer for sending.")},
    CfWord{"RcvBufSize", QT_TRANSLATE_NOOP("catalogue", "The size of the buffer for receiving.")},
    CfWord{"children", QT_TRANSLATE_NOOP("catalogue", "The most processes of this daemon.")},
    CfWord{"DeliveryMode", QT_TRANSLATE_NOOP("catalogue", "The delivery mode of mail that comes in here.")},
    CfWord{"refuseLA",
           QT_TRANSLATE_NOOP("catalogue", "The load from which this daemon refuses connections.")},
    CfWord{"delayLA", QT_TRANSLATE_NOOP("catalogue", "The load from which this daemon slows down.")},
    CfWord{"queueLA",
           QT_TRANSLATE_NOOP("catalogue", "The load from which mail that comes in here is only queued.")},
};

constexpr std::array daemonModifierTable{
    CfWord{"a", QT_TRANSLATE_NOOP("catalogue", "Takes mail only after a login.")},
    CfWord{"b", QT_TRANSLATE_NOOP("catalogue", "Sends mail on by the interface on which it came in.")},
    CfWord{"c", QT_TRANSLATE_NOOP("catalogue", "Looks host names up and completes them.")},
    CfWord{"f", QT_TRANSLATE_NOOP("catalogue", "Wants a full host name in each address.")},
    CfWord{"s", QT_TRANSLATE_NOOP("catalogue", "Speaks TLS from the first byte, as on port 465.")},
    CfWord{"u", QT_TRANSLATE_NOOP("catalogue", "Takes addresses without a host.")},
    CfWord{"A", QT_TRANSLATE_NOOP("catalogue", "Offers no login.")},
    CfWord{"C", QT_TRANSLATE_NOOP("catalogue", "Leaves host names as they are.")},
    CfWord{"E", QT_TRANSLATE_NOOP("catalogue", "Refuses ETRN.")},
    CfWord{"O", QT_TRANSLATE_NOOP("catalogue", "Goes on without this socket when it cannot be opened.")},
    CfWord{"S", QT_TRANSLATE_NOOP("catalogue", "Offers no STARTTLS.")},
};

constexpr std::array clientKeyTable{
    CfWord{"Port", QT_TRANSLATE_NOOP("catalogue", "The port to connect from; any free one without it.")},
    CfWord{"Addr", QT_TRANSLATE_NOOP("catalogue", "The address to connect from.")},
    CfWord{"Family",
           QT_TRANSLATE_NOOP("catalogue", "The address family that the line is about: inet or inet6.")},
    CfWord{"SndBufSize", QT_TRANSLATE_NOOP("catalogue", "The size of the buffer for sending.")},
    CfWord{"RcvBufSize", QT_TRANSLATE_NOOP("catalogue", "The size of the buffer for receiving.")},
    CfWord{"Modifier",
           QT_TRANSLATE_NOOP("catalogue", "Letters that change how sendmail behaves as a client.")},
};

constexpr std::array clientModifierTable{
    CfWord{"h",
           QT_TRANSLATE_NOOP("catalogue", "Greets with the name of the interface that it connects from.")},
    CfWord{"A", QT_TRANSLATE_NOOP("catalogue", "Does not log in.")},
    CfWord{"S", QT_TRANSLATE_NOOP("catalogue", "Does not use STARTTLS.")},
};

constexpr std::array queueFieldTable{
    CfWord{"Flags",
           QT_TRANSLATE_NOOP("catalogue", "The group's flags; f runs each message in a process of its own.")},
    CfWord{"Nice", QT_TRANSLATE_NOOP("catalogue", "By how much the priority of its runs is lowered.")},
    CfWord{"Interval", QT_TRANSLATE_NOOP("catalogue", "How often the group's queue is run.")},
    CfWord{"Path", QT_TRANSLATE_NOOP("catalogue", "The group's folder.")},
    CfWord{"Runners", QT_TRANSLATE_NOOP("catalogue", "How many processes work on the group at once.")},
    CfWord{"Jobs", QT_TRANSLATE_NOOP("catalogue", "How many messages a run takes.")},
    CfWord{"recipients",
           QT_TRANSLATE_NOOP("catalogue", "The most recipients of one envelope in this group.")},
};

constexpr std::array filterFieldTable{
    CfWord{"S",
           QT_TRANSLATE_NOOP("catalogue", "The filter's socket: inet:port@host, inet6:… or local:path.")},
    CfWord{"F",
           QT_TRANSLATE_NOOP("catalogue",
               "What happens when the filter is out of reach: R refuses, T defers, 4 closes the "
               "connection; without it mail passes.")},
    CfWord{"T",
           QT_TRANSLATE_NOOP("catalogue",
               "How long to wait for the filter: connecting, sending, reading, in all.")},
    CfWord{"E", QT_TRANSLATE_NOOP("catalogue", "The address that filter errors are reported to.")},
};

} // namespace

std::span<const CfWord> daemonKeyWords()
{
    return daemonKeyTable;
}

std::span<const CfWord> daemonModifierWords()
{
    return daemonModifierTable;
}

std::span<const CfWord> clientKeyWords()
{
    return clientKeyTable;
}

std::span<const CfWord> clientModifierWords()
{
    return clientModifierTable;
}

std::span<const CfWord> queueFieldWords()
{
    return queueFieldTable;
}

std::span<const CfWord> filterFieldWords()
{
    return filterFieldTable;
}

} // namespace catalogue
