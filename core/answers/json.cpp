// SPDX-License-Identifier: MIT
#include "answers/json.h"

#include "answers/json_keys.h"
#include "answers/names.h"
#include "answers/visit_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>

namespace answers {

namespace {

QString pathOf(Field field)
{
    const std::string_view path = nameOf(field).path;
    return QString::fromLatin1(path.data(), static_cast<qsizetype>(path.size()));
}

const QString versionKey = QStringLiteral("version");
const QString nameKey = QStringLiteral("name");
const QString targetsKey = QStringLiteral("targets");
const QString fileKey = QStringLiteral("file");
const QString kindKey = QStringLiteral("kind");
const QString argumentsKey = QStringLiteral("arguments");
const QString textKey = QStringLiteral("text");
const QString omittedKey = QStringLiteral("omitted");
const QString latin1Key = QStringLiteral("latin1");
const QString linesKey = QStringLiteral("lines");

class Writer
{
public:
    QJsonObject root{{versionKey, fileVersion}};

    template <typename Value>
    void operator()(Field field, const Value &value)
    {
        const QString path = pathOf(field);
        const qsizetype dot = path.indexOf(u'.');
        if (dot < 0) {
            root.insert(path, toValue(value));
            return;
        }
        QJsonObject group = root.value(path.first(dot)).toObject();
        group.insert(path.sliced(dot + 1), toValue(value));
        root.insert(path.first(dot), group);
    }

private:
    static QJsonValue toValue(const QString &text) { return text; }
    static QJsonValue toValue(bool yes) { return yes; }
    static QJsonValue toValue(int number) { return number; }
    static QJsonValue toValue(Release release) { return toString(release); }
    static QJsonValue toValue(const QStringList &list) { return QJsonArray::fromStringList(list); }

    template <typename Enum>
        requires std::is_enum_v<Enum>
    static QJsonValue toValue(Enum value)
    {
        return toString(value);
    }

    static QJsonValue toValue(const std::vector<Alias> &aliases)
    {
        QJsonArray array;
        for (const Alias &alias : aliases)
            array.append(QJsonObject{{nameKey, alias.name}, {targetsKey, toValue(alias.targets)}});
        return array;
    }

    static QJsonValue toValue(const std::vector<Addition> &additions)
    {
        QJsonArray array;
        for (const Addition &addition : additions)
            array.append(toObject(addition));
        return array;
    }

    /// Keys that are not set stay away, so that a directive has no text and a text no name.
    static QJsonObject toObject(const Addition &addition)
    {
        QJsonObject object{{fileKey, toValue(addition.file)}, {kindKey, toValue(addition.kind)}};
        const auto insert = [&object](const QString &key, const auto &value) {
            if (!value.isEmpty())
                object.insert(key, toValue(value));
        };
        insert(nameKey, addition.name);
        insert(argumentsKey, addition.arguments);
        insert(textKey, addition.text);
        if (addition.latin1)
            object.insert(latin1Key, true);
        if (addition.omitted)
            object.insert(omittedKey, true);
        return object;
    }

    static QJsonValue toValue(const std::vector<TableFile> &tables)
    {
        QJsonArray array;
        for (const TableFile &table : tables)
            array.append(QJsonObject{{nameKey, table.name}, {linesKey, toValue(table.lines)}});
        return array;
    }
};

class Reader
{
public:
    explicit Reader(const QJsonObject &root) : m_root(root) {}

    std::vector<FileProblem> problems;

    template <typename Value>
    void operator()(Field field, Value &target)
    {
        const QString path = pathOf(field);
        const QString group = path.contains(u'.') ? path.section(u'.', 0, 0) : QString();
        const QJsonObject object = group.isEmpty() ? m_root : m_root.value(group).toObject();
        const QJsonValue value = object.value(path.section(u'.', -1));
        if (!value.isUndefined())
            read(path, value, target);
    }

