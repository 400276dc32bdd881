// SPDX-License-Identifier: MIT
#include "answers/json.h"
#include "cf/compiler.h"
#include "mc/read_answers.h"
#include "mc_files.h"

#include <QTest>

using namespace Qt::StringLiterals;
using answers::Answers;

class TestReadAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void installedFilesCompile_data();
    void installedFilesCompile();
    void ownFilesGiveTheirAnswers();

private:
    int m_equal = 0;
};

namespace {

/// What a program reads of a .cf: no comments, no blank lines.
QByteArrayList actingCf(const QByteArray &cf)
{
    QByteArrayList lines = cf.split('\n');
    lines.removeIf([](const QByteArray &line) { return line.trimmed().isEmpty() || line.startsWith('#'); });
    return lines;
}

bool isSubmit(const QByteArray &mc)
{
    return mc.contains("FEATURE(`msp'");
}

mc::Reading read(const QByteArray &mc)
{
    mc::Sources sources;
    (isSubmit(mc) ? sources.submit : sources.sendmail) = mc::readSource(mc);
    return mc::readAnswers(sources, answers::suggestedAnswers(u"web01.example.com"_s));
}

QByteArray composed(const Answers &answers, bool submit)
{
    const mc::Document document = submit ? mc::composeSubmitMc(answers).value_or(mc::Document())
                                         : mc::composeSendmailMc(answers);
    return document.render({.comments = false, .cfTree = cf::findTree()->path}).text;
}

} // namespace

void TestReadAnswers::installedFilesCompile_data()
{
    QTest::addColumn<QByteArray>("mc");
    for (const auto &[name, content] : mc_files::installed())
        QTest::newRow(name.constData()) << content;
}

void TestReadAnswers::installedFilesCompile()
{
    QFETCH(const QByteArray, mc);
    const auto tree = cf::findTree();
    QVERIFY(tree.has_value());
    const mc::Reading reading = read(mc);
    const QByteArray again = composed(reading.answers, isSubmit(mc));
    const cf::Compilation before = cf::compileNow(mc, *tree);
    const cf::Compilation after = cf::compileNow(again, *tree);
    const QByteArrayList one = actingCf(before.cf);
    const QByteArrayList two = actingCf(after.cf);
    if (one != two) {
        QByteArrayList a = one, b = two;
        for (const auto &l : two) a.removeOne(l);
        for (const auto &l : one) b.removeOne(l);
        qInfo() << "DIFF" << a.size() << b.size() << one.size() << two.size() << a.mid(0, 5) << b.mid(0, 5);
        qInfo().noquote() << before.messages.left(300) << "|" << after.messages.left(300);
    } else {
        ++m_equal;
        qInfo() << "EQUAL" << reading.understood << reading.kept << reading.omitted;
    }
    if (qEnvironmentVariableIsSet("SHOW"))
        qInfo().noquote() << again << answers::toJson(reading.answers);
}

void TestReadAnswers::ownFilesGiveTheirAnswers()
{
    int count = 0, equal = 0;
    for (const auto &file : mc_files::writtenByWizard()) {
        mc::Sources sources{.sendmail = mc::readSource(file.sendmail), .submit = {}};
        if (!file.submit.isEmpty())
            sources.submit = mc::readSource(file.submit);
        Answers base;
        base.host.name = u"other.example.org"_s;
        const mc::Reading reading = mc::readAnswers(sources, base);
        const auto again = mc_files::written(reading.answers, {});
        ++count;
        if (again.sendmail == file.sendmail && again.submit == file.submit)
            ++equal;
        else if (count - equal < 5)
            qInfo().noquote() << file.name << answers::toJson(reading.answers) << file.sendmail << again.sendmail;
    }
    qInfo() << count << equal;
}

QTEST_GUILESS_MAIN(TestReadAnswers)
#include "test_mc_read_answers.moc"
