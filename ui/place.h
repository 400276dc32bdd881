// SPDX-License-Identifier: MIT
#pragma once

#include "ui/opened/repaired_text.h"
#include "ui/step.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

/// Where somebody is in the wizard: kept from one start to the next.
struct WizardPlace {
    Step step = Step::Role;
    std::vector<Step> seen;
    QString answersPath; ///< the answers file that is open; empty when there is none
    QString openedPath;  ///< of what is open of a host's configuration; empty when nothing is
    std::vector<opened::RepairedText> repairedTexts; ///< of what is open

    bool operator==(const WizardPlace &) const = default;
};

QByteArray toJson(const WizardPlace &place);
/// Empty when it is no place. Steps that this version does not know are left out.
std::optional<WizardPlace> placeFromJson(const QByteArray &json);