    /// Keys that are no field, and groups that are no object.
    void checkKeys()
    {
        const QStringList known = knownPaths();
        for (auto it = m_root.begin(); it != m_root.end(); ++it) {
            const QString prefix = it.key() % u'.';
            const auto isInside = [&](const QString &path) { return path.startsWith(prefix); };
            if (!std::ranges::any_of(known, isInside))
                checkKey(it.key(), it.value(), known);
            else if (!it.value().isObject())
                addWrongType(it.key(), it.value(), QStringLiteral("object"));
            else
                checkGroup(prefix, it.value().toObject(), known);
        }
    }

private:
    static QStringList knownPaths()
    {
        QStringList paths{versionKey};
        for (const FieldName &name : fieldNames())
            paths.append(pathOf(name.field));
        return paths;
    }

    void checkGroup(const QString &prefix, const QJsonObject &group, const QStringList &known)
    {
        for (auto it = group.begin(); it != group.end(); ++it)
            checkKey(prefix % it.key(), it.value(), known);
    }

    void checkKey(const QString &path, const QJsonValue &value, const QStringList &known)
    {
        if (known.contains(path))
            return;
        QStringList candidates = known;
        for (const QString &name : known) {
            const QString group = name.section(u'.', 0, -2);
            if (!group.isEmpty() && !candidates.contains(group))
                candidates.append(group);
        }
        const QString nearest = nearestPath(path, candidates);
        const QStringList arguments = nearest.isEmpty() ? QStringList() : QStringList{nearest};
        problems.push_back({path, Reason::UnknownField, textOf(value), arguments});
    }

    void addWrongType(const QString &path, const QJsonValue &value, const QString &wanted)
    {
        problems.push_back({path, Reason::WrongType, textOf(value), {wanted}});
    }

    /// A string as it is, anything else as JSON.
    static QString textOf(const QJsonValue &value)
    {
        if (value.isString())
            return value.toString();
        const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(array).sliced(1).chopped(1);
    }

    void read(const QString &path, const QJsonValue &value, QString &target)
    {
        if (value.isString())
            target = value.toString();
        else
            addWrongType(path, value, QStringLiteral("string"));
    }

    void read(const QString &path, const QJsonValue &value, bool &target)
    {
        if (value.isBool())
            target = value.toBool();
        else
            addWrongType(path, value, QStringLiteral("boolean"));
    }

    void read(const QString &path, const QJsonValue &value, int &target)
    {
        const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
        const bool fits = number == std::floor(number) && std::abs(number) <= std::numeric_limits<int>::max();
        if (fits)
            target = static_cast<int>(number);
        else
            addWrongType(path, value, QStringLiteral("integer"));
    }

    void read(const QString &path, const QJsonValue &value, Release &target)
    {
        QString text;
        read(path, value, text);
        if (!value.isString())
            return;
        if (const auto release = parseRelease(text))
            target = *release;
        else
            problems.push_back(
                {path, Reason::UnknownRelease, text, {toString(oldestRelease), toString(newestRelease)}});
    }

