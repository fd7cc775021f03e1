// Which publication a file is of: its producer, title and dates, by what stands in it.
#pragma once

#include "core/io/needs/need_layout.hpp"

namespace maillage {

struct NeedPublication {
    std::string id; // of the family, without a year: "insee-filosofi"
    std::string producer{};
    std::string title{};
    std::string date{}; // AAAA-MM-JJ where it says so
    int geographyYear = 0;
    int year = 0; // of values that do not say it themselves
    std::string licence{};
    /// What an empty cell means by its producer's rule.
    NeedState blank = NeedState::Unavailable;
    bool isLongOfInsee = false; // Melodi
};

/// By the titles of the columns, by the rows above them and by the sheets of explanation (`notes`: their
/// texts in order). `fileName` tells a year where nothing else does. `ofQuarters`: the places are QPV, which
/// the Observatoire des territoires does not publish.
[[nodiscard]] NeedPublication needPublication(const std::vector<NeedLayout>& layouts,
                                              const std::vector<std::string>& notes,
                                              const std::string& fileName, bool ofQuarters);

} // namespace maillage
