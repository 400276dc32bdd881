// SPDX-License-Identifier: MIT
#include "catalogue/table_rows.h"

#include "catalogue/access_tags.h"

namespace catalogue {

std::span<const AccessTag> accessTags()
{
    // cf/README, "Anti-spam configuration control", "STARTTLS", and the features that look into the map.
    static constexpr std::array all{
        AccessTag{"Connect:", AccessAbout::Client, "RELAY OK REJECT DISCARD SKIP ERROR: QUARANTINE:"},
        AccessTag{"From:", AccessAbout::Address, "OK REJECT DISCARD RELAY SKIP ERROR: QUARANTINE:"},
        AccessTag{"To:", AccessAbout::Address, "RELAY OK REJECT DISCARD SKIP ERROR: QUARANTINE:"},
        AccessTag{"Spam:", AccessAbout::Address, "FRIEND HATER"},
        AccessTag{"GreetPause:", AccessAbout::Client, "", true},
        AccessTag{"ClientRate:", AccessAbout::Client, "", true},
        AccessTag{"ClientConn:", AccessAbout::Client, "", true},
        AccessTag{"TLS_Srv:", AccessAbout::Client, "VERIFY ENCR: VERIFY: PERM+ TEMP+"},
        AccessTag{"TLS_Clt:", AccessAbout::Client, "VERIFY ENCR: VERIFY: PERM+ TEMP+"},
        AccessTag{"TLS_Rcpt:", AccessAbout::Anything, "VERIFY ENCR: VERIFY: PERM+ TEMP+"},
        AccessTag{"Try_TLS:", AccessAbout::Client, "NO"},
        AccessTag{"Srv_Features:", AccessAbout::Client, ""},
        AccessTag{"Clt_Features:", AccessAbout::Client, ""},
        AccessTag{"TLS_Srv_Features:", AccessAbout::Anything, ""},
        AccessTag{"TLS_Clt_Features:", AccessAbout::Anything, ""},
        AccessTag{"CERTIssuer:", AccessAbout::Anything, "RELAY SUBJECT"},
        AccessTag{"CERTSubject:", AccessAbout::Anything, "RELAY"},
        AccessTag{"CITag:", AccessAbout::Anything, ""},
        AccessTag{"Compat:", AccessAbout::Anything, ""},
        AccessTag{"QGRP:", AccessAbout::Anything, ""},
        AccessTag{"Bcc:", AccessAbout::Anything, "ok"},
    };
    return all;
}

const AccessTag *tagOf(const QString &key)
{
    for (const AccessTag &tag : accessTags()) {
        if (key.startsWith(QLatin1StringView(tag.text), Qt::CaseInsensitive))
            return &tag;
    }
    return nullptr;
}

QStringList choicesOf(const AccessTag &tag)
{
    return QString::fromLatin1(tag.choices).split(u' ', Qt::SkipEmptyParts);
}

QStringList keyBeginnings(const Table &table)
{
    QStringList beginnings;
    if (table.form == RowForm::Access) {
        for (const AccessTag &tag : accessTags())
            beginnings += QString::fromLatin1(tag.text);
    }
    return beginnings;
}

QStringList valuesFor(const Table &table, const QString &key)
{
    switch (table.form) {
    case RowForm::Access:
        if (const AccessTag *tag = tagOf(key))
            return choicesOf(*tag);
        return choicesOf(accessTags().front());
    case RowForm::Mailer:
        return {QStringLiteral("esmtp:["), QStringLiteral("smtp:["), QStringLiteral("relay:["),
                QStringLiteral("local:"), QStringLiteral("error:5.7.0:550 ")};
    case RowForm::Virtual:
        return {QStringLiteral("%1@"), QStringLiteral("error:nouser 550 No such user here")};
    case RowForm::Word:
        return {QStringLiteral("ok")};
    default:
        return {};
    }
}

} // namespace catalogue