    template <typename Enum>
        requires std::is_enum_v<Enum>
    void read(const QString &path, const QJsonValue &value, Enum &target)
    {
        QString text;
        read(path, value, text);
        if (!value.isString())
            return;
        if (const auto known = fromString<Enum>(text)) {
            target = *known;
            return;
        }
        QStringList allowed;
        for (const auto &[known, name] : enumNames<Enum>())
            allowed.append(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
        problems.push_back({path, Reason::UnknownValue, text, allowed});
    }

    template <typename Element>
    void readArray(const QString &path, const QJsonValue &value, Element readElement)
    {
        if (!value.isArray()) {
            addWrongType(path, value, QStringLiteral("array"));
            return;
        }
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            readElement(path % u'[' % QString::number(i) % u']', array[i]);
    }

    void read(const QString &path, const QJsonValue &value, QStringList &target)
    {
        target.clear();
        readArray(path, value, [&](const QString &place, const QJsonValue &element) {
            QString text;
            read(place, element, text);
            target.append(text);
        });
    }

    template <typename Element>
    void read(const QString &path, const QJsonValue &value, std::vector<Element> &target)
    {
        target.clear();
        readArray(path, value, [&](const QString &place, const QJsonValue &element) {
            if (element.isObject())
                readMembers(place % u'.', element.toObject(), target.emplace_back());
            else
                addWrongType(place, element, QStringLiteral("object"));
        });
    }

    /// A member that is absent keeps its default.
    template <typename Value>
    void readMember(const QString &prefix, const QJsonObject &object, const QString &key, Value &target)
    {
        if (const QJsonValue value = object.value(key); !value.isUndefined())
            read(prefix % key, value, target);
    }

    void readMembers(const QString &prefix, const QJsonObject &object, Alias &alias)
    {
        readMember(prefix, object, nameKey, alias.name);
        readMember(prefix, object, targetsKey, alias.targets);
        checkGroup(prefix, object, {prefix % nameKey, prefix % targetsKey});
    }

    void readMembers(const QString &prefix, const QJsonObject &object, Addition &addition)
    {
        readMember(prefix, object, fileKey, addition.file);
        readMember(prefix, object, kindKey, addition.kind);
        readMember(prefix, object, nameKey, addition.name);
        readMember(prefix, object, argumentsKey, addition.arguments);
        readMember(prefix, object, textKey, addition.text);
        readMember(prefix, object, latin1Key, addition.latin1);
        readMember(prefix, object, omittedKey, addition.omitted);
        checkGroup(prefix, object,
                   {prefix % fileKey, prefix % kindKey, prefix % nameKey, prefix % argumentsKey, prefix % textKey,
                    prefix % latin1Key, prefix % omittedKey});
    }

    void readMembers(const QString &prefix, const QJsonObject &object, TableFile &table)
    {
        readMember(prefix, object, nameKey, table.name);
        readMember(prefix, object, linesKey, table.lines);
        checkGroup(prefix, object, {prefix % nameKey, prefix % linesKey});
    }

    QJsonObject m_root;
};

std::vector<FileProblem> problemOf(const QString &path, Reason reason, const QString &value,
                                   const QStringList &arguments)
{
    return {{path, reason, value, arguments}};
}

std::expected<QJsonObject, std::vector<FileProblem>> parseObject(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = bytes.first(std::min<qsizetype>(error.offset, bytes.size())).count('\n') + 1;
        return std::unexpected(problemOf({}, Reason::NotJson, {},
                                         {QString::number(line), error.errorString()}));
    }
    if (!document.isObject())
        return std::unexpected(problemOf({}, Reason::WrongType, {}, {QStringLiteral("object")}));
    return document.object();
}

std::optional<std::vector<FileProblem>> wrongVersion(const QJsonValue &version)
{
    if (version.isDouble() && version.toDouble() == fileVersion)
        return std::nullopt;
    if (version.isUndefined())
        return problemOf(versionKey, Reason::Missing, {}, {});
    if (!version.isDouble())
        return problemOf(versionKey, Reason::WrongType, version.toVariant().toString(),
                         {QStringLiteral("integer")});
    return problemOf(versionKey, Reason::UnknownVersion, version.toVariant().toString(),
                     {QString::number(fileVersion)});
}

} // namespace

QByteArray toJson(const Answers &answers)
{
    Writer writer;
    visitFields(writer, answers);
    return QJsonDocument(writer.root).toJson(QJsonDocument::Indented);
}

std::expected<Answers, std::vector<FileProblem>> fromJson(const QByteArray &bytes)
{
    const QByteArray json = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    const auto root = parseObject(json);
    if (!root)
        return std::unexpected(root.error());
    // Another version may mean anything by its fields: nothing else is worth saying.
    if (auto problems = wrongVersion(root->value(versionKey)))
        return std::unexpected(*problems);

    Answers answers;
    Reader reader(*root);
    visitFields(reader, answers);
    reader.checkKeys();
    for (const QString &path : duplicateKeys(json))
        reader.problems.push_back({path, Reason::Duplicate, {}, {}});
    if (!reader.problems.empty())
        return std::unexpected(std::move(reader.problems));
    return answers;
}

} // namespace answers
