// An indicator as every answer about needs tells it: its year, producers, and of how many communes it is
// known.
#pragma once

#include "app/cli/output/json.hpp"
#include "core/service/need_equity.hpp"

namespace maillage {

[[nodiscard]] Json equityJson(const Territory& territory, const SituationEquity& side);
[[nodiscard]] Json needStudyJson(const NeedStudy& study);
/// "rsa (2018, Cnaf, Insee) : 300 communes connues, 17 sous secret".
[[nodiscard]] QString needStudyLine(const NeedStudy& study);
[[nodiscard]] std::vector<std::string> codesOf(const Territory& territory,
                                               const std::vector<CommuneIndex>& communes);

} // namespace maillage
