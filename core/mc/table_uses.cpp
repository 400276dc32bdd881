// SPDX-License-Identifier: MIT
#include "mc/table_uses.h"

#include "answers/addition_rules.h"
#include "answers/role_rules.h"
#include "catalogue/arguments.h"
#include "catalogue/platforms.h"
#include "mc/compose.h"
#include "mc/subject.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace mc {

namespace {

using answers::Answers;
using answers::Release;
using catalogue::Argument;
using catalogue::ArgumentType;
using namespace Qt::StringLiterals;

/// Maps whose file makemap writes.
bool isDatabase(const QString &type)
{
    static const QStringList types{u"hash"_s, u"btree"_s, u"dbm"_s, u"cdb"_s};
    return types.contains(type);
}

/// "hash", its flags and the file.
struct MapSpec {
    QString type;
    bool isOptional = false;
    QString path;
};

MapSpec mapSpecOf(const QString &text)
{
    const QStringList words = text.simplified().split(u' ');
    MapSpec spec{words.first().toLower(), false, {}};
    for (const QString &word : words.mid(1)) {
        if (word == u"-o")
            spec.isOptional = true;
        else if (!word.startsWith(u'-') && spec.path.isEmpty())
            spec.path = word;
    }
    if (spec.type == u"text")
        spec.type = plainTextType;
    else if (isDatabase(spec.type) && spec.path.endsWith(u".db"))
        spec.path.chop(3);
    return spec;
}

/// Looks for them in one .mc file.
class Reader
{
public:
    Reader(const Answers &answers, const Document &document)
        : m_directives(document.directives()), m_release(answers.host.release),
          m_folder(QString::fromLatin1(catalogue::factsOf(answers.host.platform).configFolder) + u'/')
    {
        for (const Directive &directive : m_directives)
            read(directive);
    }

    void addRelayDomains()
    {
        const QString standard = m_release >= Release{8, 9} ? u"relay-domains"_s : QString();
        if (!standard.isEmpty())
            addList(u"confCR_FILE"_s, defined(u"confCR_FILE"_s, u"-o "_s + settings() + standard), standard);
    }

    std::vector<TableUse> take() { return std::move(m_uses); }

private:
    void read(const Directive &directive)
    {
        if (directive.form == Form::Raw)
            readRaw(directive);
        else if (isFeature(directive))
            readFeature(subjectOf(directive), argumentsOf(directive));
        else if (directive.form == Form::Call && directive.name.endsWith(u"_FILE"_s)
                 && !directive.arguments.isEmpty())
            addList(directive.name, directive.arguments.first(), {});
    }

    void readFeature(const QString &name, const QStringList &arguments)
    {
        if (name == u"use_cw_file")
            addNamedList(name, u"confCW_FILE"_s, u"local-host-names"_s, u"sendmail.cw"_s);
        else if (name == u"use_ct_file")
            addNamedList(name, u"confCT_FILE"_s, u"trusted-users"_s, u"sendmail.ct"_s);
        const catalogue::Entry *entry = catalogue::find(name);
        if (!entry || entry->kind != catalogue::Kind::Feature)
            return;
        qsizetype index = 0;
        for (const Argument &argument : entry->arguments) {
            if (argument.type == ArgumentType::MapSpec)
                addMap(name, argument, arguments.value(index).trimmed());
            ++index;
        }
    }

    void addMap(const QString &feature, const Argument &argument, const QString &given)
    {
        const MapSpec usual = mapSpecOf(QString::fromLatin1(argument.standard));
        const QString file = usual.path.section(u'/', -1);
        if (given.isEmpty()) {
            if (isDatabase(usual.type))
                add({feature, file, defined(u"DATABASE_MAP_TYPE"_s, u"hash"_s), settings(file) + file, {},
                     hasOptionalMaps(file)});
            return;
        }
        if (catalogue::choicesOf(argument).contains(given))
            return; // another feature's map
        const MapSpec spec = mapSpecOf(given);
        add({feature, file, spec.type, spec.path.isEmpty() ? given : spec.path, {}, spec.isOptional});
    }

