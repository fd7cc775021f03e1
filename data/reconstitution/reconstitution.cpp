#include "data/reconstitution/reconstitution.hpp"

#include "data/reconstitution/draft.hpp"
#include "data/reconstitution/seats.hpp"
#include "data/reconstitution/territories.hpp"

#include <algorithm>
#include <tuple>

namespace maillage::reconstitution {

namespace {

/// Centres sociaux from the best established on: by first agrément, then those that the schéma names (what is
/// lacking is supposed of the others), then by inhabitants served.
std::vector<StructureRank> byStanding(const Draft& draft) {
    std::vector<StructureRank> centres = draft.structuresOfKind(true);
    const auto order = [&](StructureRank s) {
        const StructureFacts& facts = draft.structure(s);
        return std::make_tuple(facts.begin, !facts.isNamed, -draft.population(s), facts.id);
    };
    std::sort(centres.begin(), centres.end(),
              [&](StructureRank a, StructureRank b) { return order(a) < order(b); });
    return centres;
}

std::vector<StructureRank> firstOf(const std::vector<StructureRank>& ranked, std::int64_t count,
                                   const char* target) {
    if (count < 0 || ranked.size() < static_cast<std::size_t>(count)) {
        throw Unreachable(std::string("« ") + target +
                          " » de parametres.json ne va pas avec le nombre de centres sociaux");
    }
    return {ranked.begin(), ranked.begin() + count};
}

void attribute(Draft& draft) {
    const Parameters& p = draft.parameters();
    const std::vector<StructureRank> centres = byStanding(draft);
    std::vector<StructureRank> withoutFamily;
    std::copy_if(centres.begin(), centres.end(), std::back_inserter(withoutFamily),
                 [&](StructureRank s) { return !draft.structure(s).hasFamilyApproval; });
    const auto attested = static_cast<std::int64_t>(centres.size() - withoutFamily.size());

    Outputs& outputs = draft.outputs();
    outputs.familyApprovals = firstOf(withoutFamily, p.familyApprovals - attested, "acf");
    outputs.youthApprovals = firstOf(centres, p.youthApprovals, "ps_jeunes");
    const std::vector<StructureRank> federated = firstOf(centres, p.federated, "federes");
    outputs.federated.insert(federated.begin(), federated.end());
}

} // namespace

Outputs reconstitute(const Inputs& inputs) {
    Draft draft(inputs);
    settleSeatsOfCentresSociaux(draft);
    growCentresSociaux(draft);
    settleSeatsOfEvs(draft);
    growEvs(draft);
    attribute(draft);
    return std::move(draft.outputs());
}

} // namespace maillage::reconstitution
