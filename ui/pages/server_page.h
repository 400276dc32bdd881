// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

/// What a mail server accepts, and from whom.
class ServerPage : public Page
{
    Q_OBJECT
public:
    explicit ServerPage(Session *session);

    QString explanation() const override;
};