    void addNamedList(const QString &feature, const QString &variable, const QString &name,
                      const QString &earlierName)
    {
        const QString file = m_release >= Release{8, 10} ? name : earlierName;
        addList(feature, defined(variable, settings() + file), file);
    }

    /// "-o /etc/mail/relay-domains", perhaps with a format behind it.
    void addList(const QString &directive, const QString &text, const QString &standard)
    {
        const QStringList words = text.simplified().split(u' ');
        const bool isOptional = words.first() == u"-o";
        const bool isOfUsers = directive == u"use_ct_file" || directive.contains(u"_USER_"_s);
        add({directive, standard, plainTextType, words.value(isOptional ? 1 : 0), {}, isOptional, true, isOfUsers});
    }

    /// Lines of the .cf: "Kname hash -o /etc/mail/name", "F{Name}-o /etc/mail/names".
    void readRaw(const Directive &directive)
    {
        static const QRegularExpression map(u"^K\\s*(?:\\{[^}]*\\}|\\S+)\\s+(\\w+\\s.*)$"_s);
        static const QRegularExpression list(u"^F(?:\\{[^}]*\\}|[^{\\s])\\s*((?:-o\\s+)?/.*)$"_s);
        const QString line = directive.arguments.value(0);
        const QString section = directive.entry.isEmpty() ? u"LOCAL_CONFIG"_s : directive.entry;
        if (const auto match = map.match(line); match.hasMatch()) {
            const MapSpec spec = mapSpecOf(match.captured(1));
            if (isDatabase(spec.type) || spec.type == plainTextType)
                add({section, {}, spec.type, spec.path, {}, spec.isOptional});
        } else if (const auto found = list.match(line); found.hasMatch()) {
            addList(section, found.captured(1), {});
        }
    }

    void add(TableUse use)
    {
        const bool isFile = isDatabase(use.type) || use.type == plainTextType;
        const QString name = use.place.mid(m_folder.size());
        if (isFile && use.place.startsWith(m_folder) && answers::isTableName(name))
            use.file = name;
        if (!std::ranges::contains(m_uses, use))
            m_uses.push_back(std::move(use));
    }

    /// What a define says, the last one of several.
    QString defined(const QString &name, const QString &otherwise) const
    {
        QString value = otherwise;
        for (const Directive &directive : m_directives) {
            if (directive.name == u"define" && subjectOf(directive) == name)
                value = directive.arguments.value(1).trimmed();
        }
        return value;
    }

    /// The folder of the files that have no other, with a slash. Before 8.10 maps other than access were in /etc.
    QString settings(const QString &file = {}) const
    {
        const bool isOld = m_release < Release{8, 10} && !file.isEmpty() && file != u"access";
        return isOld ? u"/etc/"_s : defined(u"MAIL_SETTINGS_DIR"_s, m_folder);
    }

    bool hasOptionalMaps(const QString &file) const
    {
        return m_release < Release{8, 10} && file != u"access";
    }

    const std::vector<Directive> &m_directives;
    Release m_release;
    QString m_folder;
    std::vector<TableUse> m_uses;
};

} // namespace

const catalogue::Table &tableOf(const TableUse &use)
{
    if (use.isList)
        return catalogue::describeClass(use.isOfUsers);
    return catalogue::describeMap(use.standard.isEmpty() ? use.file : use.standard);
}

std::vector<TableUse> tableUses(const Answers &answers, const Document &sendmail,
                                const std::optional<Document> &submit)
{
    Reader reader(answers, sendmail);
    reader.addRelayDomains();
    std::vector<TableUse> uses = reader.take();
    if (!submit)
        return uses;
    for (TableUse &use : Reader(answers, *submit).take()) {
        if (!std::ranges::contains(uses, use))
            uses.push_back(std::move(use));
    }
    return uses;
}

std::vector<TableUse> tableUses(const Answers &answers)
{
    return tableUses(answers, composeSendmailMc(answers), composeSubmitMc(answers));
}

QString ownNamesFile(const Answers &answers)
{
    if (!answers::listsOwnNames(answers))
        return {};
    const std::vector<TableUse> uses = tableUses(answers);
    const auto found = std::ranges::find(uses, u"use_cw_file"_s, &TableUse::directive);
    return found == uses.end() ? QString() : found->place;
}

} // namespace mc
