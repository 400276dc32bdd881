// SPDX-License-Identifier: MIT
#include "advice/consequences.h"
#include "advice/finding.h"
#include "advice/forecast.h"
#include "answers/names.h"
#include "answers/role_rules.h"
#include "answers/validation.h"
#include "catalogue/platforms.h"
#include "cf/compiler.h"
#include "mc/compose.h"
#include "samples/sample.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using advice::GeneratedFile;
using answers::Answers;

/// Every role, place to listen, release and platform through the real m4: not a word from it, nothing unexpanded, and the
/// .cf opens the sockets that were promised.
class TestAdviceEveryCombination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCombination_data();
    void everyCombination();

private:
    void judge(const Answers &answers, GeneratedFile file, const mc::Document &document);

    std::optional<cf::Tree> m_tree;
    QByteArray m_cf;
};

namespace {

QStringList socketsOf(const QByteArray &cf, const Answers &answers)
{
    const bool shared = catalogue::factsOf(answers.host.platform).ipv6TakesIpv4;
    QStringList sockets;
    for (const advice::OpenedSocket &opened : advice::forecast(cf::readConfiguration(cf), shared).sockets)
        sockets += opened.socket.address + u' ' + QString::number(opened.socket.port);
    sockets.sort();
    return sockets;
}

QStringList promised(const Answers &answers)
{
    QStringList sockets;
    for (const advice::Socket &socket : advice::promisedSockets(answers)) {
        sockets += socket.address + u' ' + QString::number(socket.port);
    }
    sockets.sort();
    return sockets;
}

// Everything that can be asked for is, so that each line is in some file.
Answers rich(Answers answers)
{
    answers.relay.address = u"[mail.example.net]:2525"_s;
    answers.relay.unaliasedToHub = true;
    answers.masquerade.exposedUsers = {u"www"_s};
    answers.masquerade.furtherDomains = {u"example.org"_s};
    answers.masquerade.entireDomain = true;
    answers.listening.ipv6 = answers.listening.submissionPort = answers::hasDaemonOptions(answers.host.release);
    answers.server.mayRelay = {u"192.0.2.0/24"_s, u"example.com"_s, u"2001:db8::/32"_s};
    return answers;
}

Answers poor(Answers answers)
{
    answers.comments = false;
    if (answers.role != answers::Role::NullClient) {
        answers.relay = {};
        answers.masquerade.domain.clear();
        answers.server.mayRelay.clear();
    }
    return answers;
}

} // namespace

void TestAdviceEveryCombination::initTestCase()
{
    const auto tree = cf::findTree();
    if (!tree || cf::findM4().isEmpty()) {
        QSKIP("no cf tree (package sendmail-cf) or no GNU m4 on this machine");
    }
    m_tree = *tree;
}

void TestAdviceEveryCombination::everyCombination_data()
{
    QTest::addColumn<Answers>("answers");
    for (const auto &[role, roleName] : answers::enumNames<answers::Role>()) {
        for (const answers::Listen listen : answers::listenChoices(role)) {
            for (const answers::Release release : answers::supportedReleases()) {
                for (const auto &[platform, platformName] : answers::enumNames<answers::Platform>()) {
                    Answers answers = sample::of(role);
                    answers.listening.where = listen;
                    answers.host.release = release;
                    answers.host.platform = platform;
                    const QByteArray name = QByteArray(roleName.data(), qsizetype(roleName.size())) + ' '
                                            + answers::toString(listen).toLatin1() + ' '
                                            + answers::toString(release).toLatin1() + ' '
                                            + QByteArray(platformName.data(), qsizetype(platformName.size()));
                    QTest::addRow("%s", name.constData()) << answers;
                    QTest::addRow("%s, rich", name.constData()) << rich(answers);
                    QTest::addRow("%s, poor", name.constData()) << poor(answers);
                }
            }
        }
    }
}

void TestAdviceEveryCombination::judge(const Answers &answers, GeneratedFile file, const mc::Document &document)
{
    const mc::RenderedDocument rendered = document.render({answers.comments, m_tree->path});
    const cf::Compilation compilation = cf::compileNow(rendered.text, *m_tree);
    QCOMPARE(compilation.status, cf::Compilation::Status::Done);
    for (const advice::Finding &finding :
         advice::fromCompilation(answers, file, document, rendered, compilation, *m_tree)) {
        QVERIFY2(finding.grade == advice::Grade::Note, qPrintable(finding.arguments.join(u' ')));
    }
    m_cf = compilation.cf;
}

void TestAdviceEveryCombination::everyCombination()
{
    QFETCH(Answers, answers);
    QVERIFY(answers::validate(answers).empty());

    if (const auto submit = mc::composeSubmitMc(answers)) {
        judge(answers, GeneratedFile::SubmitMc, *submit);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    judge(answers, GeneratedFile::SendmailMc, mc::composeSendmailMc(answers));
    if (QTest::currentTestFailed() || answers.listening.where == answers::Listen::None) {
        return;
    }
    // A newer tree adds port 587 to a file without DAEMON_OPTIONS; the old release has no such thing.
    if (answers::hasDaemonOptions(answers.host.release) || !answers::hasDaemonOptions(m_tree->release)) {
        QCOMPARE(socketsOf(m_cf, answers), promised(answers));
    }
}

QTEST_GUILESS_MAIN(TestAdviceEveryCombination)
#include "test_advice_every_combination.moc"
