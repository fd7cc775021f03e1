// What the names of a publication's columns mean, by the dictionary that its producer joins to it.
#pragma once

#include "core/io/needs/need_rows.hpp"
#include "core/model/needs/need_facts.hpp"

#include <map>
#include <optional>
#include <string>

namespace maillage {

struct NeedDictionary {
    std::map<std::string, std::string> labels{}; // of columns: "TP6019" → "Taux de pauvreté en 2019"
    std::map<std::string, std::string> codes{};  // of equipment types: "D506" → …

    [[nodiscard]] bool isEmpty() const { return labels.empty() && codes.empty(); }
    void add(const NeedDictionary& more);
    /// The measures named by it, where it knows them. How many it named.
    std::size_t name(NeedDataSet& set) const;
    bool operator==(const NeedDictionary&) const = default;
};

/// Of Insee's meta_*.csv and *_varmod.csv (COD_VAR, LIB_VAR, LIB_VAR_LONG, COD_MOD, LIB_MOD) and of the sheet
/// Variables of its workbooks (VAR_ID, VAR_LIB, VAR_LIB_LONG); nullopt for any other sheet.
[[nodiscard]] std::optional<NeedDictionary> needDictionary(const NeedSheet& sheet);

} // namespace maillage
