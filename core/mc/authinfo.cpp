// SPDX-License-Identifier: MIT
#include "mc/authinfo.h"

#include "answers/role_rules.h"
#include "catalogue/platforms.h"
#include "mc/parts.h"
#include "text/format.h"

namespace mc {

using answers::Answers;

QString authinfoPath(const Answers &answers)
{
    return text::formatString("{}/authinfo", catalogue::factsOf(answers.host.platform).configFolder);
}

// As a comment: a platform's own tools may make a map of the file before somebody has filled it in. The key
// is AuthInfo: without a name since sendmail looks under the name that the DNS leads to, which a provider may
// change. No other server comes this far: see writeServerRules().
QByteArray composeAuthinfo(const Answers &answers)
{
    const auto relay = relayOf(answers);
    if (!relay || !answers::logsIn(answers))
        return {};
    return text::formatBytes(
        "# What this host proves itself with at its relay. Only root may read it.\n"
        "#\n"
        "# 1. In the last line put the password in place of PUT-THE-PASSWORD-HERE,\n"
        "#    and remove the # at the beginning of the line.\n"
        "# 2. Run ./install.sh --apply again: it makes the map that sendmail reads.\n"
        "#\n"
        "# A password with a quotation mark or a backslash in it is written in base64,\n"
        "# with = in place of the colon: \"P=c2VjcmV0\". Behind M: stand the ways to log\n"
        "# in; inside TLS these two are usual.\n"
        "#\n"
        "# Login at {0} as {1}\n"
        "#AuthInfo:\t\"U:{1}\" \"P:PUT-THE-PASSWORD-HERE\" \"M:PLAIN LOGIN\"\n",
        relay->host, answers.relay.user.trimmed());
}

} // namespace mc
