// SPDX-License-Identifier: MIT
#include "answers/host_name.h"

#include "answers/ip_address.h"
#include "answers/validation.h"
#include "text/format.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace answers {

namespace {

constexpr qsizetype longestName = 253;
constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestLocalPart = 64;
/// More than any name can have before conversion to A-labels; what is longer is not worth converting.
constexpr qsizetype longestTyped = 1024;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiAlphanumeric(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// One code point, or one half of a broken surrogate pair.
struct Character {
    char32_t code;
    qsizetype units;
};

Character characterAt(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text[i + 1]), 2};
    return {c.unicode(), 1};
}

/// What may stand in a name before its conversion. Punctuation and symbols are kept out here: the conversion
/// of UTS 46 would take curly quotes and hearts, RFC 5891 does not.
bool canStandInName(char32_t code)
{
    if (code < 0x80)
        return isAsciiAlphanumeric(QChar(static_cast<char16_t>(code))) || code == U'-' || code == U'.';
    if (QChar::isLetterOrNumber(code) || QChar::isMark(code))
        return true;
    // Full stops of other scripts, and the punctuation that RFC 5892 (appendix A) allows in labels.
    constexpr std::u32string_view exceptions = U"\u3002\uff0e\uff61\u00b7\u0375\u05f3\u05f4\u30fb";
    return exceptions.contains(code);
}

QString printable(Character character)
{
    const char32_t code = character.code;
    const bool inked = QChar::isPrint(code) && !QChar::isSpace(code) && !QChar::isMark(code);
    if (inked || code == U' ')
        return QString::fromUcs4(&code, 1);
    return text::formatString("U+{:04X}", static_cast<std::uint32_t>(code));
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

bool isGoodLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-')
        && !label.endsWith(u'-');
}

/// The name in A-labels and small letters, not yet checked for its parts. One final dot is dropped.
std::expected<QString, Reason> toAsciiName(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return std::unexpected(Reason::Missing);
    if (typed.size() > longestTyped)
        return std::unexpected(Reason::TooLong);
    if (!firstBadCharacter(typed).isEmpty())
        return std::unexpected(Reason::BadCharacter);

    QString name = isAscii(typed) ? typed.toLower() : QString::fromLatin1(QUrl::toAce(typed));
    if (name.isEmpty())
        return std::unexpected(Reason::NotInternational);
    // A mapping of the conversion may bring in what was kept out above.
    if (!isAscii(name) || !firstBadCharacter(name).isEmpty())
        return std::unexpected(Reason::NotInternational);
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

std::optional<QString> badLabelOf(const QString &name)
{
    const QList<QStringView> labels = QStringView(name).split(u'.');
    const auto bad = std::ranges::find_if_not(labels, isGoodLabel);
    if (bad != labels.end())
        return bad->toString();
    return isNumber(labels.last()) ? std::optional(labels.last().toString()) : std::nullopt;
}

} // namespace

QString firstBadCharacter(QStringView text, QStringView alsoAllowed)
{
    for (qsizetype i = 0; i < text.size();) {
        const Character character = characterAt(text, i);
        if (!canStandInName(character.code) && !(character.units == 1 && alsoAllowed.contains(text[i])))
            return printable(character);
        i += character.units;
    }
    return {};
}

QString firstBadLabel(const QString &text)
{
    const auto name = toAsciiName(text);
    return name ? badLabelOf(*name).value_or(QString()) : QString();
}

std::expected<QString, Reason> normaliseDomainOrLabel(const QString &text)
{
    auto name = toAsciiName(text);
    if (!name)
        return name;
    if (name->size() > longestName)
        return std::unexpected(Reason::TooLong);
    if (badLabelOf(*name))
        return std::unexpected(Reason::BadLabel);
    return name;
}

std::expected<QString, Reason> normaliseHostName(const QString &text)
{
    auto name = normaliseDomainOrLabel(text);
    if (name && !name->contains(u'.'))
        return std::unexpected(Reason::NoDot);
    return name;
}

QString m4WordIn(QStringView text)
{
    // What GNU m4 acts on without arguments, and the cf tree's macros in small letters.
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral("changecom changequote debugfile debugmode divert divnum dnl dumpdef m4exit shift "
                                            "sysval traceoff traceon undivert lower strcasecmp "
                                            "__file__ __gnu__ __line__ __program__ __unix__");
        const QStringList names = list.split(u' ');
        return QSet<QString>(names.begin(), names.end());
    }();
    static const QRegularExpression token(QStringLiteral("[A-Za-z_][A-Za-z0-9_]*"));
    for (const QRegularExpressionMatch &match : token.globalMatchView(text)) {
        if (words.contains(match.captured().toLower()))
            return match.captured();
    }
    return {};
}

bool isIpv4(QStringView text)
{
    return parseIpv4(text).has_value();
}

bool isIpv6(QStringView text)
{
    return parseIpv6(text).has_value();
}

bool isLocalPart(QStringView text)
{
    constexpr QStringView others = u"._+=-";
    if (text.isEmpty() || text.size() > longestLocalPart || text.startsWith(u'-'))
        return false;
    if (text.startsWith(u'.') || text.endsWith(u'.') || text.contains(u".."))
        return false;
    return std::ranges::all_of(text, [&](QChar c) { return isAsciiAlphanumeric(c) || others.contains(c); });
}

std::expected<QString, Reason> normaliseMailAddress(const QString &text)
{
    const QString typed = text.trimmed();
    const qsizetype at = typed.lastIndexOf(u'@');
    if (at < 0)
        return std::unexpected(typed.isEmpty() ? Reason::Missing : Reason::NotAnAddress);
    if (!isLocalPart(QStringView(typed).first(at)))
        return std::unexpected(Reason::BadLocalPart);
    const QString domain = typed.sliced(at + 1);
    // White space around a name is forgiven, inside an address it is not.
    if (domain != domain.trimmed())
        return std::unexpected(Reason::BadCharacter);
    return normaliseHostName(domain).transform(
        [&](const QString &name) { return QString(typed.first(at + 1) + name); });
}

bool isMailAddress(const QString &text)
{
    return normaliseMailAddress(text).has_value();
}

bool namesThisHost(const QString &name, const QString &hostName)
{
    if (const auto address = parseIpv4(name))
        return isLoopbackOrUnspecified(*address);
    if (const auto address = parseIpv6(name))
        return isLoopbackOrUnspecified(*address);
    const auto normalised = normaliseDomainOrLabel(name);
    if (!normalised)
        return false;
    if (*normalised == u"localhost" || normalised->startsWith(u"localhost.")
        || normalised->endsWith(u".localhost"))
        return true;
    const auto own = normaliseDomainOrLabel(hostName);
    return own && (*normalised == *own || *normalised == own->section(u'.', 0, 0));
}

} // namespace answers
