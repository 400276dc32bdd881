// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

namespace wording {

using advice::RepairCode;

QString repairText(const advice::Repair &repair)
{
    return repairText(repair.code, repair.arguments);
}

QString repairText(RepairCode code, const QStringList &arguments)
{
    const QString argument = printable(arguments.value(0));
    switch (code) {
    case RepairCode::UseDomain:
        return Words::tr("Use %1 as the masquerade domain").arg(argument);
    case RepairCode::MasqueradeEnvelope:
        return Words::tr("Masquerade the envelope too");
    case RepairCode::MasqueradeRecipients:
        return Words::tr("Masquerade recipients too");
    case RepairCode::DropBrackets:
        return Words::tr("Use the plain name %1 for the relay").arg(argument);
    case RepairCode::AddBrackets:
        return Words::tr("Write the relay as %1").arg(argument);
    case RepairCode::UseSubmissionPort:
        return Words::tr("Use port 587: %1").arg(argument);
    case RepairCode::UseLogin:
        return Words::tr("Log in as %1").arg(argument);
    case RepairCode::OfferEncryption:
        return Words::tr("Encrypt if the relay offers it");
    case RepairCode::ListenOnLoopback:
        return Words::tr("Listen on loopback only");
    case RepairCode::ListenOnNetwork:
        return Words::tr("Listen on the network");
    case RepairCode::RunNoDaemon:
        return Words::tr("Run no daemon");
    case RepairCode::CloseSubmission:
        return Words::tr("Close port 587");
    case RepairCode::Ipv4Only:
        return Words::tr("Listen on IPv4 only");
    case RepairCode::MoveBelow:
        return Words::tr("Move %1 below %2", "directives").arg(argument, printable(arguments.value(1)));
    case RepairCode::RemoveDirective:
        return Words::tr("Remove %1", "directive").arg(argument);
    case RepairCode::AddDirective:
        return Words::tr("Add %1", "directive").arg(argument);
    case RepairCode::PutBack:
        return Words::tr("Put %1 back", "directive").arg(argument);
    case RepairCode::RenameDirective:
        return Words::tr("Write %2 in place of %1", "directives").arg(argument, printable(arguments.value(1)));
    case RepairCode::DropArguments:
        return Words::tr("Remove the argument that %1 does not have", "directive").arg(argument);
    case RepairCode::AddTable:
        return Words::tr("Add the table %1").arg(argument);
    case RepairCode::RemoveTable:
        return Words::tr("Remove the table %1").arg(argument);
    }
    Q_UNREACHABLE_RETURN({});
}

QString repairDone(const advice::Repair &repair)
{
    const QString argument = printable(repair.arguments.value(0));
    switch (repair.code) {
    case RepairCode::UseDomain:
        return Words::tr("The masquerade domain is %1 now.").arg(argument);
    case RepairCode::MasqueradeEnvelope:
        return Words::tr("The envelope is masqueraded now.");
    case RepairCode::MasqueradeRecipients:
        return Words::tr("Recipients are masqueraded now.");
    case RepairCode::DropBrackets:
        return Words::tr("The relay is %1 now, without brackets.").arg(argument);
    case RepairCode::AddBrackets:
        return Words::tr("The relay is %1 now.").arg(argument);
    case RepairCode::UseSubmissionPort:
        return Words::tr("The relay's port is 587 now: %1.").arg(argument);
    case RepairCode::UseLogin:
        return Words::tr("This host logs in as %1 now.").arg(argument);
    case RepairCode::OfferEncryption:
        return Words::tr("Mail is encrypted now where the relay offers it.");
    case RepairCode::ListenOnLoopback:
        return Words::tr("The daemon listens on loopback only now.");
    case RepairCode::ListenOnNetwork:
        return Words::tr("The daemon listens on the network now.");
    case RepairCode::RunNoDaemon:
        return Words::tr("No daemon runs now.");
    case RepairCode::CloseSubmission:
        return Words::tr("Port 587 is closed now.");
    case RepairCode::Ipv4Only:
        return Words::tr("The daemon listens on IPv4 only now.");
    case RepairCode::MoveBelow:
        return Words::tr("%1 stands below %2 now.", "directives").arg(argument, printable(repair.arguments.value(1)));
    case RepairCode::RemoveDirective:
        return Words::tr("%1 is gone.", "directive").arg(argument);
    case RepairCode::AddDirective:
        return Words::tr("%1 has been added.", "directive").arg(argument);
    case RepairCode::PutBack:
        return Words::tr("%1 is back.", "directive").arg(argument);
    case RepairCode::RenameDirective:
        return Words::tr("%2 stands in place of %1 now.", "directives").arg(argument, printable(repair.arguments.value(1)));
    case RepairCode::DropArguments:
        return Words::tr("The argument of %1 is gone.", "directive").arg(argument);
    case RepairCode::AddTable:
        return Words::tr("The table %1 travels with the bundle now; fill it in on the page Features.").arg(argument);
    case RepairCode::RemoveTable:
        return Words::tr("The table %1 is gone.").arg(argument);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace wording
