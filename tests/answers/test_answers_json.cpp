// SPDX-License-Identifier: MIT
#include "answers/json.h"
#include "answers/names.h"
#include "answers/role_rules.h"

#include "sample_answers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace answers;

using FileProblems = std::vector<FileProblem>;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void halfSurrogatesStayReadable();
    void equalBytes();
    void writtenForm();
    void writtenAdditions();
    void absentFieldsKeepDefaults();
    void readsAll();
    void problems_data();
    void problems();
    void everyProblemIsNamed();
    void notJson_data();
    void notJson();
    void byteOrderMark();
    void deepNesting();
    void schemaHasExactlyTheFields();
    void schemaAgreesWithProgram();
};

void TestJson::roundTrip_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::newRow("untouched") << Answers();
    QTest::newRow("null client") << sampleAnswers(Role::NullClient);
    QTest::newRow("local aliases") << sampleAnswers(Role::LocalAliases);
    QTest::newRow("mail server") << sampleAnswers(Role::MailServer);

    Answers all = sampleAnswers(Role::MailServer);
    all.host.platform = Platform::Solaris;
    all.host.release = {8, 10};
    all.relay.unaliasedToHub = true;
    all.masquerade.recipients = all.masquerade.envelope = all.masquerade.alwaysAddDomain = false;
    all.aliases = sampleAnswers(Role::LocalAliases).aliases;
    all.aliases.postmaster.clear();
    all.queue = {60, QueueRunner::SystemdTimer};
    all.comments = false;
    all.additions = {{McFile::Sendmail, AdditionKind::Feature, QStringLiteral("mailertable"), {}, {}},
                     {McFile::Submit, AdditionKind::Define, QStringLiteral("confLOG_LEVEL"), {QStringLiteral("9")}, {}},
                     {McFile::Sendmail, AdditionKind::Feature, QStringLiteral("no_default_msa"), {}, {}, true},
                     {McFile::Sendmail, AdditionKind::Raw, {}, {}, QStringLiteral("LOCAL_CONFIG\nCPfoo\n")}};
    all.tables = {{QStringLiteral("mailertable"), {QStringLiteral("example.net\tlocal:root")}},
                  {QStringLiteral("empty"), {}}};
    QTest::newRow("everything changed") << all;

    Answers hostile;
    hostile.host.name = QStringLiteral("`esyscmd(id)'\"\\\n\t\u202e\U0001F600") + QChar(0) + u'.';
    hostile.masquerade.exposedUsers = {QString(), QString(10240, u'"'), QStringLiteral("},{")};
    hostile.aliases.entries = {{QString(), {}}, {QStringLiteral("a\nb"), {QString(), QStringLiteral("]")}}};
    hostile.queue.minutes = -2147483647;
    hostile.additions = {{McFile::Submit, AdditionKind::Macro, QStringLiteral("')\n"), {QString(), QString(10240, u'`')}, {}},
                         {McFile::Sendmail, AdditionKind::Raw, {}, {}, QString(QChar(0))}};
    hostile.tables = {{QStringLiteral("../../etc/passwd"), {QStringLiteral("a\nb")}}};
    QTest::newRow("hostile") << hostile;
}

void TestJson::roundTrip()
{
    QFETCH(const Answers, answers);
    const auto read = fromJson(toJson(answers));
    QVERIFY(read.has_value());
    QVERIFY(*read == answers);
}

void TestJson::halfSurrogatesStayReadable()
{
    Answers answers;
    answers.host.name = QStringLiteral("a") + QChar(0xd800) + QStringLiteral("b");
    const auto read = fromJson(toJson(answers));
    QVERIFY(read.has_value());
    QVERIFY(read->host.name.startsWith(u'a') && read->host.name.endsWith(u'b'));
    QVERIFY(!validate(*read).empty());
}

