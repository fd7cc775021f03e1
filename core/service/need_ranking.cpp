#include "core/service/need_ranking.hpp"

#include "core/analysis/needs/need_analysis_errors.hpp"

#include <algorithm>

namespace maillage {

namespace {

void checkRepeated(const PriorityQuestion& question) {
    for (std::size_t k = 0; k < question.needs.size(); ++k) {
        for (std::size_t other = 0; other < k; ++other) {
            if (question.needs[k].indicator == question.needs[other].indicator) {
                throw Error(ErrorCode::NeedIndicatorRepeated, {question.needs[k].indicator});
            }
        }
    }
}

std::vector<NeedSeries> columnsToRank(PriorityReport& report) {
    std::vector<NeedSeries> columns;
    for (const NeedStudy& study : report.studies) {
        columns.push_back(study.column);
        report.outliers.push_back(needOutliers(study.column.values).value_or(NeedOutliers{}));
        if (report.question.withoutOutliers) {
            for (const NeedOutlier& outlier : report.outliers.back().communes) {
                columns.back().values[outlier.commune].reset();
            }
        }
    }
    return columns;
}

} // namespace

PriorityReport rankByNeed(const Project& project, const PriorityQuestion& question, const Monitor& monitor) {
    checkRepeated(question);
    PriorityReport report;
    report.question = question;
    for (const NeedQuestion& need : question.needs) {
        report.studies.push_back(studyNeed(project, need));
    }
    const std::vector<NeedSeries> columns = columnsToRank(report);
    const std::vector<NeedScores> places = needScores(columns);
    const auto layers = dominanceLayers(places);
    const auto ranges = rankRanges(places, monitor);
    for (CommuneIndex i = 0; i < places.size(); ++i) {
        if (!ranges[i]) {
            report.unknown.push_back(i);
            continue;
        }
        const auto known = std::ranges::count_if(places[i], [](const auto& p) { return p.has_value(); });
        report.rows.push_back({i, *layers[i], *ranges[i], static_cast<std::size_t>(known)});
        if (ranges[i]->worst <= question.first) {
            report.alwaysFirst.push_back(i);
        }
        if (ranges[i]->best <= question.first) {
            report.sometimesFirst.push_back(i);
        }
    }
    std::ranges::stable_sort(
        report.rows, {}, [](const PriorityRow& row) { return std::pair(row.ranks.best, row.ranks.worst); });
    return report;
}

} // namespace maillage
