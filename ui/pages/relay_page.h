// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

/// Where mail goes.
class RelayPage : public Page
{
    Q_OBJECT
public:
    explicit RelayPage(Session *session);

    QString explanation() const override;

private:
    void addRelay();
};
