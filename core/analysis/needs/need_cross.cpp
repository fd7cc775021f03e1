#include "core/analysis/needs/need_cross.hpp"

#include "core/analysis/needs/outliers.hpp"

namespace maillage {

std::string_view toText(NeedSide side) {
    switch (side) {
    case NeedSide::Great:
        return "fort";
    case NeedSide::Little:
        return "faible";
    case NeedSide::Unknown:
        return "inconnu";
    }
    return {};
}

std::string_view toText(CoverSide side) {
    switch (side) {
    case CoverSide::Covered:
        return "couverte";
    case CoverSide::Blank:
        return "zone_blanche";
    case CoverSide::NotAttested:
        return "non_attestee";
    }
    return {};
}

std::optional<double> medianNeed(const NeedSeries& column) {
    const std::optional<NeedOutliers> told = needOutliers(column.values);
    return told ? std::optional(told->median) : std::nullopt;
}

NeedCross crossNeed(const NeedSeries& column, double threshold, const Coverage& coverage) {
    NeedCross cross;
    cross.threshold = threshold;
    for (auto& row : cross.cells) {
        row.fill(IndexSet(column.values.size()));
    }
    for (CommuneIndex i = 0; i < column.values.size(); ++i) {
        const std::optional<double>& value = column.values[i];
        const NeedSide need = !value ? NeedSide::Unknown
                              : (column.moreIsNeed ? *value >= threshold : *value <= threshold)
                                  ? NeedSide::Great
                                  : NeedSide::Little;
        cross.cells[static_cast<std::size_t>(need)][static_cast<std::size_t>(sideOf(coverage.classes[i]))]
            .insert(i);
    }
    return cross;
}

} // namespace maillage
