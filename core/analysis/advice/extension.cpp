#include "core/analysis/advice/advice_parts.hpp"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace maillage {

namespace {

constexpr auto kUnreached = std::numeric_limits<std::uint32_t>::max();
constexpr double kUnknown = std::numeric_limits<double>::infinity();

/// Where a structure's chains start: its territory, of which nothing is to be added, or its seat, which is.
struct Start {
    std::vector<CommuneIndex> communes;
    std::uint32_t added = 0;
};
Start startOf(const ActiveStructure& structure) {
    Start start{structure.communes.members(), 0};
    if (start.communes.empty() && structure.seat) {
        start = {{*structure.seat}, 1};
    }
    return start;
}

/// For each commune, the fewest communes that any structure would have to add to reach it.
std::vector<std::uint32_t> fewestAdded(const AdviceQuestion& question) {
    const Adjacency& adjacency = question.project.baseMap->adjacency();
    std::vector<std::uint32_t> fewest(question.territory().size(), kUnreached);
    std::vector<CommuneIndex> front;
    std::vector<CommuneIndex> seats;
    for (const ActiveStructure& structure : question.situation.structures) {
        const Start start = startOf(structure);
        for (const CommuneIndex i : start.communes) {
            if (start.added == 0 && fewest[i] != 0) {
                fewest[i] = 0;
                front.push_back(i);
            } else if (start.added == 1) {
                seats.push_back(i);
            }
        }
    }
    for (std::uint32_t added = 0; !front.empty() || added == 0; ++added) {
        std::vector<CommuneIndex> next;
        const auto reach = [&](CommuneIndex i) {
            if (fewest[i] == kUnreached) {
                fewest[i] = added + 1;
                next.push_back(i);
            }
        };
        if (added == 0) {
            std::ranges::for_each(seats, reach);
        }
        for (const CommuneIndex i : front) {
            std::ranges::for_each(adjacency.neighbours(i), reach);
        }
        front = std::move(next);
    }
    return fewest;
}

/// Chains of one structure to the communes that none reaches with fewer. Every commune on such a chain is
/// itself one of those, so that the search stays among them: over all structures it walks little more than
/// the map once.
class Chains {
public:
    Chains(const AdviceQuestion& question, const std::vector<std::uint32_t>& fewest)
        : m_question(question), m_fewest(fewest), m_round(fewest.size(), 0), m_links(fewest.size()) {}

    /// Those reached, in the order of their distance, start excluded where it is the territory.
    const std::vector<CommuneIndex>& search(const Start& start) {
        ++m_now;
        m_reached.clear();
        std::vector<CommuneIndex> front;
        for (const CommuneIndex i : start.communes) {
            if (m_fewest[i] == start.added) {
                m_round[i] = m_now;
                m_links[i] = {i, start.added == 0 ? 0 : m_question.commune(i).population.value_or(0)};
                front.push_back(i);
            }
        }
        if (start.added > 0) {
            m_reached = front;
        }
        for (std::uint32_t added = start.added + 1; !front.empty(); ++added) {
            front = step(front, added);
            m_reached.insert(m_reached.end(), front.begin(), front.end());
        }
        return m_reached;
    }

    /// From the start to a commune that the last search reached, all that joins the territory.
    [[nodiscard]] std::vector<CommuneIndex> chainTo(CommuneIndex commune) const {
        std::vector<CommuneIndex> chain(m_fewest[commune]);
        for (CommuneIndex& joined : chain) {
            joined = commune;
            commune = m_links[commune].before;
        }
        std::ranges::reverse(chain);
        return chain;
    }

private:
    struct Link {
        CommuneIndex before = 0;
        std::int64_t population = 0; // of the chain up to here
    };

    std::vector<CommuneIndex> step(const std::vector<CommuneIndex>& front, std::uint32_t added) {
        std::vector<CommuneIndex> next;
        for (const CommuneIndex i : front) {
            for (const CommuneIndex j : m_question.project.baseMap->adjacency().neighbours(i)) {
                if (m_fewest[j] != added) {
                    continue;
                }
                const Link link{i, m_links[i].population + m_question.commune(j).population.value_or(0)};
                Link& known = m_links[j];
                if (m_round[j] != m_now) {
                    m_round[j] = m_now;
                    next.push_back(j);
                    known = link;
                } else if (std::tuple(-link.population, link.before) <
                           std::tuple(-known.population, known.before)) {
                    known = link;
                }
            }
        }
        return next;
    }