void TestJson::equalBytes()
{
    const Answers answers = sampleAnswers(Role::LocalAliases);
    const QByteArray bytes = toJson(answers);
    QCOMPARE(toJson(fromJson(bytes).value()), bytes);
    QVERIFY(bytes.endsWith("}\n"));
}

void TestJson::writtenForm()
{
    Answers answers = sampleAnswers(Role::LocalAliases);
    answers.host.release = {8, 10};
    const QJsonObject root = QJsonDocument::fromJson(toJson(answers)).object();
    QCOMPARE(root[u"version"].toInt(), 1);
    QCOMPARE(root[u"role"].toString(), QStringLiteral("local-aliases"));
    QCOMPARE(root[u"host"][u"release"].toString(), QStringLiteral("8.10"));
    QCOMPARE(root[u"host"][u"platform"].toString(), QStringLiteral("debian"));
    QCOMPARE(root[u"listening"][u"where"].toString(), QStringLiteral("loopback"));
    QCOMPARE(root[u"masquerade"][u"furtherDomains"], QJsonValue(QJsonArray{QStringLiteral("example.net")}));
    const QJsonObject entry{{QStringLiteral("name"), QStringLiteral("webmaster")},
                            {QStringLiteral("targets"),
                             QJsonArray{QStringLiteral("root"), QStringLiteral("w@example.org")}}};
    QCOMPARE(root[u"aliases"][u"entries"], QJsonValue(QJsonArray{entry}));
    QCOMPARE(root[u"comments"], QJsonValue(true));
}

void TestJson::writtenAdditions()
{
    Answers answers;
    answers.additions = {
        {McFile::Submit, AdditionKind::Define, QStringLiteral("confLOG_LEVEL"), {QStringLiteral("9")}, {}},
        {McFile::Sendmail, AdditionKind::Raw, {}, {}, QStringLiteral("LOCAL_CONFIG\nCPfoo")}};
    const QJsonArray written = QJsonDocument::fromJson(toJson(answers)).object()[u"additions"].toArray();
    QCOMPARE(written, (QJsonArray{QJsonObject{{QStringLiteral("file"), QStringLiteral("submit.mc")},
                                              {QStringLiteral("kind"), QStringLiteral("define")},
                                              {QStringLiteral("name"), QStringLiteral("confLOG_LEVEL")},
                                              {QStringLiteral("arguments"), QJsonArray{QStringLiteral("9")}}},
                                  QJsonObject{{QStringLiteral("file"), QStringLiteral("sendmail.mc")},
                                              {QStringLiteral("kind"), QStringLiteral("raw")},
                                              {QStringLiteral("text"), QStringLiteral("LOCAL_CONFIG\nCPfoo")}}}));
}

void TestJson::absentFieldsKeepDefaults()
{
    QVERIFY(fromJson("{\"version\": 1}").value() == Answers());
    const auto read = fromJson(R"({"version":1,"aliases":{},"host":{"name":"a.example.com"}})");
    const Answers answers = read.value();
    QCOMPARE(answers.host.name, QStringLiteral("a.example.com"));
    QCOMPARE(answers.aliases.postmaster, QStringLiteral("root"));
    QVERIFY(answers.host.release == newestRelease);
}

void TestJson::readsAll()
{
    const auto read = fromJson(R"({"version":1, "role":"mail-server",
        "host":{"name":"mx.example.com","platform":"freebsd","release":"8.17.1"},
        "listening":{"where":"network","ipv6":true,"submissionPort":true},
        "server":{"acceptedDomains":["example.com"],"mayRelay":["192.0.2.0/24"]},
        "queue":{"minutes":30,"runner":"cron"}, "comments":false})");
    QVERIFY(read.has_value());
    QVERIFY(read->role == Role::MailServer);
    QVERIFY(read->host.platform == Platform::FreeBsd);
    QVERIFY((read->host.release == Release{8, 17}));
    QVERIFY((read->listening == Listening{Listen::Network, true, true}));
    QCOMPARE(read->server.mayRelay, QStringList{QStringLiteral("192.0.2.0/24")});
    QCOMPARE(read->queue.minutes, 30);
    QVERIFY(!read->comments);
}

