// SPDX-License-Identifier: MIT
#include "catalogue/options/option_entries.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr const char *readableByRoot = QT_TRANSLATE_NOOP("catalogue",
    "The file may be readable by root alone; otherwise sendmail does not use it, and the other side sees "
    "no certificate.");
constexpr const char *atStartTls = QT_TRANSLATE_NOOP("catalogue", "cf/README, STARTTLS; op.me, 5.7");

constexpr Argument valueOfDhParameters[]{textValue(QT_TRANSLATE_NOOP("catalogue", "choice"),
    QT_TRANSLATE_NOOP("catalogue", "i, 1, 2, 5, none, or the path of a file."))};
constexpr Argument valueOfRandFile[]{textValue(QT_TRANSLATE_NOOP("catalogue", "source"),
    QT_TRANSLATE_NOOP("catalogue", "file: or egd: and a path."))};
constexpr Argument valueOfCipherList[]{textValue(QT_TRANSLATE_NOOP("catalogue", "ciphers"),
    QT_TRANSLATE_NOOP("catalogue", "As in ciphers(1), colons between."))};
constexpr Argument valueOfServerSslOptions[]{textValue(QT_TRANSLATE_NOOP("catalogue", "options"),
    QT_TRANSLATE_NOOP("catalogue", "Names as in SSL_CTX_set_options(3); a minus sign takes one away."))};
constexpr Argument valueOfClientSslOptions[]{textValue(QT_TRANSLATE_NOOP("catalogue", "options"),
    QT_TRANSLATE_NOOP("catalogue", "Names as in SSL_CTX_set_options(3); a minus sign takes one away."))};
constexpr Argument valueOfTlsSrvOptions[]{keywordsValue("V C")};
constexpr Argument valueOfCertFingerprintAlgorithm[]{textValue(QT_TRANSLATE_NOOP("catalogue", "algorithm"),
    QT_TRANSLATE_NOOP("catalogue", "Such as sha256."))};
constexpr Argument valueOfSslEngine[]{textValue(QT_TRANSLATE_NOOP("catalogue", "engine"),
    QT_TRANSLATE_NOOP("catalogue", "As openssl engine lists it."))};

