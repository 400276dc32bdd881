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

// As a comment: a platform's own tools may make a map of the file before somebody has filled it in. The key is AuthInfo: without a name since sendmail looks under the name that the DNS leads to, which a
// provider may change. No other server comes this far: see writeServerRules().
QByteArray composeAuthinfo(const Answers &answers)
{
    const auto relay = relayOf(answers);
    if (!relay || !answers::logsIn(answers))
        return {};
    return text::formatBytes(
        "# What this host proves itself with at its relay. Only root may read this file.\n"
        "#\n"
        "# 1. In the last line, put the password in place of PUT-THE-PASSWORD-HERE and remove the # at its beginning.\n"
        "# 2. Run ./install.sh --apply again, or makemap hash {0} < {0}\n"
        "#\n"
        "# A password with a quotation mark or a backslash in it is written in base64, with = for the colon:\n"
        "# \"P=c2VjcmV0\". The list behind M: names the ways to log in; inside TLS these two are usual.\n"
        "#\n"
        "# Login at {1} as {2}\n"
        "#AuthInfo:\t\"U:{2}\" \"P:PUT-THE-PASSWORD-HERE\" \"M:PLAIN LOGIN\"\n",
        authinfoPath(answers), relay->host, answers.relay.user.trimmed());
}

} // namespace mc