void TestJson::problems_data()
{
    QTest::addColumn<QByteArray>("members"); // beside the version
    QTest::addColumn<FileProblem>("wanted");
    const auto row = [](const char *name, const char *members, const char *path, Reason reason,
                        const char *value,
                        const QStringList &arguments) {
        QTest::newRow(name) << QByteArray(members)
                            << FileProblem{QString::fromUtf8(path), reason, QString::fromUtf8(value),
                                           arguments};
    };
    const auto list = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
    row("unknown group", R"("masqerade":{"domain":"a.b"})", "masqerade", Reason::UnknownField,
        R"({"domain":"a.b"})",
        list("masquerade"));
    row("misspelt field", R"("masquerade":{"domian":"a.b"})", "masquerade.domian", Reason::UnknownField,
        "a.b",
        list("masquerade.domain"));
    row("right field in the wrong place", R"("domain":"a.b")", "domain", Reason::UnknownField, "a.b",
        list("masquerade.domain"));
    row("other capitals", R"("Role":"null-client")", "Role", Reason::UnknownField, "null-client",
        list("role"));
    row("nothing near", R"("password":"secret")", "password", Reason::UnknownField, "secret", {});
    row("empty name", R"("":1)", "", Reason::UnknownField, "1", {});
    row("member of an alias", R"("aliases":{"entries":[{"nmae":"x"}]})", "aliases.entries[0].nmae",
        Reason::UnknownField, "x", list("aliases.entries[0].name"));
    row("group that is text", R"("host":"a.example.com")", "host", Reason::WrongType, "a.example.com",
        list("object"));
    row("number for text", R"("host":{"name":5})", "host.name", Reason::WrongType, "5", list("string"));
    row("null for text", R"("host":{"name":null})", "host.name", Reason::WrongType, "null", list("string"));
    row("number for a release", R"("host":{"release":8.18})", "host.release", Reason::WrongType, "8.18",
        list("string"));
    row("no release", R"("host":{"release":"new"})", "host.release", Reason::UnknownRelease, "new",
        list("8.9 8.18"));
    row("text for yes or no", R"("comments":"yes")", "comments", Reason::WrongType, "yes", list("boolean"));
    row("number for yes or no", R"("comments":1)", "comments", Reason::WrongType, "1", list("boolean"));
    row("text for a number", R"("queue":{"minutes":"15"})", "queue.minutes", Reason::WrongType, "15",
        list("integer"));
    row("fraction", R"("queue":{"minutes":7.5})", "queue.minutes", Reason::WrongType, "7.5", list("integer"));
    row("number beyond int", R"("queue":{"minutes":1e300})", "queue.minutes", Reason::WrongType, "1e+300",
        list("integer"));
    row("text for a list", R"("server":{"mayRelay":"example.com"})", "server.mayRelay", Reason::WrongType,
        "example.com",
        list("array"));
    row("element of a list", R"("server":{"mayRelay":["example.com",[]]})", "server.mayRelay[1]",
        Reason::WrongType, "[]",
        list("string"));
    row("alias that is text", R"("aliases":{"entries":["x: y"]})", "aliases.entries[0]", Reason::WrongType,
        "x: y",
        list("object"));
    row("targets that are text", R"("aliases":{"entries":[{"name":"x","targets":"y"}]})",
        "aliases.entries[0].targets",
        Reason::WrongType, "y", list("array"));
    row("target that is a number", R"("aliases":{"entries":[{"name":"x","targets":["y",1]}]})",
        "aliases.entries[0].targets[1]", Reason::WrongType, "1", list("string"));
    row("unknown role", R"("role":"nullclient")", "role", Reason::UnknownValue, "nullclient",
        list("null-client local-aliases mail-server"));
    row("unknown platform", R"("host":{"platform":"Debian"})", "host.platform", Reason::UnknownValue,
        "Debian",
        list("debian redhat freebsd solaris generic"));
    row("unknown runner", R"("queue":{"runner":"at"})", "queue.runner", Reason::UnknownValue, "at",
        list("cron systemd-timer"));
    row("field twice", R"("role":"null-client", "role":"mail-server")", "role", Reason::Duplicate, "", {});
    row("field twice, once in escapes", R"("host":{"name":"a.b","n\u0061me":"c.d"})", "host.name",
        Reason::Duplicate, "",
        {});
    row("group twice", R"("host":{"name":"a.b"},"host":{})", "host", Reason::Duplicate, "", {});
    row("member of an alias twice", R"("aliases":{"entries":[{"name":"a"},{"name":"a","name":"\"}"}]})",
        "aliases.entries[1].name", Reason::Duplicate, "", {});
}

