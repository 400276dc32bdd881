// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"

#include <QTest>

using namespace Qt::StringLiterals;
using advice::Finding;
using advice::Grade;
using advice::RepairCode;

class RepairTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRepairHasWords();
    void argumentsStandInTheirPlaces();
    void counts_data();
    void counts();
    void paragraph();
};

namespace {

constexpr int codes = static_cast<int>(RepairCode::RemoveTable) + 1;

Finding of(Grade grade)
{
    return {advice::Code::NoRelay, grade, std::nullopt, std::nullopt, {}};
}

} // namespace

void RepairTextTest::everyRepairHasWords()
{
    QSet<QString> texts;
    for (int code = 0; code < codes; ++code) {
        const advice::Repair repair{static_cast<RepairCode>(code), {u"example.com"_s}, {}};
        const QString button = wording::repairText(repair);
        const QString done = wording::repairDone(repair);
        QVERIFY2(!button.isEmpty() && !button.endsWith(u'.') && !button.contains(u'%'), qPrintable(button));
        QVERIFY2(done.endsWith(u'.') && !done.contains(u'%'), qPrintable(done));
        texts << button << done;
    }
    QCOMPARE(texts.size(), qsizetype{2 * codes});
}

void RepairTextTest::argumentsStandInTheirPlaces()
{
    const advice::Repair domain{RepairCode::UseDomain, {u"example.com"_s}, {}};
    QCOMPARE(wording::repairText(domain), u"Use example.com as the masquerade domain"_s);
    QCOMPARE(wording::repairDone(domain), u"The masquerade domain is example.com now."_s);
}

void RepairTextTest::counts_data()
{
    QTest::addColumn<QList<Grade>>("grades");
    QTest::addColumn<QString>("expected");
    // Plural forms come from the translation, English's too.
    QTest::newRow("none") << QList<Grade>{} << u"no findings"_s;
    QTest::newRow("one kind") << QList{Grade::Note} << u"1 note(s)"_s;
    QTest::newRow("the worst first") << QList{Grade::Note, Grade::Warning, Grade::Error, Grade::Warning}
                                     << u"1 error(s), 2 warning(s), 1 note(s)"_s;
}

void RepairTextTest::counts()
{
    QFETCH(const QList<Grade>, grades);
    std::vector<Finding> findings;
    for (const Grade grade : grades)
        findings.push_back(of(grade));
    QTEST(wording::findingCounts(findings), "expected");
}

void RepairTextTest::paragraph()
{
    QCOMPARE(wording::findingParagraph(of(Grade::Note)),
             u"Note: Mail goes straight to the recipients’ servers: there is no relay. Name a relay where the "
              "provider blocks port 25 or other servers distrust the host’s address."_s);
}

QTEST_APPLESS_MAIN(RepairTextTest)
#include "test_wording_repair_text.moc"
