// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

/// Every text of the program in every language, and nothing lost on the way.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void complete_data() { languages(); }
    void complete();
    void placeholders_data() { languages(); }
    void placeholders();
    void tags_data() { languages(); }
    void tags();
    void mnemonics_data() { languages(); }
    void mnemonics();
    void configuration_data() { languages(); }
    void configuration();
    void edges_data() { languages(); }
    void edges();
    void objections_data();
    void objections();

private:
    static void languages();

    QTemporaryDir m_folder; ///< the files as lupdate would write them now
};

namespace {

struct Message {
    QString context;
    QString source;
    bool isFinished = true;
    bool hasPlurals = false;
    QStringList translations; ///< one, or one for each plural form
};

/// What is wrong with a translation, in a word; empty when nothing is.
using Objection = std::function<QString(const QString &source, const QString &translation)>;

QStringList tsFiles()
{
    return QDir(QStringLiteral(PROJECT_FOLDER "/translations")).entryList({u"*.ts"_s}, QDir::Files, QDir::Name);
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.hasPlurals = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.hasPlurals) {
                message.translations += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages += readMessage(xml, context);
    }
    return messages;
}

QSet<QString> matches(const QString &pattern, const QString &text)
{
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text))
        found += match.captured();
    return found;
}

QStringList sortedMatches(const QString &pattern, const QString &text)
{
    QStringList found;
    for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text))
        found += match.captured();
    found.sort();
    return found;
}

QString differentPlaceholders(const QString &source, const QString &translation)
{
    const QString pattern = u"%(?:L?[0-9]|n)"_s;
    return matches(pattern, source) == matches(pattern, translation) ? QString() : u"placeholders"_s;
}

QString differentTags(const QString &source, const QString &translation)
{
    const QString pattern = u"</?[a-z][a-z0-9]*"_s;
    return sortedMatches(pattern, source) == sortedMatches(pattern, translation) ? QString() : u"tags"_s;
}

qsizetype mnemonicsOf(QString text)
{
    text.remove(u"&&"_s).remove(QRegularExpression(u"&(?:amp|lt|gt|quot|nbsp);"_s));
    return text.count(QRegularExpression(u"&[^\\s]"_s));
}

QString differentMnemonics(const QString &source, const QString &translation)
{
    return mnemonicsOf(source) == mnemonicsOf(translation) ? QString() : u"mnemonics"_s;
}

/// What stands in backquotes is what somebody types: the same in every language.
QString differentConfiguration(const QString &source, const QString &translation)
{
    const QString pattern = u"`[^`']+[`']"_s;
    return matches(pattern, source) == matches(pattern, translation) ? QString() : u"configuration"_s;
}

bool sameEdge(const QString &source, const QString &translation, const QString &edge)
{
    return source.endsWith(edge) == translation.endsWith(edge)
        && source.startsWith(edge) == translation.startsWith(edge);
}

QString differentEdges(const QString &source, const QString &translation)
{
    return sameEdge(source, translation, u"\n"_s) && source.endsWith(u'…') == translation.endsWith(u'…')
        ? QString()
        : u"newline or ellipsis at the end"_s;
}

/// English has only the plural forms; a form may leave the number out ("one line changed").
QString allObjections(const QList<Message> &messages, const Objection &objection)
{
    QStringList found;
    for (const Message &message : messages) {
        for (const QString &translation : message.translations) {
            if (translation.isEmpty())
                continue; // complete() tells
            const bool saysNumber = translation.contains("%n"_L1) || !message.hasPlurals;
            const QString source = saysNumber ? message.source : QString(message.source).remove("%n"_L1);
            if (const QString reason = objection(source, translation); !reason.isEmpty())
                found += reason + u": ["_s + message.context + u"] "_s + message.source + u" -> "_s + translation;
        }
    }
    return found.join(u'\n');
}

} // namespace

void TestTranslations::languages()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : tsFiles())
        QTest::newRow(qPrintable(file)) << file;
}

// lupdate works on copies: what it would add or change is what is missing.
void TestTranslations::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(tsFiles().size() >= 5);
    const QString project = QStringLiteral(PROJECT_FOLDER);
    for (const QString &file : tsFiles()) {
        const QString copy = m_folder.filePath(file);
        QVERIFY(QFile::copy(project + u"/translations/"_s + file, copy));
        QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s,
                              u"-extensions"_s, u"cpp,h"_s, u"-I"_s, project};
        if (file.endsWith("_en.ts"_L1))
            arguments += u"-pluralonly"_s;
        for (const QString &folder : {u"app"_s, u"core"_s, u"ui"_s})
            arguments += project + u'/' + folder;
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE), arguments << u"-ts"_s << copy);
        QVERIFY2(lupdate.waitForFinished(120000), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);
    }
}

