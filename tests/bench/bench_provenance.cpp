// SPDX-License-Identifier: MIT
// The full provenance of an .mc of 30 directives, against a bare m4 over the same .mc.
#include "cf/provenance.h"
#include "cf/tracer.h"
#include "figures.h"
#include "text/format.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QThread>

namespace {

constexpr int rounds = 20;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// A mail server with 30 directives, all of them with an effect.
QByteArray sampleMc()
{
    QByteArray mc =
        "OSTYPE(`bsd4.4')dnl\nDAEMON_OPTIONS(`Name=MTA')dnl\nFEATURE(`no_default_msa')dnl\n"
        "LOCAL_DOMAIN(`example.com')dnl\nRELAY_DOMAIN(`example.org')dnl\n"
        "MASQUERADE_AS(`example.com')dnl\nMASQUERADE_DOMAIN(`example.net')dnl\nEXPOSED_USER(`root')dnl\n";
    for (const char *feature :
         {"allmasquerade", "masquerade_envelope", "always_add_domain", "redirect", "use_cw_file", "access_db",
          "blocklist_recipients", "virtusertable", "genericstable", "mailertable"})
        mc += QByteArrayLiteral("FEATURE(`") + feature + "')dnl\n";
    for (const char *option :
         {"confMAX_HOP', `30", "confLOG_LEVEL', `12", "confPRIVACY_FLAGS', `goaway",
          "confMAX_MESSAGE_SIZE', `26214400", "confTO_QUEUERETURN', `3d", "confTO_IDENT', `0",
          "confMAX_RCPTS_PER_MESSAGE', `100", "confBAD_RCPT_THROTTLE', `3", "confQUEUE_LA', `12",
          "SMART_HOST', `mail.example.net"})
        mc += QByteArrayLiteral("define(`") + option + "')dnl\n";
    return mc + "MAILER(`local')dnl\nMAILER(`smtp')dnl\n";
}

double timeBareM4(const QByteArray &mc, const cf::Tree &tree)
{
    QElapsedTimer timer;
    timer.start();
    QProcess m4;
    m4.start(cf::findM4(), {QStringLiteral("-D_CF_DIR_=") + tree.path + QLatin1Char('/'),
                            QStringLiteral("-D_NO_MAKEINFO_=1"), tree.path + QStringLiteral("/m4/cf.m4"),
                            QStringLiteral("-")});
    m4.write(mc);
    m4.closeWriteChannel();
    m4.waitForFinished();
    return milliseconds(timer);
}

double timeTrace(cf::Tracer &tracer, const QByteArray &mc, const cf::Tree &tree)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QObject::connect(&tracer, &cf::Tracer::traced, &loop, &QEventLoop::quit);
    tracer.trace(mc, mc::statementsOf(mc), tree);
    loop.exec();
    return milliseconds(timer);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto tree = cf::findTree();
    if (!tree) {
        fmt::print("skipped: no cf tree on this machine\n");
        return 0;
    }
    const QByteArray mc = sampleMc();
    std::vector<double> bare;
    std::vector<double> fresh;
    std::vector<double> again;
    std::vector<double> changed;
    for (int round = 0; round < rounds; ++round) {
        cf::Tracer tracer;
        bare.push_back(timeBareM4(mc, *tree));
        fresh.push_back(timeTrace(tracer, mc, *tree));
        again.push_back(timeTrace(tracer, mc, *tree));
        changed.push_back(
            timeTrace(tracer, QByteArray(mc).replace("mail.example.net", "relay.example.net"), *tree));
    }
    fmt::print("{} directives, {} processors\n", mc::statementsOf(mc).size(), QThread::idealThreadCount());
    figures::print(QStringLiteral("bare m4 over the same .mc"), bare);
    figures::print(QStringLiteral("full provenance"), fresh);
    figures::print(QStringLiteral("the same text again"), again);
    figures::print(QStringLiteral("one directive changed"), changed);
    figures::printRatio(QStringLiteral("full provenance / bare m4"), fresh, bare, 200);
    return 0;
}
