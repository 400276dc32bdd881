// SPDX-License-Identifier: MIT
#include "ui/wording/entry_words.h"
#include "ui/wording/language.h"
#include "ui/wording/wording.h"

#include "catalogue/catalogue.h"
#include "mc/compose.h"
#include "samples/sample.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

/// Which language the program speaks, and that it does.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipped();
    void best_data();
    void best();
    void speaks_data();
    void speaks();
    void explainsWhatTheWizardWrites_data();
    void explainsWhatTheWizardWrites();
    void back();
};

void TestLanguages::shipped()
{
    const std::vector<wording::Language> all = wording::languages();
    QCOMPARE(all.front().code, u"en"_s);
    QStringList names;
    for (const wording::Language &language : all)
        names += language.name;
    for (const QString &name : {u"Deutsch"_s, u"Français"_s, u"Español"_s, u"日本語"_s})
        QVERIFY2(names.contains(name) || std::ranges::any_of(names, [&name](const QString &one) {
                     return one.startsWith(name);
                 }), qPrintable(name + u" is not in "_s + names.join(u", "_s)));
}

void TestLanguages::best_data()
{
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("asked for") << QByteArray("de_DE.UTF-8") << u"fr"_s << u"fr"_s;
    QTest::newRow("the system's") << QByteArray("de_AT.UTF-8") << QString() << u"de"_s;
    QTest::newRow("Japanese") << QByteArray("ja_JP.UTF-8") << QString() << u"ja"_s;
    QTest::newRow("unknown, the system's") << QByteArray("es_MX.UTF-8") << u"xx"_s << u"es"_s;
    QTest::newRow("C") << QByteArray("C.UTF-8") << QString() << u"en"_s;
    QTest::newRow("none of ours") << QByteArray("fi_FI.UTF-8") << QString() << u"en"_s;
}

void TestLanguages::best()
{
    QFETCH(QByteArray, environment);
    QFETCH(QString, wanted);
    QFETCH(QString, language);
    const QByteArray before = qgetenv("LC_ALL");
    qputenv("LC_ALL", environment);
    qunsetenv("LANGUAGE");
    const QString found = wording::bestLanguage(wanted);
    qputenv("LC_ALL", before);
    QCOMPARE(found, language);
}

void TestLanguages::speaks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("role");
    QTest::newRow("German") << u"de"_s << u"Null-Client"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"null クライアント"_s;
}

void TestLanguages::speaks()
{
    QFETCH(QString, language);
    QFETCH(QString, role);
    wording::useLanguage(language);
    QCOMPARE(wording::currentLanguage(), language);
    QCOMPARE(wording::roleName(answers::Role::NullClient), role);
    const catalogue::Entry *entry = catalogue::find(u"MASQUERADE_AS"_s);
    QVERIFY(entry);
    const QString spoken = wording::entryText(*entry);
    wording::useLanguage(u"en"_s);
    QVERIFY(spoken != wording::entryText(*entry));
}

void TestLanguages::explainsWhatTheWizardWrites_data()
{
    QTest::addColumn<QString>("language");
    for (const wording::Language &language : wording::languages())
        QTest::newRow(qPrintable(language.name)) << language.code;
}

/// An entry with one text that is not translated is shown in English as a whole.
void TestLanguages::explainsWhatTheWizardWrites()
{
    QFETCH(QString, language);
    if (language == u"en"_s)
        return;
    wording::useLanguage(language);
    QStringList inEnglish;
    for (const answers::Role role : {answers::Role::NullClient, answers::Role::LocalAliases, answers::Role::MailServer}) {
        answers::Answers answers = sample::of(role);
        answers.relay.security = answers::RelaySecurity::Login;
        answers.relay.user = u"web01"_s;
        answers.masquerade.entireDomain = true;
        answers.masquerade.exposedUsers = {u"root"_s};
        const std::array documents{mc::composeSendmailMc(answers), *mc::composeSubmitMc(answers)};
        for (const mc::Document &document : documents) {
            for (const mc::Directive &directive : document.directives()) {
                const catalogue::Entry *entry = catalogue::find(directive.entry);
                if (entry && !wording::EntryWords(*entry).isTranslated())
                    inEnglish += directive.entry;
            }
        }
    }
    wording::useLanguage(u"en"_s);
    inEnglish.removeDuplicates();
    QVERIFY2(inEnglish.isEmpty(), qPrintable(inEnglish.join(u' ')));
}

void TestLanguages::back()
{
    wording::useLanguage(u"de"_s);
    wording::useLanguage(u"en"_s);
    QCOMPARE(wording::roleName(answers::Role::NullClient), u"Null client"_s);
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "test_languages.moc"
