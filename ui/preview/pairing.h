// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/line_links.h"

#include <QObject>
#include <optional>

namespace preview {

class Editor;

/// Ties an .mc to the .cf that stands beside it: marks in the one what belongs to the line of the cursor in the
/// other and, if wanted, keeps what belongs together in sight.
class Pairing : public QObject
{
    Q_OBJECT
public:
    /// Must not outlive the editors.
    Pairing(Editor *mc, Editor *cf, QObject *parent = nullptr);
    ~Pairing() override;

    /// Null = not known.
    void setLinks(const LineLinks *links);
    void setScrollTogether(bool on);

private:
    enum Side { Mc, Cf };

    void connectSide(Side side);
    void followCursor(Side from);
    void followScrolling(Side from);
    /// In the other text.
    std::vector<int> linesOf(Side from, int line) const;
    /// The line in sight, nearest to where one reads, that belongs to something in the other text.
    std::vector<int> linesOfWhatIsRead(Side from) const;
    void bringIntoSight(Side side, const std::vector<int> &lines);
    static Side otherOf(Side side) { return side == Mc ? Cf : Mc; }

    Editor *m_editors[2];
    std::vector<int> m_causes;
    std::vector<std::vector<int>> m_effects; ///< by the line of the .mc
    Side m_leader = Mc;                      ///< its cursor says what is marked in the other
    bool m_scrollTogether = false;
    std::optional<Side> m_scrolled{}; ///< by somebody, but the text has not moved yet
};

} // namespace preview
