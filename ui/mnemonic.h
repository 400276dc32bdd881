// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// A label as it is read out: without the mark of its mnemonic and without the brackets that some languages put
/// the letter into, "Host name" of "&Host name" and "ホスト名" of "ホスト名(&H)".
QString withoutMnemonic(QString label);
