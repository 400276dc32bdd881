// SPDX-License-Identifier: MIT
#include "catalogue/platforms.h"
#include "answers/normalised.h"
#include "mc/parts.h"
#include "text/format.h"

namespace mc {

using answers::Answers;
using answers::Field;
using answers::Platform;
using answers::Role;

namespace {

const char *roleText(Role role)
{
    switch (role) {
    case Role::NullClient:
        return "null client";
    case Role::LocalAliases:
        return "host with local aliases";
    case Role::MailServer:
        break;
    }
    return "mail server";
}

const char *fileName(Program program)
{
    return program == Program::Mta ? "sendmail.mc" : "submit.mc";
}

void writeIntroduction(Writer &writer, Program program)
{
    const Answers &answers = writer.answers();
    const answers::Host &host = answers.host;
    writer.plain("divert(-1)", "divert", Field::Role);
    writer.comment(text::formatString("{} for {}: {}, sendmail {}, {}", fileName(program),
                                      answers::normalisedName(host.name), roleText(answers.role),
                                      toString(host.release), catalogue::factsOf(host.platform).name));
    writer.comment(QStringLiteral("Written by Sendmail Wizard. sendmail reads the .cf alone: build it anew "
                                  "after each change of this file."));
    writer.plain("divert(0)dnl", "divert", Field::Role);
}

/// Debian's update_sendmail looks for these lines after DOMAIN(`debian-mta') and inserts them where they are
/// missing, so a file without them would soon differ from what was installed. It comments the middle line out
/// when sendmail.conf says DAEMON_HOSTSTATS="yes"; "no" is the default.
void writeDebianArea(Writer &writer)
{
    const QString border =
        QStringLiteral("# Items controlled by /etc/mail/sendmail.conf - DO NOT TOUCH HERE");
    writer.comment(border);
    writer.undefine("confHOST_STATUS_DIRECTORY", Field::Platform);
    writer.comment(border);
}

/// The MTA always has an OSTYPE. The MSP delivers nothing, so it needs one only for what Debian puts there.
void writeSystem(Writer &writer, Program program)
{
    const answers::Host &host = writer.answers().host;
    const catalogue::PlatformFacts &facts = catalogue::factsOf(host.platform);
    const QString domain = QString::fromLatin1(program == Program::Mta ? facts.mtaDomain : facts.mspDomain);
    const QString osType = QString::fromLatin1(catalogue::osTypeOf(host.platform, host.release));
    if (program == Program::Mta || !domain.isEmpty())
        writer.macro("OSTYPE", {osType}, Field::Platform);
    if (!domain.isEmpty())
        writer.macro("DOMAIN", {domain}, Field::Platform);
    if (host.platform == Platform::Debian && program == Program::Mta)
        writeDebianArea(writer);
}

} // namespace

void writeHead(Writer &writer, Program program)
{
    const answers::Host &host = writer.answers().host;
    const QString tree = QString::fromLatin1(catalogue::factsOf(host.platform).cfTree);
    const QString origin = text::formatString("{} for {}, by Sendmail Wizard", fileName(program),
                                              answers::normalisedName(host.name));
    writeIntroduction(writer, program);
    writer.declare("_USE_ETC_MAIL_", Field::Platform);
    writer.macro("include", {tree + QStringLiteral("/m4/cf.m4")}, Field::Platform);
    writer.macro("VERSIONID", {origin}, Field::HostName);
    writeSystem(writer, program);
}

} // namespace mc
