// A situation by an indicator of need: its equity, and need against coverage; for the command line and the
// window alike.
#pragma once

#include "core/analysis/needs/equity.hpp"
#include "core/analysis/needs/need_cross.hpp"
#include "core/analysis/needs/need_study.hpp"
#include "core/model/scenario/situation.hpp"

namespace maillage {

/// Covered are the communes that a row covers, with or without hypotheses as the situation says; distances go
/// in a straight line to the nearest structure.
[[nodiscard]] Equity equityOf(const Situation& situation, const NeedStudy& study);

/// A situation with its equity; no name for the base.
struct SituationEquity {
    std::optional<std::string> scenario;
    Equity equity;
};
/// Of the base first, then of the scenario of the options where they have one.
[[nodiscard]] std::vector<SituationEquity>
equitySides(const Project& project, const SituationOptions& options, const NeedStudy& study);

/// Two sides of a comparison by one indicator.
struct ComparedEquity {
    NeedStudy study;
    std::vector<SituationEquity> sides; // A, then B
};
/// By the first indicator known where none is given; nullopt where the project knows of none. Null for the
/// base. Throws what studyNeed throws of an indicator that is given.
[[nodiscard]] std::optional<ComparedEquity> compareEquity(const Project& project, const Scenario* a,
                                                          const Scenario* b, const SituationOptions& options,
                                                          const std::optional<NeedQuestion>& question);

/// `coverage` is the one that is known. The threshold is the median of the communes unless given. Throws
/// Error{NeedAllUnknown} where there is none, since no commune's own value is known.
[[nodiscard]] NeedCross crossOf(const NeedStudy& study, const Coverage& coverage,
                                std::optional<double> threshold = std::nullopt);

} // namespace maillage
