// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "answers/field.h"
#include "answers/validation.h"

#include <QString>
#include <optional>
#include <span>
#include <vector>

/// One step of the wizard: one page. Opened is there only while a file of a host is open.
enum class Step { Opened, Role, Host, Relay, Masquerade, Listening, Server, Aliases, Features, Review, Export };

/// Every step but Opened, in order.
std::span<const Step> allSteps();

/// The steps that this role has questions for, in order.
std::vector<Step> stepsFor(answers::Role role);

/// Translated: "This host".
QString stepName(Step step);

/// What was answered there, in a few words, for the list of steps; empty where there is nothing to show.
QString stepSummary(Step step, const answers::Answers &answers);

/// Translated: which pages are not shown for this role, and why.
QString whyStepsAreMissing(answers::Role role);

/// The answers that are asked for at this step.
std::span<const answers::Field> fieldsOf(Step step);
Step stepOf(answers::Field field);

/// The first problem among the step's fields.
std::optional<answers::Problem> firstProblemOf(Step step, const std::vector<answers::Problem> &problems);
