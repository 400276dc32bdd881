// SPDX-License-Identifier: MIT
#include "text/line_diff.h"

#include <QRandomGenerator>
#include <QTest>

using text::changedLines;
using text::LineChange;

Q_DECLARE_METATYPE(std::vector<LineChange>)

namespace {

/// One line a letter.
QString lines(const char *text)
{
    return QString::fromLatin1(text).replace(u' ', u'\n');
}

} // namespace

class TestTextLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatChanged_data();
    void findsWhatChanged();
    void changesAreFew_data();
    void changesAreFew();
};

void TestTextLineDiff::findsWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<std::vector<LineChange>>("changes");
    using Changes = std::vector<LineChange>;
    QTest::newRow("nothing") << lines("a b c") << lines("a b c") << Changes{};
    QTest::newRow("one line") << lines("a b c d") << lines("a x c d") << Changes{{1, 1, 1, 1}};
    QTest::newRow("two far apart") << lines("a b c d e f g") << lines("a x c d e y g")
                                   << Changes{{1, 1, 1, 1}, {5, 1, 5, 1}};
    QTest::newRow("inserted") << lines("a b c d") << lines("a b x c d") << Changes{{2, 0, 2, 1}};
    QTest::newRow("removed") << lines("a b c d") << lines("a c d") << Changes{{1, 1, 1, 0}};
    QTest::newRow("at the end") << lines("a b c") << lines("a b c d") << Changes{{3, 0, 3, 1}};
    QTest::newRow("moved") << lines("a b c d e") << lines("b c d e a") << Changes{{0, 1, 0, 0}, {5, 0, 4, 1}};
    QTest::newRow("one blank line more") << lines("a - b - c") << lines("a - - b - c") << Changes{{2, 0, 2, 1}};
    QTest::newRow("all of it") << lines("a b") << lines("x y z") << Changes{{0, 2, 0, 3}};
}

void TestTextLineDiff::findsWhatChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(std::vector<LineChange>, changes);
    QCOMPARE(changedLines(QStringView(before), QStringView(after)), changes);
    const QByteArray oldBytes = before.toLatin1();
    const QByteArray newBytes = after.toLatin1();
    QCOMPARE(changedLines(QByteArrayView(oldBytes), QByteArrayView(newBytes)), changes);
}

void TestTextLineDiff::changesAreFew_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("letters");
    QTest::newRow("short") << 1 << 12 << 3;
    QTest::newRow("few different lines") << 2 << 200 << 2;
    QTest::newRow("many different lines") << 3 << 400 << 300;
    QTest::newRow("all alike") << 4 << 60 << 1;
}

// A shortest list leaves as many lines alone as the longest common subsequence has, found here by the book.
void TestTextLineDiff::changesAreFew()
{
    QFETCH(int, seed);
    QFETCH(int, length);
    QFETCH(int, letters);
    QRandomGenerator random(static_cast<quint32>(seed));
    const auto textOf = [&](int count) {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(QString::number(random.bounded(letters)));
        return all;
    };
    const QStringList before = textOf(length);
    const QStringList after = textOf(length + 7);
    QList<QList<int>> common(before.size() + 1, QList<int>(after.size() + 1));
    for (qsizetype i = 0; i < before.size(); ++i) {
        for (qsizetype j = 0; j < after.size(); ++j)
            common[i + 1][j + 1] = before[i] == after[j] ? common[i][j] + 1
                                                         : std::max(common[i][j + 1], common[i + 1][j]);
    }
    qsizetype removed = 0;
    QStringList made = before;
    qsizetype shift = 0;
    const QString oldText = before.join(u'\n');
    const QString newText = after.join(u'\n');
    for (const LineChange &change : changedLines(QStringView(oldText), QStringView(newText))) {
        removed += change.oldCount;
        made.remove(change.oldFirst + shift, change.oldCount);
        for (qsizetype i = 0; i < change.newCount; ++i)
            made.insert(change.oldFirst + shift + i, after[change.newFirst + i]);
        shift += change.newCount - change.oldCount;
    }
    QCOMPARE(made, after);
    QCOMPARE(removed, before.size() - common.back().back());
}

QTEST_APPLESS_MAIN(TestTextLineDiff)

#include "test_text_line_diff.moc"
