// SPDX-License-Identifier: MIT
#include "mc/document.h"

#include <QTest>

using answers::Field;
using mc::Directive;
using mc::Document;
using mc::Form;

namespace {

Directive call(const QString &name, const QStringList &arguments, const QString &entry = {})
{
    return {Form::Call, name, arguments, entry, Field::Role};
}

/// A line of each form, among them two of the same entry.
Document everyForm()
{
    const QString rules = QStringLiteral("LOCAL_RULESETS");
    Document document;
    document.append({Form::Plain, QStringLiteral("divert(-1)"), {}, QStringLiteral("divert"), Field::Role});
    document.append({Form::Comment, {}, {QStringLiteral("a note")}, {}, Field::Role});
    document.append({Form::Plain, QStringLiteral("divert(0)dnl"), {}, QStringLiteral("divert"), Field::Role});
    document.append(call(QStringLiteral("include"), {QStringLiteral("/usr/share/sendmail/cf/m4/cf.m4")},
                         QStringLiteral("include")));
    document.append({Form::Blank, {}, {}, {}, Field::Role});
    const QString local = QStringLiteral("LOCAL_DOMAIN");
    document.append(call(local, {QStringLiteral("example.com")}, local));
    document.append(call(local, {QStringLiteral("example.net")}, local));
    document.append({Form::Plain, rules, {}, rules, Field::Relay});
    document.append({Form::Raw, {}, {QStringLiteral("R$+\t\t$: $1")}, rules, Field::Relay});
    return document;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersEachForm();
    void commentsStandOnceAboveTheirDirectives();
    void mapsEveryLine_data();
    void mapsEveryLine();
    void cfTreeReplacesTheIncludesFolder();
    void onlyTheIncludeOfTheMacrosIsReplaced();
    void hostileTextStaysOnItsLine_data();
    void hostileTextStaysOnItsLine();
    void comparesByContent();
};

void TestDocument::rendersEachForm()
{
    QCOMPARE(everyForm().render({.comments = false}).text,
             QByteArray("divert(-1)\n"
                        "dnl a note\n"
                        "divert(0)dnl\n"
                        "include(`/usr/share/sendmail/cf/m4/cf.m4')dnl\n"
                        "dnl\n"
                        "LOCAL_DOMAIN(`example.com')dnl\n"
                        "LOCAL_DOMAIN(`example.net')dnl\n"
                        "LOCAL_RULESETS\n"
                        "R$+\t\t$: $1\n"));
}

void TestDocument::commentsStandOnceAboveTheirDirectives()
{
    const QByteArrayList lines = everyForm().render({.comments = true}).text.split('\n');
    // Above include, LOCAL_DOMAIN once, LOCAL_RULESETS once; and what follows the last line's end.
    QCOMPARE(lines.size(), 9 + 3 + 1);
    QCOMPARE(lines[0], "divert(-1)");
    for (const char *directive : {"include(`/usr/share/sendmail/cf/m4/cf.m4')dnl",
                                  "LOCAL_DOMAIN(`example.com')dnl", "LOCAL_RULESETS"}) {
        const qsizetype line = lines.indexOf(directive);
        QVERIFY2(line > 0 && lines[line - 1].startsWith("dnl "), directive);
    }
    QCOMPARE(lines[lines.indexOf("LOCAL_DOMAIN(`example.net')dnl") - 1], "LOCAL_DOMAIN(`example.com')dnl");
}

void TestDocument::mapsEveryLine_data()
{
    QTest::addColumn<bool>("comments");
    QTest::addColumn<std::vector<int>>("directiveOf");
    QTest::newRow("without comments") << false << std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8};
    QTest::newRow("with comments") << true << std::vector<int>{0, 1, 2, 3, 3, 4, 5, 5, 6, 7, 7, 8};
}

void TestDocument::mapsEveryLine()
{
    QFETCH(bool, comments);
    QFETCH(std::vector<int>, directiveOf);
    const mc::RenderedDocument rendered = everyForm().render({.comments = comments});
    QCOMPARE(rendered.directiveOf, directiveOf);
    QCOMPARE(rendered.text.count('\n'), static_cast<qsizetype>(directiveOf.size()));
}

void TestDocument::cfTreeReplacesTheIncludesFolder()
{
    const Document document = everyForm();
    const mc::RenderedDocument own = document.render({.comments = true});
    const mc::RenderedDocument other =
        document.render({.comments = true, .cfTree = QStringLiteral("/opt/sendmail cf")});
    QVERIFY(other.text.contains("\ninclude(`/opt/sendmail cf/m4/cf.m4')dnl\n"));
    QVERIFY(!other.text.contains("/usr/share"));
    QCOMPARE(other.directiveOf, own.directiveOf);
}

void TestDocument::onlyTheIncludeOfTheMacrosIsReplaced()
{
    Document document;
    document.append(call(QStringLiteral("include"), {QStringLiteral("/etc/mail/site.m4")}));
    document.append(call(QStringLiteral("VERSIONID"), {QStringLiteral("of /old/m4/cf.m4")}));
    QCOMPARE(document.render({.comments = false, .cfTree = QStringLiteral("/opt/cf")}).text,
             QByteArray("include(`/etc/mail/site.m4')dnl\nVERSIONID(`of /old/m4/cf.m4')dnl\n"));
}

void TestDocument::hostileTextStaysOnItsLine_data()
{
    QTest::addColumn<Directive>("directive");
    QTest::addColumn<QByteArray>("text");
    const QString hostile = QStringLiteral("x')\nsyscmd(`id\u00e9");
    QTest::newRow("argument") << call(QStringLiteral("MASQUERADE_AS"), {hostile})
                              << QByteArray("MASQUERADE_AS(`x)syscmd(id')dnl\n");
    QTest::newRow("comment") << Directive{Form::Comment, {}, {hostile}, {}, Field::Role}
                             << QByteArray("dnl x')syscmd(`id\n");
    QTest::newRow("raw line") << Directive{Form::Raw, {}, {QStringLiteral("Cwa\nDjb")}, {}, Field::Role}
                              << QByteArray("CwaDjb\n");
    QTest::newRow("unknown entry") << call(QStringLiteral("X"), {}, QStringLiteral("no such entry"))
                                   << QByteArray("X()dnl\n");
}

void TestDocument::hostileTextStaysOnItsLine()
{
    QFETCH(Directive, directive);
    QFETCH(QByteArray, text);
    Document document;
    document.append(directive);
    QCOMPARE(document.render({}).text, text);
}

void TestDocument::comparesByContent()
{
    Document other = everyForm();
    QVERIFY(other == everyForm());
    other.append({Form::Blank, {}, {}, {}, Field::Role});
    QVERIFY(other != everyForm());
    QVERIFY(Document().render({}).text.isEmpty());
}

QTEST_APPLESS_MAIN(TestDocument)
#include "test_mc_document.moc"
