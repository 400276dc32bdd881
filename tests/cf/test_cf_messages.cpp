// SPDX-License-Identifier: MIT
#include "cf/messages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cf::Message;
using cf::Severity;
using cf::Unexpanded;

using Messages = std::vector<Message>;
using Calls = std::vector<Unexpanded>;

class TestCfMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messages_data();
    void messages();
    void nothingIsLost();
    void unexpanded_data();
    void unexpanded();
};

namespace {

Message error(const QString &text, const QString &file = {}, int line = 0)
{
    return {Severity::Error, text, file, line};
}

Message warning(const QString &text, const QString &file = {}, int line = 0)
{
    return {Severity::Warning, text, file, line};
}

// One a line, to see which differs.
QStringList shown(const Messages &messages)
{
    QStringList lines;
    for (const Message &message : messages) {
        lines += u"%1 %2:%3 %4"_s.arg(message.severity == Severity::Error ? u"error"_s : u"warning"_s, message.file)
                     .arg(message.line)
                     .arg(message.text);
    }
    return lines;
}

QStringList shown(const Calls &calls)
{
    QStringList lines;
    for (const Unexpanded &call : calls) {
        lines += u"%1:%2"_s.arg(call.name).arg(call.line);
    }
    return lines;
}

} // namespace

void TestCfMessages::messages_data()
{
    QTest::addColumn<QByteArray>("stderrBytes");
    QTest::addColumn<Messages>("expected");

    QTest::newRow("silence") << QByteArray() << Messages{};
    QTest::newRow("blank lines") << QByteArray("\n \n\n") << Messages{};

    // sendmail's macros
    QTest::newRow("error") << QByteArray("*** ERROR: No system type defined (use OSTYPE macro)\n")
                           << Messages{error(u"No system type defined (use OSTYPE macro)"_s)};
    QTest::newRow("no newline") << QByteArray("*** ERROR: missing argument for FEATURE(`dnsbl')")
                                << Messages{error(u"missing argument for FEATURE(`dnsbl')"_s)};
    QTest::newRow("stars without a grade")
        << QByteArray("*** MAILER(`local') must appear after FEATURE(`always_add_domain')")
        << Messages{error(u"MAILER(`local') must appear after FEATURE(`always_add_domain')"_s)};
    QTest::newRow("stars, a name with an underscore")
        << QByteArray("*** LUSER_RELAY should be defined before FEATURE(`preserve_luser_host')\n")
        << Messages{error(u"LUSER_RELAY should be defined before FEATURE(`preserve_luser_host')"_s)};
    QTest::newRow("missing") << QByteArray("*** MISSING an argument\n") << Messages{error(u"an argument"_s)};
    QTest::newRow("warning with stars")
        << QByteArray("*** WARNING: FEATURE(`promiscuous_relay') configures your system as open\n\trelay.\n")
        << Messages{warning(u"FEATURE(`promiscuous_relay') configures your system as open relay."_s)};
    QTest::newRow("warning of two lines")
        << QByteArray("WARNING: `confDAEMON_OPTIONS' is no longer valid.\n\tUse `DAEMON_OPTIONS()'; see cf/README.\n")
        << Messages{warning(u"`confDAEMON_OPTIONS' is no longer valid. Use `DAEMON_OPTIONS()'; see cf/README."_s)};
    QTest::newRow("warning that goes on without an indent")
        << QByteArray("\nWARNING: Using default FEATURE(ldap_routing) map definition(s)\n"
                      "without setting confLDAP_DEFAULT_SPEC option.\n")
        << Messages{warning(u"Using default FEATURE(ldap_routing) map definition(s) "
                            "without setting confLDAP_DEFAULT_SPEC option."_s)};
    QTest::newRow("note") << QByteArray("NOTE: OSTYPE(bsdi2.0) is deprecated.  Use OSTYPE(bsdi) instead.")
                          << Messages{warning(u"OSTYPE(bsdi2.0) is deprecated. Use OSTYPE(bsdi) instead."_s)};
    QTest::newRow("small letters") << QByteArray("Warning: something\n") << Messages{warning(u"something"_s)};
    QTest::newRow("no mark at all") << QByteArray("duplicate OSTYPE(linux)\n")
                                    << Messages{error(u"duplicate OSTYPE(linux)"_s)};
    QTest::newRow("no mark, begins with a capital") << QByteArray("You need a newer version of M4\n")
                                                    << Messages{error(u"You need a newer version of M4"_s)};

    // Joined without a newline
    QTest::newRow("two on a line")
        << QByteArray("Feature \"nullclient\" requires argument*** ERROR: FEATURE() should be before MAILER()\n")
        << Messages{error(u"Feature \"nullclient\" requires argument"_s),
                    error(u"FEATURE() should be before MAILER()"_s)};
    QTest::newRow("error, then warning")
        << QByteArray("*** MAILER(`local') must appear after FEATURE(`allmasquerade')WARNING: `confX' is old.\n")
        << Messages{error(u"MAILER(`local') must appear after FEATURE(`allmasquerade')"_s),
                    warning(u"`confX' is old."_s)};
    QTest::newRow("sendmail's, then m4's")
        << QByteArray("*** ERROR: missing argument for FEATURE(`dnsbl')m4:stdin:9: cannot open `x': No such file or directory\n")
        << Messages{error(u"missing argument for FEATURE(`dnsbl')"_s),
                    error(u"cannot open `x': No such file or directory"_s, u"stdin"_s, 9)};
    QTest::newRow("duplicate OSTYPE behind another")
        << QByteArray("*** FEATURE(smrsh) must occur before MAILER(local)duplicate OSTYPE(linux)")
        << Messages{error(u"FEATURE(smrsh) must occur before MAILER(local)"_s), error(u"duplicate OSTYPE(linux)"_s)};

    // m4 itself
    QTest::newRow("m4") << QByteArray("m4:stdin:7: cannot open `/x/feature/nosuch.m4': No such file or directory\n")
                        << Messages{error(u"cannot open `/x/feature/nosuch.m4': No such file or directory"_s,
                                          u"stdin"_s, 7)};
    QTest::newRow("m4 with its path") << QByteArray("/usr/bin/m4:stdin:7: bad expression in eval: 1+\n")
                                      << Messages{error(u"bad expression in eval: 1+"_s, u"stdin"_s, 7)};
    QTest::newRow("gm4, a space before the line") << QByteArray("gm4:stdin: 12: undefined macro `x'\n")
                                                  << Messages{error(u"undefined macro `x'"_s, u"stdin"_s, 12)};
    QTest::newRow("m4, error") << QByteArray("m4:stdin:12: ERROR: end of file in string\n")
                               << Messages{error(u"end of file in string"_s, u"stdin"_s, 12)};
    QTest::newRow("m4, warning") << QByteArray("m4:stdin:3: Warning: excess arguments to builtin `len' ignored\n")
                                 << Messages{warning(u"excess arguments to builtin `len' ignored"_s, u"stdin"_s, 3)};
    QTest::newRow("m4, in the tree") << QByteArray("m4:/usr/share/sendmail/cf/m4/proto.m4:61: bad thing\n")
                                     << Messages{error(u"bad thing"_s, u"/usr/share/sendmail/cf/m4/proto.m4"_s, 61)};
    QTest::newRow("m4, no place") << QByteArray("m4: memory exhausted\n") << Messages{error(u"memory exhausted"_s)};
    QTest::newRow("a file called .m4 is not m4")
        << QByteArray("*** ERROR: see cf.m4:12: there\n") << Messages{error(u"see cf.m4:12: there"_s)};

    QTest::newRow("bytes that are no UTF-8") << QByteArray("*** ERROR: \xff\n") << Messages{error(u"\ufffd"_s)};
}

