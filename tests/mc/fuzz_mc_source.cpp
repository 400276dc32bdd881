// SPDX-License-Identifier: MIT
#include "answers/validation.h"
#include "mc/compose.h"
#include "mc/read_answers.h"
#include "mc_files.h"
#include "samples/sample.h"

#include <QRandomGenerator>
#include <QTest>

using sample::mailServer;

/// Whatever bytes come: the reader keeps them, and ends. With clang and -DSENDMAIL_WIZARD_LIBFUZZER the same
/// checks are a target of libFuzzer; else they run over mutations of real files, the same ones each time.
namespace {

/// Empty when all is well.
QByteArray faultOf(const QByteArray &bytes)
{
    const mc::Source source = mc::readSource(bytes);
    if (mc::writeSource(source) != bytes)
        return "bytes were lost";
    qsizetype offset = 0;
    for (const mc::SourceItem &item : source.items) {
        if (item.text.isEmpty() || item.offset != offset)
            return "items do not follow each other";
        offset += item.text.size();
    }
    const mc::Reading reading = mc::readAnswers({.sendmail = source, .submit = {}}, {});
    for (const answers::Problem &problem : answers::validate(reading.answers)) {
        if (problem.field == answers::Field::Additions)
            return "an addition that no answers file takes";
    }
    mc::composeSendmailMc(reading.answers).render({});
    return {};
}

} // namespace

#ifdef SENDMAIL_WIZARD_LIBFUZZER

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!faultOf(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))).isEmpty())
        abort();
    return 0;
}

#else

class FuzzSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mutations_data();
    void mutations();
};

namespace {

QByteArray piece(QRandomGenerator &random)
{
    static const QByteArrayList pieces{"`",
                                       "'",
                                       "(",
                                       ")",
                                       ",",
                                       "dnl",
                                       "dnl\n",
                                       "\n",
                                       "\r\n",
                                       "#",
                                       "define(",
                                       "FEATURE(`",
                                       "')",
                                       "LOCAL_CONFIG\n",
                                       "LOCAL_RULESETS\nS",
                                       "divert(-1)",
                                       "divert",
                                       "changequote([,])",
                                       "changequote",
                                       "include(`m4/cf.m4')",
                                       "MAILER(`local')",
                                       "@@X@@",
                                       "{{",
                                       "\xff",
                                       "\xc3\xbc",
                                       QByteArray(1, '\0'),
                                       "Cw",
                                       "\t",
                                       "``",
                                       "''",
                                       "$1",
                                       "a"};
    return pieces[random.bounded(static_cast<int>(pieces.size()))];
}

QByteArray mutated(QByteArray bytes, const QByteArray &other, QRandomGenerator &random)
{
    for (int change = random.bounded(1, 8); change > 0; --change) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<int>(bytes.size()) + 1));
        const auto length = std::min<qsizetype>(random.bounded(40), bytes.size() - at);
        switch (random.bounded(5)) {
        case 0:
            bytes.insert(at, piece(random));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, length).repeated(random.bounded(1, 4)));
            break;
        case 3:
            bytes.replace(at, length, piece(random));
            break;
        default:
            bytes.insert(at, other.mid(random.bounded(static_cast<int>(other.size()) + 1), length));
        }
    }
    return bytes;
}

} // namespace

void FuzzSource::mutations_data()
{
    QTest::addColumn<QByteArray>("mc");
    QTest::addColumn<QByteArray>("other");
    const auto files = mc_files::installed();
    for (std::size_t i = 0; i < files.size(); ++i)
        QTest::newRow(files[i].name.constData()) << files[i].content << files[(i + 1) % files.size()].content;
    const auto written = mc_files::written(mailServer(), "a mail server of the wizard");
    QTest::newRow(written.name.constData()) << written.sendmail << written.submit;
}

void FuzzSource::mutations()
{
    QFETCH(const QByteArray, mc);
    QFETCH(const QByteArray, other);
    const int wanted = qEnvironmentVariableIntValue("SENDMAIL_WIZARD_FUZZ");
    const quint32 rounds = wanted > 0 ? static_cast<quint32>(wanted) : 5;
    for (quint32 seed = 1; seed <= rounds; ++seed) {
        QRandomGenerator random(seed);
        const QByteArray bytes = mutated(mc, other, random);
        const QByteArray fault = faultOf(bytes);
        QVERIFY2(fault.isEmpty(),
                 QByteArray("seed " + QByteArray::number(seed) + ": " + fault + '\n' + bytes));
    }
}

QTEST_APPLESS_MAIN(FuzzSource)
#include "fuzz_mc_source.moc"

#endif
