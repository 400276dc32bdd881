// SPDX-License-Identifier: MIT
#include "catalogue/tables.h"

#include "text/format.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace catalogue {

namespace {

constexpr std::array all{
    Table{
        .name = "access",
        .file = "access",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Who is let in, who may relay, and limits for single clients."),
        .key = QT_TRANSLATE_NOOP("catalogue",
            "A tag that says what is looked up, such as Connect:, From: or To:, and a host, network or "
            "address."),
        .value = QT_TRANSLATE_NOOP("catalogue",
            "OK, RELAY, REJECT, DISCARD, ERROR: with a reply, QUARANTINE: with a reason, or a number for a "
            "limit."),
        .exampleKey = "Connect:192.0.2",
        .exampleValue = "RELAY",
        .form = RowForm::Access,
    },
    Table{
        .name = "authinfo",
        .file = "authinfo",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "The name and password for each server that asks for them."),
        .key = QT_TRANSLATE_NOOP("catalogue",
            "AuthInfo: and the name of the server, its domain or its address; nothing behind it is for all."),
        .value = QT_TRANSLATE_NOOP("catalogue",
            "In quotes: U: user, I: identity, P: password, and with a space between R: realm or M: "
            "mechanisms."),
        .exampleKey = "AuthInfo:relay.example.net",
        .exampleValue = "\"U:web01\" \"I:web01\" \"P:secret\" \"M:PLAIN\"",
        .isSecret = true,
    },
    Table{
        .name = "bcctable",
        .file = "bcctable",
        .summary = QT_TRANSLATE_NOOP("catalogue", "The domains of which the archive gets copies."),
        .key = QT_TRANSLATE_NOOP("catalogue", "A domain, or a dot and a domain for the hosts below it."),
        .value = QT_TRANSLATE_NOOP("catalogue", "The word ok."),
        .exampleKey = "example.com",
        .exampleValue = "ok",
        .form = RowForm::Word,
    },
    Table{
        .name = "bitdomain",
        .file = "bitdomain",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Internet names of hosts of BITNET."),
        .key = QT_TRANSLATE_NOOP("catalogue", "The name of a host of BITNET."),
        .value = QT_TRANSLATE_NOOP("catalogue", "Its name on the Internet."),
        .exampleKey = "EXVM1",
        .exampleValue = "vm1.example.edu",
        .form = RowForm::Domain,
    },
    Table{
        .name = "domaintable",
        .file = "domaintable",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Domains that are written as others."),
        .key = QT_TRANSLATE_NOOP("catalogue", "The domain as it stands in an address."),
        .value = QT_TRANSLATE_NOOP("catalogue", "The domain to write instead, in full."),
        .exampleKey = "old.example",
        .exampleValue = "example.com",
        .form = RowForm::Domain,
    },
    Table{
        .name = "drac",
        .file = "drac",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Addresses of clients that have logged in; a daemon writes it."),
        .key = QT_TRANSLATE_NOOP("catalogue", "The address of a client."),
        .value = QT_TRANSLATE_NOOP("catalogue", "Anything; that the line is there is what counts."),
        .exampleKey = "192.0.2.7",
        .exampleValue = "1",
    },
    Table{
        .name = "genericstable",
        .file = "genericstable",
        .summary = QT_TRANSLATE_NOOP("catalogue", "The addresses that senders are shown with."),
        .key = QT_TRANSLATE_NOOP("catalogue", "An address, a name without a domain, or @ and a domain."),
        .value = QT_TRANSLATE_NOOP("catalogue", "The new address; %1 stands for what followed the +."),
        .exampleKey = "mjones@example.com",
        .exampleValue = "mary.jones@example.com",
        .form = RowForm::Generic,
    },
    Table{
        .name = "mailertable",
        .file = "mailertable",
        .summary = QT_TRANSLATE_NOOP("catalogue", "The way that mail for a domain takes."),
        .key = QT_TRANSLATE_NOOP("catalogue",
            "A domain, a dot and a domain for the hosts below it, or a lone dot for everything else."),
        .value = QT_TRANSLATE_NOOP("catalogue",
            "mailer:host; %1 stands for what the dot stood for. local:user and error:code text work, too."),
        .exampleKey = "example.net",
        .exampleValue = "esmtp:[mx.example.net]",
        .form = RowForm::Mailer,
    },
    Table{
        .name = "uucpdomain",
        .file = "uudomain",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Internet names of hosts of UUCP."),
        .key = QT_TRANSLATE_NOOP("catalogue", "The name of a host of UUCP."),
        .value = QT_TRANSLATE_NOOP("catalogue", "Its name on the Internet."),
        .exampleKey = "exhost",
        .exampleValue = "host.example.org",
        .form = RowForm::Domain,
    },
    Table{
        .name = "virtusertable",
        .file = "virtusertable",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Who gets the mail for an address of one of several domains."),
        .key = QT_TRANSLATE_NOOP("catalogue", "An address, or @ and a domain for all that is not named."),
        .value = QT_TRANSLATE_NOOP("catalogue",
            "A local name, an address, or error:nouser and a reply; %1 stands for the name before the @."),
        .exampleKey = "info@example.com",
        .exampleValue = "mary",
        .form = RowForm::Virtual,
    },
};

constexpr Table anyMap{
    .name = "",
    .file = "",
    .summary = QT_TRANSLATE_NOOP("catalogue", "What the configuration looks up in it."),
    .key = QT_TRANSLATE_NOOP("catalogue", "What is looked up; one word."),
    .value = QT_TRANSLATE_NOOP("catalogue", "What is found for it."),
    .exampleKey = "example.com",
    .exampleValue = "value",
};

constexpr Table domains{
    .name = "",
    .file = "",
    .summary = QT_TRANSLATE_NOOP("catalogue", "A list that sendmail reads when it starts."),
    .key = QT_TRANSLATE_NOOP("catalogue", "A domain, a host, an address or the beginning of a network."),
    .value = "",
    .exampleKey = "example.com",
    .exampleValue = "",
    .form = RowForm::Domains,
};

constexpr Table users{
    .name = "",
    .file = "",
    .summary = QT_TRANSLATE_NOOP("catalogue", "A list of users that sendmail reads when it starts."),
    .key = QT_TRANSLATE_NOOP("catalogue", "The login name of a user."),
    .value = "",
    .exampleKey = "www-data",
    .exampleValue = "",
    .form = RowForm::Users,
};

} // namespace

std::span<const Table> tables()
{
    return all;
}

const Table *findTable(const QString &name)
{
    const auto found = std::ranges::find_if(all, [&name](const Table &table) {
        return name == QLatin1StringView(table.name);
    });
    return found == all.end() ? nullptr : &*found;
}

const Table &describeMap(const QString &file)
{
    const auto found = std::ranges::find_if(all, [&file](const Table &table) {
        return file == QLatin1StringView(table.file);
    });
    return found == all.end() ? anyMap : *found;
}

const Table &describeClass(bool ofUsers)
{
    return ofUsers ? users : domains;
}

QString makemapCommand(const Table &table, const QString &configFolder)
{
    return text::formatString("makemap hash {0}/{1} < {0}/{1}", configFolder, table.file);
}

std::vector<const Entry *> entriesUsing(const Table &table)
{
    std::vector<const Entry *> users;
    for (const Entry &entry : entries()) {
        if (qstrcmp(entry.table, table.name) == 0)
            users.push_back(&entry);
    }
    return users;
}

} // namespace catalogue
