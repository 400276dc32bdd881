// SPDX-License-Identifier: MIT
#include "ui/preview/editor.h"
#include "ui/preview/line_update.h"

#include <QPaintEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

namespace {

QString numbered(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(QStringLiteral("line %1").arg(i));
    return all.join(u'\n') + u'\n';
}

/// What of a widget was painted.
class PaintedArea : public QObject
{
public:
    explicit PaintedArea(QWidget *watched) : QObject(watched) { watched->installEventFilter(this); }

    QRect area() const { return m_area; }
    /// Waits until nothing more is painted, and forgets what was.
    void settle()
    {
        do {
            m_area = {};
            QCoreApplication::processEvents();
        } while (!m_area.isEmpty());
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_area |= static_cast<QPaintEvent *>(event)->rect();
        return QObject::eventFilter(watched, event);
    }

private:
    QRect m_area;
};

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewText_data();
    void showsTheNewText();
    void touchesOnlyChangedLines();
    void keepsTheScrollPosition();
    void keepsTheLineAtTheTop();
    void paintsTheChangedLineAlone();
    void editorTakesAnySize();
};

void TestPreview::showsTheNewText_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QString text = numbered(200);
    QTest::newRow("the same") << text << text;
    QTest::newRow("first line") << text
                                << QString(text).replace(QStringLiteral("line 0\n"), QStringLiteral("x\n"));
    QTest::newRow("last line") << text
                               << QString(text).replace(QStringLiteral("line 199\n"), QStringLiteral("x\n"));
    QTest::newRow("several") << text
                             << QString(text).replace(QStringLiteral("7\n"),
                                                      QStringLiteral("seven\nand more\n"));
    QTest::newRow("lines removed") << text
                                   << QString(text).remove(QStringLiteral("line 50\nline 51\nline 52\n"));
    QTest::newRow("the end removed") << text << numbered(150);
    QTest::newRow("the end added") << numbered(150) << text;
    QTest::newRow("part of a line") << QStringLiteral("abc\nabd\n") << QStringLiteral("abc\nabcd\n");
    QTest::newRow("line that ends like the next")
        << QStringLiteral("x1\n1\n") << QStringLiteral("y1\n1\n1\n");
    QTest::newRow("repeated lines") << QStringLiteral("#\n#\n#\n") << QStringLiteral("#\n#\n");
    QTest::newRow("from nothing") << QString() << text;
    QTest::newRow("no final newline") << text << text.chopped(1);
    QTest::newRow("another file") << text << QStringLiteral("divert(-1)\n\ndivert(0)dnl\n");
    QTest::newRow("to nothing") << text << QString();
    QTest::newRow("many blank lines")
        << QStringLiteral("a\n\n\n\nb\n\n\n") << QStringLiteral("\n\na\n\nb\n\n\n\n");
    QTest::newRow("more than the search window") << text << numbered(20) + text + numbered(20);
}

void TestPreview::showsTheNewText()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QPlainTextEdit edit;
    edit.setPlainText(before);
    preview::updateText(edit, before, after);
    QCOMPARE(edit.toPlainText(), after);
    preview::updateText(edit, after, before);
    QCOMPARE(edit.toPlainText(), before);
}

void TestPreview::touchesOnlyChangedLines()
{
    QPlainTextEdit edit;
    edit.setPlainText(numbered(1000));
    const QTextBlock before = edit.document()->findBlockByNumber(499);
    const QTextBlock after = edit.document()->findBlockByNumber(501);
    const int revision = before.revision();
    int touched = 0;
    connect(edit.document(), &QTextDocument::contentsChange, &edit,
            [&touched](int, int, int added) { touched += added; });
    preview::updateText(edit, numbered(1000),
                        numbered(1000).replace(QStringLiteral("line 500\n"), QStringLiteral("other 500\n")));
    QVERIFY2(touched <= 12, qPrintable(QString::number(touched)));
    touched = 0;
    preview::updateText(edit, edit.toPlainText(),
                        edit.toPlainText()
                            .replace(QStringLiteral("line 10\n"), QStringLiteral("ten\n"))
                            .replace(QStringLiteral("line 900\n"), QStringLiteral("nine hundred\n")));
    QVERIFY2(touched <= 20, qPrintable(QString::number(touched)));
    QCOMPARE(before.revision(), revision);
    QCOMPARE(after.text(), QStringLiteral("line 501"));
}

void TestPreview::keepsTheScrollPosition()
{
    QPlainTextEdit edit;
    edit.resize(300, 200);
    edit.setPlainText(numbered(1000));
    edit.show();
    edit.verticalScrollBar()->setValue(700);
    preview::updateText(edit, numbered(1000),
                        numbered(1000).replace(QStringLiteral("line 10\n"), QStringLiteral("other\n")));
    QCOMPARE(edit.verticalScrollBar()->value(), 700);
}

void TestPreview::keepsTheLineAtTheTop()
{
    QPlainTextEdit edit;
    edit.setLineWrapMode(QPlainTextEdit::NoWrap);
    edit.resize(300, 200);
    edit.setPlainText(numbered(1000));
    edit.show();
    edit.verticalScrollBar()->setValue(700);
    preview::updateText(edit, numbered(1000),
                        numbered(1000).replace(QStringLiteral("line 10\n"), QStringLiteral("10\n10a\n10b\n")));
    QCOMPARE(edit.cursorForPosition(QPoint(5, 5)).block().text(), QStringLiteral("line 700"));
}

void TestPreview::paintsTheChangedLineAlone()
{
    preview::Editor editor(PreviewFile::Syntax::Cf);
    editor.resize(400, 400);
    editor.showText(numbered(1000));
    PaintedArea painted(editor.viewport());
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    QTRY_COMPARE(painted.area(), editor.viewport()->rect());
    painted.settle();
    const QString once = numbered(1000).replace(QStringLiteral("line 900\n"), QStringLiteral("line 900x\n"));
    editor.showText(once); // out of sight
    editor.showText(QString(once).replace(QStringLiteral("line 10\n"), QStringLiteral("line 1x0\n")));
    QTRY_VERIFY(!painted.area().isEmpty());
    const QTextBlock line = editor.document()->findBlockByNumber(10);
    QCOMPARE(line.text(), QStringLiteral("line 1x0"));
    const QRect place = editor.cursorRect(QTextCursor(line));
    QVERIFY(painted.area().contains(place.center()));
    QVERIFY2(painted.area().height() <= 2 * place.height(), qPrintable(QString::number(painted.area().height())));
}

void TestPreview::editorTakesAnySize()
{
    preview::Editor editor(PreviewFile::Syntax::Mc);
    editor.showText(numbered(12) + QString(60, u'x'));
    editor.show();
    // Through every size at which a scroll bar comes or goes and takes the room of the other.
    const int height = 13 * editor.fontMetrics().lineSpacing();
    const int width = 62 * editor.fontMetrics().horizontalAdvance(u'x');
    for (int wide = width - 30; wide < width + 90; ++wide) {
        for (int high = height - 10; high < height + 40; high += 3)
            editor.resize(wide, high);
    }
    QCOMPARE(editor.blockCount(), 13);
}

QTEST_MAIN(TestPreview)
#include "test_preview.moc"
