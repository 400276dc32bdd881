// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

/// Which name mail goes under.
class MasqueradePage : public Page
{
    Q_OBJECT
public:
    explicit MasqueradePage(Session *session);

    QString explanation() const override;

private:
    void addDomain();
    void addCompanions();
    void addExceptions();
};