/// Encryption: certificates, keys and what TLS may do.
constexpr std::array table{
    optionEntry({
        .name = "confCACERT_PATH",
        .cfName = "O CACertPath",
        .standard = "",
        .since = {8, 11},
        .task = Task::Tls,
        .value = folderValue,
        .comment = "Folder with the certificates of trusted authorities",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Names the folder with the certificates of the authorities that are trusted."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Certificates of clients and servers are checked against them. The files have to be called by "
            "their hash, as openssl rehash makes it."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With many authorities; otherwise a file is enough."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "sendmail leaves the file of confCACERT aside as well, and each certificate counts as not "
            "verified."),
        .documentation = atStartTls,
        .related = "confCACERT",
    }),
    optionEntry({
        .name = "confCACERT",
        .cfName = "O CACertFile",
        .standard = "",
        .since = {8, 11},
        .task = Task::Tls,
        .value = pathValue,
        .comment = "File with the certificates of trusted authorities",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Names the file with the certificates of the authorities that are trusted."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Certificates of clients and servers are checked against them. To clients the server names "
            "these authorities, which makes the start of TLS long if there are many."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On each host that uses STARTTLS."),
        .security = QT_TRANSLATE_NOOP("catalogue",
            "A client with a certificate of such an authority can be allowed to relay."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "No certificate can be verified. TLS keeps listeners out, but not a server that pretends to be the "
            "relay."),
        .documentation = atStartTls,
        .related = "confCACERT_PATH LOCAL_TLS_SERVER",
    }),
    optionEntry({
        .name = "confSERVER_CERT",
        .cfName = "O ServerCertFile",
        .standard = "",
        .since = {8, 11},
        .task = Task::Tls,
        .value = pathValue,
        .comment = "The server's certificate",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Names the file with the certificate that this host shows to its clients."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Together with the key it makes the server offer STARTTLS. Without it mail comes in "
            "unencrypted."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On each host that takes mail from the network."),
        .documentation = atStartTls,
        .related = "confSERVER_KEY confCLIENT_CERT define",
    }),
    optionEntry({
        .name = "confSERVER_KEY",
        .cfName = "O ServerKeyFile",
        .standard = "",
        .since = {8, 11},
        .task = Task::Tls,
        .value = pathValue,
        .comment = "The key of the server's certificate",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Names the file with the private key of the server's certificate."),
        .effect = readableByRoot,
        .use = QT_TRANSLATE_NOOP("catalogue", "Together with the server's certificate."),
        .security = QT_TRANSLATE_NOOP("catalogue", "Whoever reads it can pretend to be this server."),
        .documentation = atStartTls,
        .related = "confSERVER_CERT confCLIENT_KEY define",
    }),
    optionEntry({
        .name = "confCLIENT_CERT",
        .cfName = "O ClientCertFile",
        .standard = "",
        .since = {8, 11},
        .task = Task::Tls,
        .value = pathValue,
        .comment = "The client's certificate",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Names the file with the certificate that this host shows to servers."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is used for mail that goes out, where the server asks for it: a relay may accept mail "
            "because of it. STARTTLS itself works without it."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "Where the relay wants a certificate. The server's own may be used again."),
        .documentation = atStartTls,
        .related = "confSERVER_CERT confCLIENT_KEY define",
    }),
    optionEntry({
        .name = "confCLIENT_KEY",
        .cfName = "O ClientKeyFile",
        .standard = "",
        .since = {8, 11},
        .task = Task::Tls,
        .value = pathValue,
        .comment = "The key of the client's certificate",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Names the file with the private key of the client's certificate."),
        .effect = readableByRoot,
        .use = QT_TRANSLATE_NOOP("catalogue", "Together with the client's certificate."),
        .security = QT_TRANSLATE_NOOP("catalogue",
            "The submission program does not run as root: for it the key has to be readable by its group, "
            "with GroupReadableKeyFile."),
        .documentation = atStartTls,
        .related = "confCLIENT_CERT confSERVER_KEY define",
    }),
    optionEntry({
        .name = "confCRL",
        .cfName = "O CRLFile",
        .standard = "",
        .since = {8, 13},
        .task = Task::Tls,
        .value = pathValue,
        .comment = "File with revoked certificates",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Names the file that lists revoked certificates."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "A certificate in it no longer counts as valid. If the file cannot be used, there is no "
            "STARTTLS at all."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where certificates of clients decide about relaying."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "Somebody has to keep the list fresh."),
        .related = "confCRL_PATH define",
    }),
    optionEntry({
        .name = "confCRL_PATH",
        .cfName = "O CRLPath",
        .standard = "",
        .since = {8, 16},
        .task = Task::Tls,
        .value = folderValue,
        .comment = "Folder with lists of revoked certificates",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Names the folder with lists of revoked certificates."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The files have to be called by their hash. A certificate in one of them no longer counts as "
            "valid."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With the lists of several authorities."),
        .related = "confCRL define",
    }),
    optionEntry({
        .name = "confDH_PARAMETERS",
        .cfName = "O DHParameters",
        .standard = "",
        .since = {8, 11},
        .task = Task::Tls,
        .value = valueOfDhParameters,
        .comment = "Parameters of the Diffie-Hellman key exchange",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says where the server takes the numbers of the Diffie-Hellman key exchange from."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "i, which holds without it, takes built-in ones of 2048 bits; 2 computes new ones at each "
            "start; none leaves such ciphers out; a path reads a file. It does not concern mail that goes "
            "out."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where an auditor asks for numbers of one's own."),
        .security = QT_TRANSLATE_NOOP("catalogue", "5 takes numbers of 512 bits, which are broken."),
    }),
    optionEntry({
        .name = "confRAND_FILE",
        .cfName = "O RandFile",
        .standard = "",
        .since = {8, 11},
        .task = Task::Tls,
        .value = valueOfRandFile,
        .comment = "Source of random numbers",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says where random numbers come from on systems that have no /dev/urandom."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "STARTTLS does not work without random numbers. file: stands before a file, egd: before the "
            "socket of a program."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On old systems only."),
    }),
    optionEntry({
        .name = "confCIPHER_LIST",
        .cfName = "O CipherList",
        .standard = "",
        .since = {8, 15},
        .task = Task::Tls,
        .value = valueOfCipherList,
        .comment = "The ciphers that TLS may use",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says which ciphers TLS may use, up to TLS 1.2."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It holds for mail in both directions. Without it OpenSSL decides. TLS 1.3 has a list of its "
            "own."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where weak ciphers have to be closed off."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where mail from old servers matters: without a common cipher it comes unencrypted or not at "
            "all."),
        .related = "confSERVER_SSL_OPTIONS confCLIENT_SSL_OPTIONS define",
    }),
    optionEntry({
        .name = "confSERVER_SSL_OPTIONS",
        .cfName = "O ServerSSLOptions",
        .standard = "",
        .since = {8, 15},
        .task = Task::Tls,
        .value = valueOfServerSslOptions,
        .comment = "What TLS may do as a server",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Sets what TLS may do where this host is the server."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "SSL_OP_NO_TLSv1 closes off an old version, for one. It concerns mail that comes in."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where old versions of TLS have to be closed off."),
        .related = "confCIPHER_LIST confCLIENT_SSL_OPTIONS define",
    }),
    optionEntry({
        .name = "confCLIENT_SSL_OPTIONS",
        .cfName = "O ClientSSLOptions",
        .standard = "",
        .since = {8, 15},
        .task = Task::Tls,
        .value = valueOfClientSslOptions,
        .comment = "What TLS may do as a client",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Sets what TLS may do where this host is the client."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "SSL_OP_NO_TLSv1 closes off an old version, for one. It concerns mail that goes out."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where old versions of TLS have to be closed off."),
        .related = "confCIPHER_LIST confSERVER_SSL_OPTIONS define",
    }),
    optionEntry({
        .name = "confTLS_SRV_OPTIONS",
        .cfName = "O TLSSrvOptions",
        .standard = "",
        .since = {8, 12},
        .task = Task::Tls,
        .value = valueOfTlsSrvOptions,
        .comment = "What the server asks of clients in TLS",
        .summary = QT_TRANSLATE_NOOP("catalogue", "With V the server asks clients for no certificate."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Certificates can then not allow relaying, and clients that stumble over the question get "
            "through. C lets the server do without a certificate of its own."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With V where certificates of clients decide nothing."),
    }),
    optionEntry({
        .name = "confTLS_FALLBACK_TO_CLEAR",
        .cfName = "O TLSFallbacktoClear",
        .standard = "",
        .since = {8, 16},
        .task = Task::Tls,
        .value = switchValue,
        .comment = "Tries again unencrypted after a failed TLS start",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Sends mail unencrypted at once when the start of TLS fails."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Without it the message waits in the queue and is tried again, with TLS. It concerns mail that "
            "goes out."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where servers with broken TLS have to be reached."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where mail must be encrypted."),
        .security = QT_TRANSLATE_NOOP("catalogue",
            "Whoever disturbs the start of TLS on the way gets to read the mail."),
    }),
    optionEntry({
        .name = "confDANE",
        .cfName = "O DANE",
        .standard = "false",
        .since = {8, 16},
        .task = Task::Tls,
        .value = switchValue,
        .comment = "Checks servers' certificates by DNSSEC",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Checks the certificate of a server against what its domain says in DNS."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Where a domain has TLSA records, mail to it goes encrypted to the right server or waits. It "
            "needs a resolver that checks DNSSEC."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On a host that delivers by itself."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "A validating resolver nearby, and look-ups for each server."),
        .security = QT_TRANSLATE_NOOP("catalogue", "It closes the gap that STARTTLS alone leaves open."),
    }),
    optionEntry({
        .name = "confCERT_FINGERPRINT_ALGORITHM",
        .cfName = "O CertFingerprintAlgorithm",
        .standard = "",
        .since = {8, 15},
        .task = Task::Tls,
        .value = valueOfCertFingerprintAlgorithm,
        .comment = "How certificates' fingerprints are made",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says by which algorithm the fingerprint of a certificate is made."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Rules find it in ${cert_fp}. Without it MD5 is taken, and the fingerprint is in ${cert_md5}."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With sha256 where the access map lists fingerprints."),
        .security = QT_TRANSLATE_NOOP("catalogue", "MD5 can be forged."),
    }),
    optionEntry({
        .name = "confSSL_ENGINE",
        .cfName = "O SSLEngine",
        .standard = "",
        .since = {8, 16},
        .task = Task::Tls,
        .value = valueOfSslEngine,
        .comment = "The OpenSSL engine to use",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Names the engine of OpenSSL that does the encryption."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "With one, keys can be in a hardware module. OpenSSL 3 has no engines any more unless it was "
            "built with them."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With such hardware."),
        .related = "confSSL_ENGINE_PATH define",
    }),
    optionEntry({
        .name = "confSSL_ENGINE_PATH",
        .cfName = "O SSLEnginePath",
        .standard = "",
        .since = {8, 16},
        .task = Task::Tls,
        .value = folderValue,
        .comment = "Folder of the engine's library",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Names the folder with the library of the OpenSSL engine."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The library in it is called lib, the engine's name, .so. Without it the engine has to be "
            "built in."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Together with the engine."),
        .related = "confSSL_ENGINE define",
        .needs = "confSSL_ENGINE",
    }),
    optionEntry({
        .name = "confOPENSSL_CNF",
        .cfName = "E OPENSSL_CONF",
        .standard = "/etc/mail/sendmail.ossl",
        .since = {8, 18},
        .task = Task::Tls,
        .value = pathValue,
        .comment = "The OpenSSL settings that sendmail uses",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says which file of settings OpenSSL uses in sendmail."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The .cf sets the variable OPENSSL_CONF. So the settings of the rest of the system do not "
            "concern sendmail; with an empty value they do."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Empty where the system's policy shall hold for mail, too."),
    }),
};

} // namespace

std::span<const Entry> tlsOptionEntries()
{
    return table;
}

} // namespace catalogue
