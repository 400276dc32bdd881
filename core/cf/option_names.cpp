// SPDX-License-Identifier: MIT
#include "cf/configuration.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cf {

namespace {

struct OptionName {
    std::string_view name;
    char letter = '\0'; ///< how it was written before 8.7
};

// op.me, "O -- Set Option", and what 8.18.1 itself knows.
constexpr auto optionNames = std::to_array<OptionName>({
    {"SevenBitInput", '7'}, {"EightBitMode", '8'}, {"AliasFile", 'A'}, {"AliasWait", 'a'}, {"BlankSub", 'B'},
    {"MinFreeBlocks", 'b'}, {"CheckpointInterval", 'C'}, {"HoldExpensive", 'c'}, {"DeliveryMode", 'd'},
    {"ErrorHeader", 'E'}, {"ErrorMode", 'e'}, {"TempFileMode", 'F'}, {"SaveFromLine", 'f'}, {"MatchGECOS", 'G'},
    {"HelpFile", 'H'}, {"MaxHopCount", 'h'}, {"ResolverOptions", 'I'}, {"IgnoreDots", 'i'}, {"ForwardPath", 'J'},
    {"SendMimeErrors", 'j'}, {"ConnectionCacheTimeout", 'K'}, {"ConnectionCacheSize", 'k'}, {"LogLevel", 'L'},
    {"UseErrorsTo", 'l'}, {"MeToo", 'm'}, {"CheckAliases", 'n'}, {"DaemonPortOptions", 'O'},
    {"OldStyleHeaders", 'o'}, {"PostmasterCopy", 'P'}, {"PrivacyOptions", 'p'}, {"QueueDirectory", 'Q'},
    {"QueueFactor", 'q'}, {"DontPruneRoutes", 'R'}, {"Timeout", 'r'}, {"StatusFile", 'S'}, {"SuperSafe", 's'},
    {"QueueTimeout", 'T'}, {"TimeZoneSpec", 't'}, {"UserDatabaseSpec", 'U'}, {"DefaultUser", 'u'},
    {"FallbackMXhost", 'V'}, {"Verbose", 'v'}, {"TryNullMXList", 'w'}, {"RefuseLA", 'X'}, {"QueueLA", 'x'},
    {"ForkEachJob", 'Y'}, {"RecipientFactor", 'y'}, {"RetryFactor", 'Z'}, {"ClassFactor", 'z'},
    {"AllowBogusHELO"}, {"AuthMaxBits"}, {"AuthMechanisms"}, {"AuthOptions"}, {"AuthRealm"}, {"BadRcptShutdown"},
    {"BadRcptShutdownGood"}, {"BadRcptThrottle"}, {"CACertFile"}, {"CACertPath"}, {"CRLFile"}, {"CRLPath"},
    {"CertFingerprintAlgorithm"}, {"CipherList"}, {"CipherSuites"}, {"ClientCertFile"}, {"ClientKeyFile"},
    {"ClientPortOptions"}, {"ClientSSLOptions"}, {"ColonOkInAddr"}, {"ConnectOnlyTo"}, {"ConnectionRateThrottle"},
    {"ConnectionRateWindowSize"}, {"ControlSocketName"}, {"DANE"}, {"DHParameters"}, {"DataFileBufferSize"},
    {"DeadLetterDrop"}, {"DefaultAuthInfo"}, {"DefaultCharSet"}, {"DelayLA"}, {"DeliverByMin"}, {"DialDelay"},
    {"DirectSubmissionModifiers"}, {"DontBlameSendmail"}, {"DontExpandCnames"}, {"DontInitGroups"},
    {"DontProbeInterfaces"}, {"DoubleBounceAddress"}, {"FallbackSmartHost"}, {"FastSplit"}, {"HeloName"},
    {"HostStatusDirectory"}, {"HostsFile"}, {"InputMailFilters"}, {"LDAPDefaultSpec"}, {"MailboxDatabase"},
    {"MaxAliasRecursion"}, {"MaxDaemonChildren"}, {"MaxHeadersLength"}, {"MaxMessageSize"}, {"MaxMimeHeaderLength"},
    {"MaxNOOPCommands"}, {"MaxQueueAge"}, {"MaxQueueChildren"}, {"MaxQueueRunSize"}, {"MaxRecipientsPerMessage"},
    {"MaxRunnersPerQueue"}, {"Milter"}, {"MinQueueAge"}, {"MustQuoteChars"}, {"NiceQueueRun"}, {"NoRecipientAction"},
    {"OperatorChars"}, {"PidFile"}, {"ProcessTitlePrefix"}, {"QueueFileMode"}, {"QueueSortOrder"}, {"RandFile"},
    {"RejectLogInterval"}, {"RejectNUL"}, {"RequiresDirfsync"}, {"RrtImpliesDsn"}, {"RunAsUser"}, {"SSLEngine"},
    {"SSLEnginePath"}, {"SafeFileEnvironment"}, {"ServerCertFile"}, {"ServerKeyFile"}, {"ServerSSLOptions"},
    {"ServiceSwitchFile"}, {"SetCertAltnames"}, {"SharedMemoryKey"}, {"SharedMemoryKeyFile"},
    {"SingleLineFromHeader"}, {"SingleThreadDelivery"}, {"SmtpGreetingMessage"}, {"SmtpUTF8"}, {"SoftBounce"},
    {"StrictTransportSecurity"}, {"TLSFallbacktoClear"}, {"TLSSrvOptions"}, {"TrustedUser"}, {"UnixFromLine"},
    {"UnsafeGroupWrites"}, {"UseCompressedIPv6Addresses"}, {"UseMSP"}, {"XscriptFileBufferSize"},
});

QLatin1StringView viewOf(const OptionName &option)
{
    return {option.name.data(), static_cast<qsizetype>(option.name.size())};
}

/// The whole name, or the one name that begins like this.
QString nameBeginningWith(QStringView written)
{
    QString found;
    for (const OptionName &option : optionNames) {
        const QLatin1StringView name = viewOf(option);
        if (!name.startsWith(written, Qt::CaseInsensitive))
            continue;
        if (name.size() == written.size())
            return name;
        if (!found.isEmpty())
            found = QString(u'?'); // ambiguous, unless a whole name comes
        else
            found = name;
    }
    return found == u'?' ? QString() : found;
}

} // namespace

QString optionNameOf(QStringView written)
{
    const qsizetype dot = written.indexOf(u'.');
    const QStringView whole = dot < 0 ? written : written.first(dot);
    const QString name = whole.isEmpty() ? QString() : nameBeginningWith(whole);
    return name.isEmpty() || dot < 0 ? name : name + written.sliced(dot);
}

QString optionNameOf(QChar letter)
{
    const auto found = std::ranges::find(optionNames, letter.toLatin1(), &OptionName::letter);
    return letter.isNull() || found == optionNames.end() ? QString() : viewOf(*found);
}

} // namespace cf
