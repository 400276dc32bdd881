// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>
#include <QString>
#include <vector>

/// Many pictures on one, small and with their names.
class ContactSheet
{
public:
    void add(const QPixmap &picture, const QString &name);
    QPixmap picture() const;

private:
    struct Print {
        QPixmap picture;
        QString name;
    };

    std::vector<Print> m_prints;
};
