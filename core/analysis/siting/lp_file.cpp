#include "core/analysis/siting/lp_file.hpp"

#include "core/base/text.hpp"

#include <algorithm>

namespace maillage {

std::string sitingLp(const Territory& territory, const SitingInstance& instance) {
    const auto x = [&](Rank s) { return "x" + territory.commune(instance.candidates[s]).code; };
    const auto y = [&](Rank d) { return "y" + territory.commune(instance.demands[d]).code; };
    std::string lp = "Maximize\n obj:";
    for (Rank d = 0; d < instance.demandCount(); ++d) {
        lp += "\n + " + formatInteger(instance.weights[d]) + " " + y(d);
    }
    lp += "\nSubject To\n";
    for (Rank d = 0; d < instance.demandCount(); ++d) {
        lp += " c" + y(d) + ": " + y(d);
        for (const Rank s : instance.covering[d]) {
            lp += "\n - " + x(s);
        }
        lp += " <= 0\n";
    }
    lp += " nombre:";
    for (Rank s = 0; s < instance.candidateCount(); ++s) {
        lp += "\n + " + x(s);
    }
    lp += " = " + formatCount(instance.count) + "\nBounds\n";
    for (Rank d = 0; d < instance.demandCount(); ++d) {
        lp += " 0 <= " + y(d) + " <= 1\n";
    }
    for (Rank s = 0; s < instance.candidateCount(); ++s) {
        const bool isCompulsory = std::ranges::binary_search(instance.compulsory, s);
        lp += (isCompulsory ? " 1 <= " : " 0 <= ") + x(s) + " <= 1\n";
    }
    lp += "Integers\n";
    for (Rank s = 0; s < instance.candidateCount(); ++s) {
        lp += " " + x(s) + "\n";
    }
    return lp + "End\n";
}

} // namespace maillage
