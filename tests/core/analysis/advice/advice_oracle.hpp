// What is advised, held to what trying everything finds; each check is a REQUIRE of the running test.
#pragma once

#include "core/analysis/advice/advice.hpp"
#include "tests/core/analysis/advice/random_case.hpp"

#include <optional>
#include <vector>

namespace maillage::test {

/// What an EVS opened in a site covers, for every radius in tenths of a kilometre: each is tried once, since
/// every commune of the Allier asks for the same 30,000 openings.
class TriedOpenings {
public:
    /// Radii up to `most` km.
    TriedOpenings(const RandomCase& c, double most);
    /// What is covered in all, once it is opened.
    [[nodiscard]] const IndexSet& covered(CommuneIndex site, int tenths) const {
        return m_covered[site].at(static_cast<std::size_t>(tenths));
    }
    /// The smallest radius with which the site covers the commune; nullopt: none of those tried does.
    [[nodiscard]] std::optional<int> smallestTenths(CommuneIndex site, CommuneIndex commune) const {
        return m_smallest[site][commune];
    }

private:
    std::vector<std::vector<IndexSet>> m_covered;            // by site, then tenths
    std::vector<std::vector<std::optional<int>>> m_smallest; // by site, then commune
};

/// That the change, applied, covers the commune and brings what it says, and nothing else.
void checkEffect(const RandomCase& c, CommuneIndex commune, const AdvisedChange& change);

/// By trying every set of communes on every structure.
void checkExtension(const RandomCase& c, const Situation& situation, const Advice& advice);

/// By trying every site with every radius.
void checkOpening(const RandomCase& c, const TriedOpenings& tried, const Advice& advice);

/// By trying every greater rule in every edit: those that cover the commune, with what they add.
void checkRule(const RandomCase& c, const Advice& advice);

} // namespace maillage::test
