// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QTextEdit;

namespace preview {

/// How large the preview and the explanation are, in per cent; kept from one start to the next.
class Zoom : public QObject
{
    Q_OBJECT
public:
    static constexpr int smallest = 50;
    static constexpr int largest = 300;

    explicit Zoom(QObject *parent = nullptr);

    int percent() const { return m_percent; }
    /// To the next larger (+1) or smaller (-1) size.
    void step(int direction);
    void reset() { set(100); }
    /// Makes the text of `edit` follow, and the wheel over it work with Ctrl.
    void applyTo(QTextEdit *edit);

Q_SIGNALS:
    void changed(int percent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(int percent);

    int m_percent;
};

} // namespace preview