void TestCfMessages::messages()
{
    QFETCH(QByteArray, stderrBytes);
    QFETCH(Messages, expected);
    QCOMPARE(shown(cf::readMessages(stderrBytes)), shown(expected));
}

void TestCfMessages::nothingIsLost()
{
    const QByteArray bytes = "Something new\n*** ERROR: one*** ERROR: two\n\tgoes on\nFinal words";
    QString all;
    for (const Message &message : cf::readMessages(bytes)) {
        QCOMPARE(message.severity, Severity::Error);
        all += message.text + u'|';
    }
    QCOMPARE(all, u"Something new|one|two goes on|Final words|"_s);
}

void TestCfMessages::unexpanded_data()
{
    QTest::addColumn<QByteArray>("cf");
    QTest::addColumn<Calls>("expected");

    QTest::newRow("empty") << QByteArray() << Calls{};
    QTest::newRow("typing error") << QByteArray("V10/Berkeley\nFEATUER(nocanonify)\n") << Calls{{u"FEATUER"_s, 2}};
    QTest::newRow("older tree") << QByteArray("DAEMON_OPTIONS(Name=MTA, Addr=127.0.0.1)dnl\n")
                                << Calls{{u"DAEMON_OPTIONS"_s, 1}};
    QTest::newRow("two, the last without a newline") << QByteArray("LOCAL_DOMAIN(a)\n\nTRUST_AUTH_MECH(b)")
                                                     << Calls{{u"LOCAL_DOMAIN"_s, 1}, {u"TRUST_AUTH_MECH"_s, 3}};
    QTest::newRow("small letters") << QByteArray("defne(confX, y)\n") << Calls{{u"defne"_s, 1}};
    QTest::newRow("digits") << QByteArray("X_400(x)\n") << Calls{{u"X_400"_s, 1}};
    QTest::newRow("not at the beginning") << QByteArray("# FEATURE(x)\n FEATURE(y)\nO Foo=FEATURE(z)\n") << Calls{};
    QTest::newRow("commands of a .cf")
        << QByteArray("DMexample.com\nC{E}root\nCPREDIRECT\nFw-o /etc/mail/local-host-names %[^\\#]\n"
                      "R$* ( $* ) $*\t\t$: $1\nScanonify=3\nKarith arith\nTroot\nPlist=-30\nMlocal, P=/bin/sh\n"
                      "H?P?Return-Path: <$g>\nHReceived: $?sfrom $s $.($_)\nO Timeout.ident=5s\nEX=(y)\nV10/Berkeley\n"
                      "\t\tA=sh -c $u\nD(a)\nDM(a)\n")
        << Calls{};
}

void TestCfMessages::unexpanded()
{
    QFETCH(QByteArray, cf);
    QFETCH(Calls, expected);
    QCOMPARE(shown(cf::findUnexpanded(cf)), shown(expected));
}

QTEST_GUILESS_MAIN(TestCfMessages)
#include "test_cf_messages.moc"
