// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace answers {

enum class Reason;

/// Who may send through the mail server, as keys of sendmail's access map, without the tag: a name
/// ("example.com" covers the hosts below it), an address ("192.0.2.7"), or a network ("192.0.2.0/24", or just
/// "192.0.2"). The access map knows IPv4 networks only at whole octets and IPv6 networks only at whole groups
/// of 16 bits, so another prefix length gives several keys (256 at the most). Host bits inside a network are
/// masked. A whole IPv6 address gives a second key where it can be written shorter: sendmail looks up the
/// uncompressed text since 8.15, the compressed one before and with UseCompressedIPv6Addresses. cf/README,
/// "Anti-spam configuration control".
std::expected<QStringList, Reason> clientKeys(const QString &text);

} // namespace answers
