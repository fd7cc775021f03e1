// Facts about needs on the command line: what there is, and the values of a measure or an indicator.
#pragma once

#include "app/cli/options/common_options.hpp"
#include "app/cli/output/json.hpp"
#include "core/analysis/needs/need_table.hpp"

namespace maillage {

/// A table with the words around it.
struct NeedAnswer {
    std::string id;
    QString name;
    NeedTable table;
    /// Of an indicator: its formula and who publishes its measures; null for a measure.
    const NeedIndicator* indicator = nullptr;
    /// At the level of communes, the same of the EPCI, for communes whose own value is secret; no place where
    /// it is not known there.
    NeedTable epcis{};
};

/// Throws Error{NeedMeasureUnknown, NeedYearUnknown}.
[[nodiscard]] NeedAnswer measureAnswer(const Project& project, const std::string& stem, NeedLevel level,
                                       std::optional<int> year);
/// Throws Error{NeedIndicatorUnknown, NeedMeasuresMissing, NeedYearUnknown}.
[[nodiscard]] NeedAnswer indicatorAnswer(const Project& project, const std::string& id, NeedLevel level,
                                         std::optional<int> year);

/// "commune", "epci", "departement", "qpv".
[[nodiscard]] const char* needLevelKey(NeedLevel level);
/// "connu", "secret", "indisponible", "absent".
[[nodiscard]] std::string needStateKey(NeedState state);
/// A whole number where it is one; null for what is infinite or not there.
[[nodiscard]] Json needNumberJson(std::optional<double> number);
[[nodiscard]] Json needAnswerJson(const Project& project, const NeedAnswer& answer);

void printNeedAnswer(const Project& project, const NeedAnswer& answer, OutputFormat format);
/// Sets, measures and indicators of the project.
void printNeedList(const Project& project, OutputFormat format);

} // namespace maillage
