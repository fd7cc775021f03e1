#include "core/io/lists/cells/nearest_communes.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/cells/commune_names.hpp"

#include <algorithm>

namespace maillage {

namespace {

/// Letters that differ, for each that there is: a slip in a long name weighs less. Words that are whole in
/// both weigh for the name.
double unlikeness(const std::string& text, const std::string& name) {
    const std::size_t longest = std::max<std::size_t>(1, std::max(text.size(), name.size()));
    double unlike = static_cast<double>(editDistance(text, name, longest)) / static_cast<double>(longest);
    for (const std::string& word : splitList(text, ' ')) {
        constexpr std::size_t kTelling = 4;
        constexpr double kSharedWord = 0.25;
        if (word.size() >= kTelling && (" " + name + " ").find(" " + word + " ") != std::string::npos) {
            unlike -= kSharedWord;
        }
    }
    return unlike;
}

bool isUnlikeAny(const Remark& remark) {
    return remark.code == RemarkCode::NameUnknown || remark.code == RemarkCode::CodeUnknown;
}

} // namespace

std::vector<CommuneIndex> nearestCommunes(const Territory& territory, std::string_view text,
                                          std::size_t most) {
    const std::string folded = foldedName(text);
    std::vector<std::pair<double, CommuneIndex>> ranked;
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        ranked.emplace_back(unlikeness(folded, foldedName(territory.commune(i).name)), i);
    }
    std::ranges::sort(ranked);
    std::vector<CommuneIndex> nearest;
    for (std::size_t i = 0; i < std::min(most, ranked.size()); ++i) {
        nearest.push_back(ranked[i].second);
    }
    return nearest;
}

bool canBeMended(const RowOutcome& row) {
    return !row.choices.empty() || std::ranges::any_of(row.remarks, isUnlikeAny);
}

std::optional<Mending> mendingOf(const RowOutcome& row, const Territory& territory) {
    if (!row.choices.empty()) {
        return Mending{row.choices.front()};
    }
    for (const Remark& remark : row.remarks) {
        if (isUnlikeAny(remark)) {
            const std::string& cell = remark.parameters.front();
            return Mending{{foldedName(cell), nearestCommunes(territory, cell)}, true};
        }
    }
    return std::nullopt;
}

} // namespace maillage