void TestJson::problems()
{
    QFETCH(const QByteArray, members);
    QFETCH(const FileProblem, wanted);
    const auto read = fromJson("{\"version\":1," + members + "}");
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().size(), std::size_t{1});
    const FileProblem &problem = read.error().front();
    QCOMPARE(problem.path, wanted.path);
    QVERIFY(problem.reason == wanted.reason);
    QCOMPARE(problem.value, wanted.value);
    QCOMPARE(problem.arguments, wanted.arguments);
}

void TestJson::everyProblemIsNamed()
{
    const auto read = fromJson(R"({"version":1,"role":1,"host":{"nam":"x"},"queue":[],"extra":{}})");
    QVERIFY(!read.has_value());
    QStringList paths;
    for (const FileProblem &problem : read.error())
        paths.append(problem.path);
    paths.sort();
    QCOMPARE(paths, (QStringList{QStringLiteral("extra"), QStringLiteral("host.nam"), QStringLiteral("queue"),
                                 QStringLiteral("role")}));
}

void TestJson::notJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("argument");
    const auto row = [](const char *name, const QByteArray &bytes, const char *path, Reason reason,
                        const char *argument) {
        QTest::newRow(name) << bytes << QString::fromLatin1(path) << static_cast<int>(reason)
                            << QString::fromLatin1(argument);
    };
    row("empty", "", "", Reason::NotJson, "1");
    row("words", "role = null-client", "", Reason::NotJson, "1");
    row("error in line 3", "{\n \"version\": 1,\n \"role\" \"x\"\n}", "", Reason::NotJson, "3");
    row("not UTF-8", "{\"version\":1,\n\"role\":\"\xff\xfe\"}", "", Reason::NotJson, "2");
    row("text after the end", "{\"version\":1}\n}", "", Reason::NotJson, "2");
    row("array", "[]", "", Reason::WrongType, "object");
    row("no version", "{\"role\":\"null-client\"}", "version", Reason::Missing, "");
    row("newer version", "{\"version\":2,\"new\":1}", "version", Reason::UnknownVersion, "1");
    row("version 1.5", "{\"version\":1.5}", "version", Reason::UnknownVersion, "1");
    row("version as text", "{\"version\":\"1\"}", "version", Reason::WrongType, "integer");
}

void TestJson::notJson()
{
    QFETCH(const QByteArray, bytes);
    const auto read = fromJson(bytes);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().size(), std::size_t{1});
    const FileProblem &problem = read.error().front();
    QTEST(problem.path, "path");
    QTEST(static_cast<int>(problem.reason), "reason");
    QTEST(problem.arguments.value(0), "argument");
}

void TestJson::byteOrderMark()
{
    const Answers answers = sampleAnswers(Role::MailServer);
    QVERIFY(fromJson("\xEF\xBB\xBF" + toJson(answers)).value() == answers);
}

