// SPDX-License-Identifier: MIT
#include "cf/configuration.h"

#include <algorithm>

namespace cf {

namespace {

template <typename Item>
const Item *lastNamed(const std::vector<Item> &items, QStringView name)
{
    const auto found = std::ranges::find_if(items.rbegin(), items.rend(),
                                            [name](const Item &item) { return item.name == name; });
    return found == items.rend() ? nullptr : &*found;
}

} // namespace

bool isTrue(QStringView value)
{
    // No value means yes, and so does everything that begins like it.
    return value.isEmpty() || QStringView(u"tTyY").contains(value.front());
}

QString Mailer::field(char key) const
{
    const auto found = std::ranges::find(fields.rbegin(), fields.rend(), QLatin1Char(key), &MailerField::key);
    return found == fields.rend() ? QString() : found->value;
}

const Option *Configuration::option(QStringView name) const
{
    return lastNamed(options, name);
}

const Macro *Configuration::macro(QStringView name) const
{
    return lastNamed(macros, name);
}

const Ruleset *Configuration::ruleset(QStringView name) const
{
    const auto found = std::ranges::find_if(rulesets, [name](const Ruleset &ruleset) {
        return ruleset.name == name || (ruleset.number >= 0 && QString::number(ruleset.number) == name);
    });
    return found == rulesets.end() ? nullptr : &*found;
}

const Mailer *Configuration::mailer(QStringView name) const
{
    return lastNamed(mailers, name);
}

const Map *Configuration::map(QStringView name) const
{
    return lastNamed(maps, name);
}

QStringList Configuration::members(QStringView className) const
{
    QStringList members;
    for (const ClassLine &line : classes) {
        if (line.name == className)
            members += line.members;
    }
    return members;
}

int Configuration::lineOfMember(QStringView className, QStringView member) const
{
    const auto found = std::ranges::find_if(classes, [&](const ClassLine &line) {
        return line.name == className && line.members.contains(member, Qt::CaseInsensitive);
    });
    return found == classes.end() ? 0 : found->line;
}

int Configuration::lineOfPart(QStringView name) const
{
    const auto found = std::ranges::find_if(parts, [name](const NamedLine &part) { return part.name == name; });
    return found == parts.end() ? 0 : found->line;
}

QString Configuration::version() const
{
    const Macro *z = macro(u"Z");
    return z ? z->value.trimmed() : QString();
}

bool Configuration::isSubmission() const
{
    const Option *use = option(u"UseMSP");
    return use && isTrue(use->value);
}

} // namespace cf
