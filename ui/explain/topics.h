// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "answers/field.h"

#include <QString>

/// The catalogue entry that explains an answer in the role that it is given in; empty where the page explains
/// it.
QString entryNameFor(answers::Field field, const answers::Answers &answers);
