// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "answers/field.h"
#include "catalogue/topics.h"

#include <QString>

/// The catalogue entry that explains an answer in the role that it is given in; empty where topicFor() does.
QString entryNameFor(answers::Field field, const answers::Answers &answers);

/// What is asked with an answer that no directive stands for; of another answer, that of the role.
const catalogue::Topic &topicFor(answers::Field field);
