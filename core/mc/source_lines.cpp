// SPDX-License-Identifier: MIT
#include "mc/source_lines.h"

#include "answers/addition_rules.h"
#include "catalogue/catalogue.h"
#include "mc/subject.h"

#include <QSet>
#include <QStringDecoder>
#include <optional>
#include <utility>

namespace mc {

using answers::Addition;
using answers::AdditionKind;

namespace {

std::optional<QString> utf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// define and its like name what they are about in their first argument.
std::optional<AdditionKind> kindOf(const QByteArray &name)
{
    if (name == "FEATURE")
        return AdditionKind::Feature;
    if (name == "define")
        return AdditionKind::Define;
    if (name == "undefine")
        return AdditionKind::Undefine;
    if (name == "MAILER")
        return AdditionKind::Mailer;
    const bool isMacro = name == "include" || name == "sinclude" || name.toUpper() == name;
    return isMacro ? std::optional(AdditionKind::Macro) : std::nullopt;
}

/// What such a call leaves behind goes where it stands, so that it cannot be taken out of a section.
bool writesInPlace(const Addition &call)
{
    if (call.kind != AdditionKind::Macro)
        return false;
    const catalogue::Entry *entry = catalogue::find(call.name);
    return !entry || call.name == u"UUCPSMTP" || call.name == u"SITECONFIG";
}

class Lines
{
public:
    Lines(const Source &source, answers::McFile file) : m_file(file)
    {
        for (const SourceItem &item : source.items) {
            if (item.name == "define" && !item.arguments.empty())
                m_defined.insert(item.arguments.front().value);
        }
        for (std::size_t at = 0; at < source.items.size(); ++at)
            read(source.items[at], at);
        closeText();
    }

    std::vector<SourceLine> take() { return std::move(m_lines); }

private:
    void read(const SourceItem &item, std::size_t at)
    {
        switch (item.kind) {
        case ItemKind::Directive:
            readDirective(item, at);
            return;
        case ItemKind::Text:
            if (!item.isDiscarded)
                addText(item, at);
            return;
        case ItemKind::Comment:
        case ItemKind::Blank:
            // Within a section a # goes into the .cf, and the rest stands between what does.
            if (!item.section.isEmpty() && (!m_text.isEmpty() || item.text.trimmed().startsWith('#')))
                addText(item, at);
            return;
        case ItemKind::Unbalanced:
            closeText();
            return;
        }
    }

    void readDirective(const SourceItem &item, std::size_t at)
    {
        if (isSectionName(QString::fromLatin1(item.name))) {
            closeText();
            return;
        }
        if (item.name == "divert" && isFrame(item)) {
            closeText();
            return;
        }
        const auto call = plainCall(item);
        if (call && (item.section.isEmpty() || !writesInPlace(*call))) {
            closeText();
            m_lines.push_back({*call, at});
            return;
        }
        addText(item, at);
    }

    static bool isFrame(const SourceItem &item)
    {
        const QByteArray argument =
            item.arguments.empty() ? QByteArray() : item.arguments.front().value.trimmed();
        return argument.isEmpty() || argument == "0" || argument.startsWith('-');
    }

    /// Empty for a call that only its own text can say.
    std::optional<Addition> plainCall(const SourceItem &item) const
    {
        const auto kind = kindOf(item.name);
        if (!kind || !item.hasParentheses)
            return std::nullopt;
        Addition call{.file = m_file, .kind = *kind, .name = QString::fromLatin1(item.name)};
        for (const SourceArgument &argument : item.arguments) {
            if (!argument.isPlain || namesOwnMacro(argument))
                return std::nullopt;
            call.arguments += QString::fromLatin1(argument.value);
        }
        if (*kind != AdditionKind::Macro)
            call.name = call.arguments.takeFirst();
        // NAME() and NAME(`') are the same to m4.
        if (call.arguments.size() == 1 && call.arguments.first().isEmpty() && *kind != AdditionKind::Define)
            call.arguments.clear();
        return answers::problemsOfAddition(call).empty() ? std::optional(call) : std::nullopt;
    }

    /// Unquoted, a name that the file itself defines stands for something else.
    bool namesOwnMacro(const SourceArgument &argument) const
    {
        return argument.text == argument.value && m_defined.contains(argument.value.trimmed());
    }

    void addText(const SourceItem &item, std::size_t at)
    {
        if (m_text.isEmpty() || item.section != m_section) {
            closeText();
            m_section = item.section;
            m_first = at;
            m_text = item.section.isEmpty() ? QByteArray() : item.section + '\n';
        }
        m_text += item.text;
    }

    void closeText()
    {
        const QByteArray text = std::exchange(m_text, {}).replace("\r\n", "\n");
        const QByteArray own = m_section.isEmpty() ? text : text.mid(m_section.size());
        if (own.trimmed().isEmpty())
            return;
        Addition raw{.file = m_file, .kind = AdditionKind::Raw};
        const auto decoded = utf8(text);
        raw.text = decoded.value_or(QString::fromLatin1(text));
        raw.latin1 = !decoded;
        while (raw.text.endsWith(u"\n\n"))
            raw.text.chop(1);
        m_lines.push_back({raw, m_first});
    }

    answers::McFile m_file;
    QSet<QByteArray> m_defined;
    std::vector<SourceLine> m_lines;
    QByteArray m_text;
    QByteArray m_section;
    std::size_t m_first = 0;
};

} // namespace

std::vector<SourceLine> linesOf(const Source &source, answers::McFile file)
{
    return Lines(source, file).take();
}

} // namespace mc
