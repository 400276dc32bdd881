// SPDX-License-Identifier: MIT
#include "catalogue/words/cf_word_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array rulesetTable{
    CfWord{"0",
           QT_TRANSLATE_NOOP("catalogue",
               "Decides for each recipient which mailer takes the mail, to which host and user.")},
    CfWord{"1",
           QT_TRANSLATE_NOOP("catalogue",
               "Is applied to all sender addresses; empty unless somebody fills it.")},
    CfWord{"2",
           QT_TRANSLATE_NOOP("catalogue",
               "Is applied to all recipient addresses; empty unless somebody fills it.")},
    CfWord{"3",
           QT_TRANSLATE_NOOP("catalogue",
               "Brings an address into its normal form, before anything else is done with it.")},
    CfWord{"4",
           QT_TRANSLATE_NOOP("catalogue", "Brings an address into the form in which it leaves the host.")},
    CfWord{"5", QT_TRANSLATE_NOOP("catalogue", "Has a last look at a local name that has no alias.")},
    CfWord{"canonify",
           QT_TRANSLATE_NOOP("catalogue",
               "Brings an address into its normal form, before anything else is done with it.")},
    CfWord{"Canonify2",
           QT_TRANSLATE_NOOP("catalogue", "The second half of canonify: completes and looks up host names.")},
    CfWord{"parse",
           QT_TRANSLATE_NOOP("catalogue",
               "Decides for each recipient which mailer takes the mail, to which host and user.")},
    CfWord{"final",
           QT_TRANSLATE_NOOP("catalogue", "Brings an address into the form in which it leaves the host.")},
    CfWord{"sender",
           QT_TRANSLATE_NOOP("catalogue",
               "Is applied to all sender addresses; empty unless somebody fills it.")},
    CfWord{"recipient",
           QT_TRANSLATE_NOOP("catalogue",
               "Is applied to all recipient addresses; empty unless somebody fills it.")},
    CfWord{"localaddr", QT_TRANSLATE_NOOP("catalogue", "Has a last look at a local name that has no alias.")},
    CfWord{"check_relay",
           QT_TRANSLATE_NOOP("catalogue", "Is asked about each client that connects; it can refuse it.")},
    CfWord{"check_mail", QT_TRANSLATE_NOOP("catalogue", "Is asked about the sender in MAIL FROM.")},
    CfWord{"check_rcpt",
           QT_TRANSLATE_NOOP("catalogue",
               "Is asked about each recipient in RCPT TO; here relaying is refused.")},
    CfWord{"check_data", QT_TRANSLATE_NOOP("catalogue", "Is asked when the client sends DATA.")},
    CfWord{"check_other",
           QT_TRANSLATE_NOOP("catalogue",
               "Is asked about each SMTP command for which there is no check of its own.")},
    CfWord{"check_compat",
           QT_TRANSLATE_NOOP("catalogue",
               "Is asked about each pair of sender and recipient before delivery.")},
    CfWord{"check_eoh",
           QT_TRANSLATE_NOOP("catalogue",
               "Is asked at the end of the headers, with their number and length.")},
    CfWord{"check_eom", QT_TRANSLATE_NOOP("catalogue", "Is asked at the end of the message, with its size.")},
    CfWord{"check_etrn", QT_TRANSLATE_NOOP("catalogue", "Is asked when a client sends ETRN.")},
    CfWord{"check_expn", QT_TRANSLATE_NOOP("catalogue", "Is asked when a client sends EXPN.")},
    CfWord{"check_vrfy", QT_TRANSLATE_NOOP("catalogue", "Is asked when a client sends VRFY.")},
    CfWord{"clt_features",
           QT_TRANSLATE_NOOP("catalogue", "Says for each server what sendmail does as its client.")},
    CfWord{"trust_auth",
           QT_TRANSLATE_NOOP("catalogue", "Decides whether the AUTH= of a MAIL command is believed.")},
    CfWord{"tls_client",
           QT_TRANSLATE_NOOP("catalogue", "Is asked about a client's TLS after STARTTLS and at MAIL FROM.")},
    CfWord{"tls_server",
           QT_TRANSLATE_NOOP("catalogue", "Is asked about a server's TLS before mail goes to it.")},
    CfWord{"tls_rcpt", QT_TRANSLATE_NOOP("catalogue", "Is asked about a server's TLS for each recipient.")},
    CfWord{"srv_features", QT_TRANSLATE_NOOP("catalogue", "Says for each client what the server offers it.")},
    CfWord{"try_tls", QT_TRANSLATE_NOOP("catalogue", "Decides whether STARTTLS is tried with a server.")},
    CfWord{"tls_srv_features",
           QT_TRANSLATE_NOOP("catalogue", "Says for each client which certificate and settings TLS uses.")},
    CfWord{"tls_clt_features",
           QT_TRANSLATE_NOOP("catalogue", "Says for each server which certificate and settings TLS uses.")},
    CfWord{"authinfo",
           QT_TRANSLATE_NOOP("catalogue", "Returns user and password for a server that wants a login.")},
    CfWord{"queuegroup", QT_TRANSLATE_NOOP("catalogue", "Chooses the queue group for a recipient.")},
    CfWord{"greet_pause", QT_TRANSLATE_NOOP("catalogue", "Says how long to wait before the greeting.")},
};

} // namespace

std::span<const CfWord> rulesetWords()
{
    return rulesetTable;
}

} // namespace catalogue
