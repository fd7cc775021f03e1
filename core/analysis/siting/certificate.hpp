// A file that proves an answer to whoever does not trust the solver: the instance, the sites, what they
// cover, and why nothing is better. `maillage-verifie` checks it and shares no code with this.
#pragma once

#include "core/analysis/siting/proof_search.hpp"

namespace maillage {

/// JSON, with French keys. Small problems of at most two sites are proved by enumeration, which the checker
/// does again; others by the tree of multipliers. An answer without proof of optimality is certified with its
/// bound.
[[nodiscard]] std::string sitingCertificate(const Project& project, const Situation& situation,
                                            const SitingRequest& request, const SitingInstance& instance,
                                            const ProofResult& result);

} // namespace maillage