void TestTranslations::complete()
{
    QFETCH(QString, file);
    const QList<Message> messages = messagesIn(m_folder.filePath(file));
    QVERIFY(!messages.isEmpty());
    // German has the whole catalogue; in the others an entry that is not translated is explained in English, and
    // test_languages tells which have to be.
    const bool hasCatalogue = file.endsWith("_de.ts"_L1);
    qsizetype inCatalogue = 0;
    qsizetype missingInCatalogue = 0;
    QStringList missing;
    for (const Message &message : messages) {
        const bool isEmpty = message.translations.isEmpty()
            || std::ranges::any_of(message.translations, [](const QString &text) { return text.isEmpty(); });
        const bool isMissing = isEmpty || !message.isFinished;
        const bool mayBeMissing = message.context == "catalogue"_L1 && !hasCatalogue;
        inCatalogue += message.context == "catalogue"_L1 ? 1 : 0;
        missingInCatalogue += isMissing && mayBeMissing ? 1 : 0;
        if (isMissing && !mayBeMissing)
            missing += u'[' + message.context + u"] "_s + message.source;
    }
    if (inCatalogue > 0)
        qInfo("%s: %lld of %lld texts of the catalogue", qPrintable(file),
              static_cast<long long>(inCatalogue - missingInCatalogue), static_cast<long long>(inCatalogue));
    QVERIFY2(missing.isEmpty(), qPrintable(u"%1 without a translation:\n"_s.arg(missing.size()) + missing.join(u'\n')));
}

void TestTranslations::placeholders()
{
    QFETCH(QString, file);
    const QString wrong = allObjections(messagesIn(m_folder.filePath(file)), differentPlaceholders);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestTranslations::tags()
{
    QFETCH(QString, file);
    const QString wrong = allObjections(messagesIn(m_folder.filePath(file)), differentTags);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestTranslations::mnemonics()
{
    QFETCH(QString, file);
    const QString wrong = allObjections(messagesIn(m_folder.filePath(file)), differentMnemonics);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestTranslations::configuration()
{
    QFETCH(QString, file);
    const QString wrong = allObjections(messagesIn(m_folder.filePath(file)), differentConfiguration);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestTranslations::edges()
{
    QFETCH(QString, file);
    const QString wrong = allObjections(messagesIn(m_folder.filePath(file)), differentEdges);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestTranslations::objections_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("reason");
    QTest::newRow("reordered") << u"%1 of %2"_s << u"von %2: %1"_s << QString();
    QTest::newRow("placeholder lost") << u"%1 of %2"_s << u"%1"_s << u"placeholders"_s;
    QTest::newRow("placeholder invented") << u"%1"_s << u"%1 %2"_s << u"placeholders"_s;
    QTest::newRow("number lost") << u"%n line(s)"_s << u"Zeilen"_s << u"placeholders"_s;
    QTest::newRow("tag lost") << u"<b>a</b>"_s << u"<b>a"_s << u"tags"_s;
    QTest::newRow("mnemonic moved") << u"&File"_s << u"ファイル(&F)"_s << QString();
    QTest::newRow("mnemonic lost") << u"&File"_s << u"Datei"_s << u"mnemonics"_s;
    QTest::newRow("two mnemonics") << u"&File"_s << u"&Da&tei"_s << u"mnemonics"_s;
    QTest::newRow("entity is no mnemonic") << u"a &lt; b"_s << u"a kleiner b"_s << QString();
    QTest::newRow("configuration translated") << u"see `nullclient'"_s << u"siehe `nullkunde'"_s << u"configuration"_s;
    QTest::newRow("ellipsis lost") << u"Open…"_s << u"Öffnen"_s << u"newline or ellipsis at the end"_s;
}

void TestTranslations::objections()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(QString, reason);
    QString found;
    for (const Objection &objection : std::initializer_list<Objection>{
             differentPlaceholders, differentTags, differentMnemonics, differentConfiguration, differentEdges})
        found += objection(source, translation);
    QCOMPARE(found, reason);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