void TestJson::deepNesting()
{
    const QByteArray opened = QByteArray("{\"version\":1,\"x\":") + QByteArray(500, '[');
    const auto read = fromJson(opened + QByteArray(500, ']') + '}');
    QVERIFY(!read.has_value());
    QVERIFY(read.error().front().reason == Reason::UnknownField);
    const auto bomb = fromJson(QByteArray(1000000, '['));
    QVERIFY(!bomb.has_value());
    QVERIFY(bomb.error().front().reason == Reason::NotJson);
}

namespace {

QJsonObject readSchema()
{
    QFile file(QStringLiteral(ANSWERS_SCHEMA));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", ANSWERS_SCHEMA);
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Calls `visit(path, schema)` for each property that is no object itself.
template <typename Visitor>
void visitProperties(const QJsonObject &schema, const QString &prefix, const Visitor &visit)
{
    const QJsonObject properties = schema[u"properties"].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject property = it.value().toObject();
        QVERIFY2(!property[u"description"].toString().isEmpty(), qPrintable(it.key()));
        if (property.contains(u"properties")) {
            QCOMPARE(property[u"additionalProperties"], QJsonValue(false));
            visitProperties(property, prefix + it.key() + u'.', visit);
        } else {
            visit(prefix + it.key(), property);
        }
    }
}

QJsonValue valueAt(const QJsonObject &root, const QString &path)
{
    QJsonValue value = root;
    for (const QString &key : path.split(u'.'))
        value = value[key];
    return value;
}

template <typename Enum>
QJsonArray namesOf()
{
    QJsonArray names;
    for (const auto &[value, name] : enumNames<Enum>())
        names.append(toString(value));
    return names;
}

} // namespace

void TestJson::schemaHasExactlyTheFields()
{
    const QJsonObject schema = readSchema();
    QCOMPARE(schema[u"$schema"].toString(), QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
    QCOMPARE(schema[u"additionalProperties"], QJsonValue(false));
    QCOMPARE(schema[u"required"], QJsonValue(QJsonArray{QStringLiteral("version")}));
    QStringList described;
    visitProperties(schema, {}, [&](const QString &path, const QJsonObject &) { described.append(path); });
    QStringList wanted{QStringLiteral("version")};
    for (const FieldName &name : fieldNames())
        wanted.append(QString::fromLatin1(name.path.data(), static_cast<qsizetype>(name.path.size())));
    described.sort();
    wanted.sort();
    QCOMPARE(described, wanted);
}

void TestJson::schemaAgreesWithProgram()
{
    const QJsonObject schema = readSchema();
    const QJsonObject untouched = QJsonDocument::fromJson(toJson(Answers())).object();
    visitProperties(schema, {}, [&](const QString &path, const QJsonObject &property) {
        if (path == u"version") {
            QCOMPARE(property[u"const"].toInt(), fileVersion);
            return;
        }
        QVERIFY2(property.contains(u"default"), qPrintable(path));
        QCOMPARE(property[u"default"], valueAt(untouched, path));
        if (path == u"role")
            QCOMPARE(property[u"enum"].toArray(), namesOf<Role>());
        else if (path == u"host.platform")
            QCOMPARE(property[u"enum"].toArray(), namesOf<Platform>());
        else if (path == u"listening.where")
            QCOMPARE(property[u"enum"].toArray(), namesOf<Listen>());
        else if (path == u"queue.runner")
            QCOMPARE(property[u"enum"].toArray(), namesOf<QueueRunner>());
        else if (path == u"additions") {
            const QJsonValue members = property[u"items"][u"properties"];
            QCOMPARE(members[u"file"][u"enum"].toArray(), namesOf<McFile>());
            QCOMPARE(members[u"kind"][u"enum"].toArray(), namesOf<AdditionKind>());
        }
    });
}

QTEST_APPLESS_MAIN(TestJson)
#include "test_answers_json.moc"