    const AdviceQuestion& m_question;
    const std::vector<std::uint32_t>& m_fewest;
    std::size_t m_now = 0;
    std::vector<std::size_t> m_round; // of the search that reached it last
    std::vector<Link> m_links;
    std::vector<CommuneIndex> m_reached;
};

/// How far the structure's territory goes from its place, metres.
double reachOf(const AdviceQuestion& question, const ActiveStructure& structure) {
    double reach = 0;
    structure.communes.forEach([&](CommuneIndex i) {
        reach = std::max(reach, distance(question.commune(i).reference, *structure.point));
    });
    return reach;
}

struct ChosenExtension {
    double more = kUnknown;     // metres
    double distance = kUnknown; // metres
    std::size_t structure = 0;

    [[nodiscard]] bool isSmaller(const ChosenExtension& other, const Situation& situation) const {
        const std::string& id = situation.structures[structure].id;
        return std::tie(more, distance, id) <
               std::tie(other.more, other.distance, situation.structures[other.structure].id);
    }
};

AdvisedChange extensionOf(const AdviceQuestion& question, CommuneIndex commune, const ChosenExtension& choice,
                          std::vector<CommuneIndex> chain) {
    const ActiveStructure& structure = question.situation.structures[choice.structure];
    ExtendTerritory edit{structure.id, {}};
    for (const CommuneIndex i : chain) {
        edit.communes.push_back(question.commune(i).code);
    }
    AdvisedChange change;
    change.kind = AdvisedKind::Extension;
    change.edit = std::move(edit);
    change.structure = structure.name;
    change.added = std::move(chain);
    if (structure.point) {
        change.kilometres = choice.distance / metresOf(1);
        change.more = choice.more / metresOf(1);
    }
    tellEffect(question, commune, change);
    return change;
}

} // namespace

bool canExtend(const ActiveStructure& structure) {
    return !startOf(structure).communes.empty();
}

Advised advisedExtensions(const AdviceQuestion& question) {
    const Situation& situation = question.situation;
    const std::vector<std::uint32_t> fewest = fewestAdded(question);
    Chains chains(question, fewest);
    std::vector<std::optional<ChosenExtension>> choices(question.territory().size());
    std::set<std::string> known;
    for (std::size_t s = 0; s < situation.structures.size(); ++s) {
        const ActiveStructure& structure = situation.structures[s];
        if (!known.insert(structure.id).second) {
            continue; // an edit would name the first of this id
        }
        const double reach = structure.point ? reachOf(question, structure) : 0;
        for (const CommuneIndex i : chains.search(startOf(structure))) {
            ChosenExtension choice{kUnknown, kUnknown, s};
            if (structure.point) {
                choice.distance = distance(question.commune(i).reference, *structure.point);
                choice.more = std::max(0.0, choice.distance - reach);
            }
            if (!choices[i] || choice.isSmaller(*choices[i], situation)) {
                choices[i] = choice;
            }
        }
    }
    Advised advised(question.wanted.size());
    std::vector<std::vector<std::size_t>> byStructure(situation.structures.size());
    for (std::size_t w = 0; w < question.wanted.size(); ++w) {
        if (const auto& choice = choices[question.wanted[w]]) {
            byStructure[choice->structure].push_back(w);
        }
    }
    for (std::size_t s = 0; s < byStructure.size(); ++s) {
        if (byStructure[s].empty()) {
            continue;
        }
        static_cast<void>(chains.search(startOf(situation.structures[s])));
        for (const std::size_t w : byStructure[s]) {
            const CommuneIndex commune = question.wanted[w];
            advised[w] = extensionOf(question, commune, *choices[commune], chains.chainTo(commune));
        }
    }
    return advised;
}

} // namespace maillage
