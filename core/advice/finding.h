// SPDX-License-Identifier: MIT
#pragma once

#include "advice/generated_file.h"
#include "answers/answers.h"
#include "answers/field.h"
#include "cf/compiler.h"
#include "mc/document.h"

#include <QStringList>

#include <optional>
#include <vector>

/// Findings about a set of answers or what m4 made of it: a code and arguments, never prose. Words are made in ui/wording.
namespace advice {

enum class Grade {
    Note,    ///< worth knowing
    Warning, ///< will surprise somebody
    Error,   ///< no bundle leaves with it
};

enum class Code {
    // From the answers:
    NoMasquerade,          ///< local aliases or mail server without a domain: replies go to this very host
    EnvelopeNotMasqueraded,///< bounces go to the host's own name. Arguments: host name
    RecipientsNotMasqueraded,
    NumericRelayAsName,    ///< names without an alias go to name@[relay], which is no address. Arguments: relay
    NetworkOnClient,       ///< local aliases listening on the network
    ServerOnLoopback,      ///< a mail server that nobody can reach
    NobodyReadsRoot,       ///< local aliases without a target for root
    OpenSubmission,        ///< port 587 open on all addresses
    NoRelay,               ///< delivers directly by MX records
    Ipv6LoopbackSlow,      ///< ::1 on a host with IPv6 off: port 25 comes up late
    NeverEncrypted,        ///< the way to the relay. Arguments: relay host
    ImplicitTlsPort,       ///< the relay's port 465 begins with TLS, which sendmail does not speak
    LoginOnPort25,         ///< providers take logins on port 587. Arguments: relay host
    CertificateByMx,       ///< MX records may lead to a host whose certificate is for another name. Arguments: relay host
    LoginProbablyWanted,   ///< port 587 without a login. Arguments: relay host
    UserWithoutLogin,      ///< a user name stands there that is not used. Arguments: user
    NothingMayRelay,       ///< a mail server that relays for nobody
    RootExposed,           ///< before 8.10 root is never masqueraded (CE root). Arguments: root@host
    DomainMustResolve,     ///< the loopback daemon of a null client answers 553 5.1.8 otherwise. Arguments: domain
    TableMissing,          ///< a map that is looked up and does not travel along. Arguments: what reads it, file
    ListMissing,           ///< a list without which sendmail does not start. Arguments: what reads it, file
    TableUnread,           ///< it does not travel. Arguments: file, the feature that would read it if there is one
    TableElsewhere,        ///< it does not travel. Arguments: file, directive, where that looks instead
    TableRow,              ///< arguments: file, its line from 1, catalogue::RowFault as a number, how many more rows, the
                           ///< fault's own
    // From the compiler:
    M4Message,             ///< arguments: text
    OldReleaseMessage,     ///< comes only from an older target on a newer tree; nothing to do. Arguments: text, release, tree
    Unexpanded,            ///< arguments: name
    M4TimedOut,            ///< arguments: seconds
    M4Failed,              ///< arguments: last message
    M4NotInstalled,
    TreeNotInstalled,      ///< arguments: folders tried
    Approximation,         ///< target release differs from the tree's. Arguments: target, tree
    // From files that a host has, beside those above:
    MasqueradeOverridden,  ///< MASQUERADE_AS above nullclient, which masquerades as its hub. Arguments: domain, hub
    BracketedMasquerade,   ///< the name that mail goes under is no domain. Arguments: name
    DotlessName,           ///< the host's or the masquerade name has no dot. Arguments: name
    UserExposed,           ///< users that masquerading leaves out. Arguments: names
    OpenRelay,             ///< arguments: the feature; an error where it relays for everybody
    RelayIsHost,           ///< arguments: relay
    AliasesIgnored,        ///< an aliases file that nothing looks into. Arguments: file
    NobodyListens,         ///< where submit.cf hands its mail. Arguments: address, port
    AliasesBypassed,       ///< a masquerading submit.cf before local aliases. Arguments: domain
    NoQueueRunner,
    DaemonRefused,         ///< sendmail does not run as a daemon with this. Arguments: NoDaemon as a number, value
    SocketRefused,         ///< an optional socket for what another one holds
    Deprecated,            ///< arguments: name, and what replaces it if anything does
    DirectiveMissing,      ///< arguments: directive, then those one of which it needs
    ArgumentMissing,       ///< arguments: directive, the argument's name as the catalogue has it
    BadArgument,           ///< arguments: directive, the argument's number from 0, its catalogue::ArgumentFault as a number
    DirectivesExclude,     ///< arguments: directive, the one above that it does not go with
    NotInRelease,          ///< arguments: directive, the first release with it, the host's
    RepeatedUselessly,     ///< arguments: directive, the one that says so already
    NoDaemonForIt,         ///< the directive is about a daemon, and none runs. Arguments: directive
    CfDiffers,             ///< the .cf is not what its .mc makes. Arguments: count of lines
};

struct Place {
    GeneratedFile file;
    int line = 0; ///< from 1; 0 = the whole file

    bool operator==(const Place &) const = default;
};

struct Finding {
    Code code;
    Grade grade;
    std::optional<answers::Field> field;
    std::optional<Place> place;
    QStringList arguments; ///< see Code
    int addition = -1;     ///< of answers: the place among Answers::additions of what it is about; -1 = none

    bool operator==(const Finding &) const = default;
};

struct Outlook;

/// What valid answers bring with them that an admin should know; with what additions change about them.
std::vector<Finding> fromAnswers(const answers::Answers &answers);
std::vector<Finding> fromAnswers(const answers::Answers &answers, const Outlook &outlook);

/// What m4 had to say about the .mc `mcFile`, rendered as `rendered`. A message without a line of its own is put at the
/// directive that it names, or at the whole file.
std::vector<Finding> fromCompilation(const answers::Answers &answers, GeneratedFile mcFile, const mc::Document &document,
                                     const mc::RenderedDocument &rendered, const cf::Compilation &compilation,
                                     const cf::Tree &tree);

/// The tree or m4 is not there: a note, since the .mc side works without.
std::vector<Finding> fromMissingTree(const cf::TreeMissing &missing);

/// Adds `more` to `findings`. What both .mc files have to say about the machine or the release, and what stands there already,
/// is not said again.
void addNew(std::vector<Finding> &findings, const std::vector<Finding> &more);

bool hasError(const std::vector<Finding> &findings);

} // namespace advice
