// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"
#include "catalogue/options/option_tables.h"

#include <vector>

namespace catalogue {

std::span<const Entry> optionEntries()
{
    static const std::vector<Entry> all = [] {
        std::vector<Entry> joined;
        for (const auto table :
             {timeoutOptionEntries(), queueTimeOptionEntries(), queueOptionEntries(),
              limitOptionEntries(), tlsOptionEntries(), authOptionEntries(), filterOptionEntries(),
              smtpOptionEntries(), dnsOptionEntries(), headerOptionEntries(), deliveryOptionEntries(),
              systemOptionEntries(), ruleOptionEntries(), oldOptionEntries()})
            joined.insert(joined.end(), table.begin(), table.end());
        return joined;
    }();
    return all;
}

} // namespace catalogue
