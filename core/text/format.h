// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <fmt/format.h>

/// Lets fmt write QString (as UTF-8) and QByteArray (as it is).
template <>
struct fmt::formatter<QString> : fmt::formatter<std::string_view> {
    auto format(const QString &text, fmt::format_context &context) const
    {
        const QByteArray utf8 = text.toUtf8();
        return fmt::formatter<std::string_view>::format({utf8.constData(), static_cast<std::size_t>(utf8.size())},
                                                        context);
    }
};

template <>
struct fmt::formatter<QByteArray> : fmt::formatter<std::string_view> {
    auto format(const QByteArray &bytes, fmt::format_context &context) const
    {
        return fmt::formatter<std::string_view>::format({bytes.constData(), static_cast<std::size_t>(bytes.size())},
                                                        context);
    }
};

namespace text {

/// fmt::format() into a QByteArray of UTF-8.
template <typename... Arguments>
QByteArray formatBytes(fmt::format_string<Arguments...> pattern, Arguments &&...arguments)
{
    const std::string result = fmt::format(pattern, std::forward<Arguments>(arguments)...);
    return QByteArray(result.data(), static_cast<qsizetype>(result.size()));
}

/// fmt::format() into a QString.
template <typename... Arguments>
QString formatString(fmt::format_string<Arguments...> pattern, Arguments &&...arguments)
{
    return QString::fromStdString(fmt::format(pattern, std::forward<Arguments>(arguments)...));
}

} // namespace text
