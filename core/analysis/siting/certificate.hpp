// A file that proves an answer to whoever does not trust the solver: the instance, the sites, what they
// cover, and why nothing is better. `maillage-verifie` checks it and shares no code with this.
#pragma once

#include "core/analysis/siting/solvers/proof_search.hpp"

namespace maillage {

/// JSON, with French keys; communes are told by their rank in "communes", multipliers ("duaux") in 1/5040 of
/// a weight. The checker finds out itself what each site serves from the facts about communes, but for rules
/// ("liste") whose facts it does not have. An answer without proof of optimality is certified with its bound.
[[nodiscard]] std::string sitingCertificate(const Project& project, const Situation& situation,
                                            const SitingRequest& request, const SitingInstance& instance,
                                            const ProofResult& result);

} // namespace maillage
