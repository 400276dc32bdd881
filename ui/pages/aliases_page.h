// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

/// Where the host's own names lead.
class AliasesPage : public Page
{
    Q_OBJECT
public:
    explicit AliasesPage(Session *session);

    QString explanation() const override;

private:
    void addTable();
};
