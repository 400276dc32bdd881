// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <expected>

/// The one place that decides what a host name, a domain, a local part or an address is.
namespace answers {

enum class Reason;

/// A fully qualified name (RFC 1123): labels of letters, digits and inner hyphens, 63 octets each, 253 in
/// all, at least one dot, and a last label that is not a number (an address is no name). Surrounding white
/// space and one final dot are dropped, capitals become small letters, and an internationalised name becomes
/// its A-labels (RFC 5891). Never throws, whatever the input.
std::expected<QString, Reason> normaliseHostName(const QString &text);

/// As normaliseHostName(), but one label alone is allowed, too.
std::expected<QString, Reason> normaliseDomainOrLabel(const QString &text);

/// The first character that no host name has, in printable form ("U+000A" for what cannot be seen). Empty =
/// none. Characters of `alsoAllowed` are let pass.
QString firstBadCharacter(QStringView text, QStringView alsoAllowed = {});

/// The first label that makes a name a bad one (Reason::BadLabel); it may be an empty text.
QString firstBadLabel(const QString &text);

/// A part of `text` that m4 would take for one of its own commands, or one of the cf tree's, wherever it stands: "dnl" in
/// dnl.example.com. sendmail's macros expand their arguments once more, so that quotes do not help. Empty = none.
QString m4WordIn(QStringView text);

/// A dotted IPv4 address of four decimal numbers.
bool isIpv4(QStringView text);
/// An IPv6 address (RFC 4291 text form), without zone or brackets.
bool isIpv6(QStringView text);

/// A local part that sendmail, m4 and an aliases file all take without quoting: letters, digits and
/// . _ + = - (64 octets at the most, no hyphen first, no dot first, last or doubled). This is narrower than
/// RFC 5321's dot-string on purpose: the rest of it ("`", "$", "|", "/" …) means something to one of them.
bool isLocalPart(QStringView text);

/// local@domain with normaliseHostName() applied to the domain; the local part is kept as it is.
std::expected<QString, Reason> normaliseMailAddress(const QString &text);

/// Whether normaliseMailAddress() takes it.
bool isMailAddress(const QString &text);

/// Whether `name` means the host called `hostName` itself: its full name, its first label (which resolves to
/// it), localhost, or a loopback or unspecified address. sendmail finds most of these in class w by itself.
bool namesThisHost(const QString &name, const QString &hostName);

} // namespace answers
