#include "core/analysis/needs/need_series.hpp"

#include "core/analysis/needs/need_analysis_errors.hpp"
#include "core/base/text.hpp"

#include <algorithm>

namespace maillage {

std::vector<std::vector<CommuneIndex>> blocksByNeed(const NeedSeries& column) {
    std::vector<CommuneIndex> known;
    for (CommuneIndex i = 0; i < column.values.size(); ++i) {
        if (column.values[i]) {
            known.push_back(i);
        }
    }
    std::ranges::stable_sort(known, [&](CommuneIndex a, CommuneIndex b) {
        return column.moreIsNeed ? *column.values[a] > *column.values[b]
                                 : *column.values[a] < *column.values[b];
    });
    std::vector<std::vector<CommuneIndex>> blocks;
    for (const CommuneIndex i : known) {
        if (blocks.empty() || *column.values[blocks.back().front()] != *column.values[i]) {
            blocks.emplace_back();
        }
        blocks.back().push_back(i);
    }
    return blocks;
}

std::vector<NeedScores> needScores(std::span<const NeedSeries> columns) {
    if (columns.size() > kMostNeeds) {
        throw Error(ErrorCode::NeedIndicatorsTooMany, {formatCount(columns.size()), formatCount(kMostNeeds)});
    }
    const std::size_t communes = columns.empty() ? 0 : columns.front().values.size();
    if (communes > kMostCommunesRanked) {
        throw Error(ErrorCode::NeedCommunesTooMany,
                    {formatCount(communes), formatCount(kMostCommunesRanked)});
    }
    std::vector<NeedScores> places(communes);
    for (std::size_t k = 0; k < columns.size(); ++k) {
        std::vector<std::vector<CommuneIndex>> blocks = blocksByNeed(columns[k]);
        std::ranges::reverse(blocks);
        std::int64_t before = 0;
        for (const std::vector<CommuneIndex>& block : blocks) {
            const auto size = static_cast<std::int64_t>(block.size());
            for (const CommuneIndex i : block) {
                places[i][k] = 2 * before + size - 1;
            }
            before += size;
        }
    }
    return places;
}

} // namespace maillage
