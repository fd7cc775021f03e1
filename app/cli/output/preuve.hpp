// The proof of the indicators as `indicateurs --preuve` prints it.
#pragma once

#include "app/cli/output/json.hpp"

namespace maillage {

/// Empty: all figures, and why each commune is in its class.
struct ProofRequest {
    std::string figure;  // an id, with its communes alone
    std::string commune; // an INSEE code: why this one is in its class
};

// Each throws Error{FigureUnknown, CommuneUnknown} before it prints anything.
[[nodiscard]] Json proofJson(const Project& project, const Situation& situation, const Proof& proof,
                             const ProofRequest& request);
void printProof(const Project& project, const Situation& situation, const Proof& proof,
                const ProofRequest& request, const QString& title);
/// One row per row of territory of the communes asked for.
void printProofCsv(const Project& project, const Proof& proof, const ProofRequest& request);

} // namespace maillage
