// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"
#include "cf/tracer.h"
#include "ui/preview/line_links.h"

#include <QElapsedTimer>
#include <QStringList>
#include <array>

class Session;
struct PreviewFile;

/// Where the lines of the shown sendmail.cf and submit.cf come from. It is worked out only while somebody
/// wants it, and not before the answers have rested for a moment; their next change ends it at once. What is
/// known always belongs to the files that the session shows.
class ProvenanceSource : public QObject
{
    Q_OBJECT
public:
    enum class Reader { Explanation, Preview };
    enum class State {
        Absent,  ///< the file has none: not made by m4, or m4 makes nothing of it
        Working, ///< comes, as long as it is wanted
        Known,
    };

    explicit ProvenanceSource(const Session &session, QObject *parent = nullptr);
    ~ProvenanceSource() override;

    /// From now on this reader wants that of these files and of no other; the .mc and its .cf have the same.
    void want(Reader reader, const QStringList &files);

    State stateOf(const QString &file) const;
    /// Null unless it is Known.
    const cf::Provenance *of(const QString &file) const;
    /// "sendmail.cf" for "sendmail.mc" and for itself; empty for other files.
    QString cfFileOf(const QString &file) const;
    /// The same the other way round.
    QString mcFileOf(const QString &file) const;
    /// Of every .cf whose provenance is Known.
    std::vector<preview::LineLinks> links() const;

Q_SIGNALS:
    /// A state changed.
    void changed();

private:
    struct Pair {
        advice::GeneratedFile mc;
        QString mcFile;
        QString cfFile;
        std::array<bool, 2> isWantedBy{}; ///< in the order of Reader
        State state = State::Absent;      ///< as announced
        QByteArray text{};                ///< the .mc that `provenance` is of, or will be
        std::shared_ptr<const cf::Provenance> provenance{};
        cf::Tracer tracer{};

        bool isWanted() const { return isWantedBy[0] || isWantedBy[1]; }
        bool has(const QString &file) const { return file == mcFile || file == cfFile; }
    };

    /// Null for files that m4 has no part in.
    const Pair *pairOf(const QString &file) const;
    State stateNow(const Pair &pair) const;
    bool isCurrent(const Pair &pair, const PreviewFile &cf) const;
    /// What the session shows now may be something else.
    void follow();
    void begin(Pair &pair);
    void announce();

    const Session &m_session;
    std::array<Pair, 2> m_pairs;
    QElapsedTimer m_sinceChange;
};
