// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

class QComboBox;

/// The host's name, its platform and its release of sendmail.
class HostPage : public Page
{
    Q_OBJECT
public:
    explicit HostPage(Session *session);

    QString explanation() const override;

private:
    void addPlatform();
    void addRelease();
    void addName();

    QString m_lastDomain; ///< of the host's name, when it had one last
};
