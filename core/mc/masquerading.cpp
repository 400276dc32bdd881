// SPDX-License-Identifier: MIT
#include "answers/role_rules.h"
#include "answers/normalised.h"
#include "mc/parts.h"
#include "mc/values.h"

namespace mc {

using answers::Answers;
using answers::Field;

namespace {

/// MASQUERADE_DOMAIN for the masquerade domain itself is what makes the hosts below it count.
void writeEntireDomain(Writer &writer)
{
    const QString domain = answers::normalisedName(writer.answers().masquerade.domain);
    writer.macro("MASQUERADE_DOMAIN", {domain}, Field::EntireDomain);
}

} // namespace

void writeMasqueradeAs(Writer &writer)
{
    if (const QString domain = answers::normalisedName(writer.answers().masquerade.domain); !domain.isEmpty())
        writer.macro("MASQUERADE_AS", {domain}, Field::MasqueradeDomain);
}

void writeMasqueradeCompanions(Writer &writer)
{
    const Answers &answers = writer.answers();
    if (answers.masquerade.domain.trimmed().isEmpty())
        return;
    if (answers::effective(Field::MasqueradeRecipients, answers))
        writer.feature("allmasquerade", Field::MasqueradeRecipients);
    if (answers::effective(Field::MasqueradeEnvelope, answers))
        writer.feature("masquerade_envelope", Field::MasqueradeEnvelope);
}

void writeAlwaysAddDomain(Writer &writer)
{
    if (answers::effective(Field::AlwaysAddDomain, writer.answers()))
        writer.feature("always_add_domain", Field::AlwaysAddDomain);
}

void writeMasqueradeScope(Writer &writer)
{
    const answers::Masquerade &masquerade = writer.answers().masquerade;
    const QString own = answers::normalisedName(masquerade.domain);
    if (own.isEmpty())
        return;
    for (const QString &user : trimmedValues(masquerade.exposedUsers))
        writer.macro("EXPOSED_USER", {user.toLower()}, Field::ExposedUsers); // capitals could name a macro
    const bool entire = answers::effective(Field::EntireDomain, writer.answers());
    if (entire)
        writeEntireDomain(writer);
    for (const QString &domain : domainValues(masquerade.furtherDomains)) {
        if (domain != own)
            writer.macro("MASQUERADE_DOMAIN", {domain}, Field::FurtherDomains);
    }
    if (entire)
        writer.feature("masquerade_entire_domain", Field::EntireDomain);
}

} // namespace mc
