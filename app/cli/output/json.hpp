// Core's values as JSON: French keys, rates as fractions, communes as sorted INSEE codes.
#pragma once

#include "core/analysis/figures/comparison.hpp"
#include "core/analysis/proof/proof.hpp"

#include <nlohmann/json.hpp>

namespace maillage {

using Json = nlohmann::ordered_json;

/// Indented by two, then an end of line. Bytes that are no UTF-8 come as �, and what a terminal obeys as an
/// escape.
void printJson(const Json& json);

[[nodiscard]] Json numberOrNull(const std::optional<std::int64_t>& number);
/// Null where no commune of the group has a known population.
[[nodiscard]] Json populationJson(const CommuneGroup& group);
/// "borne_gains": "au_plus" without hypotheses, since a commune that nothing attests may be covered already.
void addGainBound(Json& json, bool withHypotheses);
/// Every answer says what it rests on: "hypotheses" and "lignes".
[[nodiscard]] Json withBasis(Json json, const Project& project, bool withHypotheses);
/// Null where the value was not to be compared.
[[nodiscard]] Json agreementJson(Agreement agreement);

[[nodiscard]] Json codesOf(const Territory& territory, const IndexSet& communes);
/// The communes that a figure counts, how many are supposed, and what it bounds without hypotheses ("borne").
/// Precondition: it counts communes.
[[nodiscard]] Json communesJson(const Figure& figure, const Indicators& indicators);
/// A count is a whole number; kilometres are not.
[[nodiscard]] Json toJson(FigureSubject subject, double number);
/// `attested` and `full` are the same situation without and with hypotheses: the ends of the interval.
[[nodiscard]] Json toJson(const Project& project, const Situation& situation, const Indicators& indicators,
                          const Indicators& attested, const Indicators& full);
/// With the structures that it has in the situation.
[[nodiscard]] Json toJson(const Project& project, const Situation& situation, const Qpv& qpv);
/// The figures given, and why each of the communes given is in its class; their lists hold codes, ids of
/// structures and names of QPV.
[[nodiscard]] Json toJson(const Project& project, const Situation& situation, const Proof& proof,
                          const std::vector<const FigureProof*>& figures, const IndexSet& communes);

} // namespace maillage
