// SPDX-License-Identifier: MIT
#include "answers/json_keys.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>
#include <vector>

namespace answers {

namespace {

/// Walks over the tokens of valid JSON, keeping track of where it is.
class KeyScan
{
public:
    explicit KeyScan(const QByteArray &json) : m_json(json) {}

    QStringList run()
    {
        while (m_at < m_json.size())
            step();
        return m_duplicates;
    }

private:
    /// An object or array that is open.
    struct Level {
        bool isObject;
        QString path;
        std::set<QString> keys;
        QString key;   ///< of the value at hand, in an object
        int index = 0; ///< of the value at hand, in an array
    };

    void step()
    {
        const char c = m_json[m_at];
        if (c == '"') {
            readString();
            return;
        }
        ++m_at;
        if (c == '{' || c == '[')
            m_levels.push_back({c == '{', pathOfValue(), {}, {}, 0});
        else if (c == '}' || c == ']')
            m_levels.pop_back();
        else if (c == ',' && !m_levels.empty()) {
            m_levels.back().key.clear();
            ++m_levels.back().index;
        }
    }

    /// A string in an object is the key unless there is one already.
    void readString()
    {
        const qsizetype start = m_at++;
        while (m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        ++m_at;
        if (m_levels.empty() || !m_levels.back().isObject || !m_levels.back().key.isNull())
            return;
        const QByteArray token = m_json.mid(start, m_at - start);
        Level &level = m_levels.back();
        level.key = QJsonDocument::fromJson('[' + token + ']').array().first().toString();
        if (level.key.isNull())
            level.key = QLatin1StringView("");
        if (!level.keys.insert(level.key).second)
            m_duplicates.append(pathOfValue());
    }

    QString pathOfValue() const
    {
        if (m_levels.empty())
            return {};
        const Level &level = m_levels.back();
        if (!level.isObject)
            return level.path % u'[' % QString::number(level.index) % u']';
        return level.path.isEmpty() ? level.key : QString(level.path % u'.' % level.key);
    }

    QByteArray m_json;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
    QStringList m_duplicates;
};

/// Levenshtein's distance.
qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::ranges::generate(row, [n = qsizetype{0}]() mutable { return n++; });
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

} // namespace

QStringList duplicateKeys(const QByteArray &json)
{
    return KeyScan(json).run();
}

QString nearestPath(const QString &path, const QStringList &known)
{
    constexpr qsizetype longestKey = 80;
    if (path.size() > longestKey)
        return {};
    // The right name in the wrong place is nearer than any misspelling.
    const QString key = path.section(u'.', -1);
    const auto sameKey = std::ranges::find_if(known, [&](const QString &name) {
        return name.section(u'.', -1).compare(key, Qt::CaseInsensitive) == 0;
    });
    if (sameKey != known.end())
        return *sameKey;
    const auto distance = [&](const QString &name) { return editDistance(path.toLower(), name.toLower()); };
    const auto nearest = std::ranges::min_element(known, {}, distance);
    const bool near = nearest != known.end() && distance(*nearest) <= std::max<qsizetype>(2, key.size() / 3);
    return near ? *nearest : QString();
}

} // namespace answers
