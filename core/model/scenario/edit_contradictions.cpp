#include "core/model/scenario/edit_contradictions.hpp"

#include <algorithm>
#include <map>

namespace maillage {

namespace {

template <typename Edit>
const RankedEdit* lastOf(const EditSequence& edits) {
    const auto found = std::find_if(edits.rbegin(), edits.rend(), [](const RankedEdit& one) {
        return std::holds_alternative<Edit>(one.edit);
    });
    return found == edits.rend() ? nullptr : &*found;
}

std::vector<MoveStructure> movesOf(const EditSequence& edits) {
    std::vector<MoveStructure> moves;
    for (const RankedEdit& one : edits) {
        if (const auto* move = std::get_if<MoveStructure>(&one.edit)) {
            moves.push_back(*move);
        }
    }
    return moves;
}

/// Gives the structure another territory instead of changing the one it has.
bool replaces(const RankedEdit& one) {
    const auto* move = std::get_if<MoveStructure>(&one.edit);
    return move != nullptr && move->rule.has_value();
}

struct Word {
    bool isAdded = false;
    std::size_t rank = 0;
};

/// Calls visit(code, isAdded) for each commune that the edit names as added or taken.
template <typename Visit>
void forEachWord(const ScenarioEdit& edit, Visit visit) {
    if (const auto* extend = std::get_if<ExtendTerritory>(&edit)) {
        for (const std::string& code : extend->communes) {
            visit(code, true);
        }
    } else if (const auto* reduce = std::get_if<ReduceTerritory>(&edit)) {
        for (const std::string& code : reduce->communes) {
            visit(code, false);
        }
    }
}

bool changesTerritory(const RankedEdit& one) {
    bool any = false;
    forEachWord(one.edit, [&](const std::string& /*code*/, bool /*isAdded*/) { any = true; });
    return any;
}

std::map<std::string, Word> lastWords(const EditSequence& edits) {
    std::map<std::string, Word> words;
    for (const RankedEdit& one : edits) {
        forEachWord(one.edit, [&](const std::string& code, bool isAdded) {
            words[code] = {isAdded, one.rank};
        });
    }
    return words;
}

class Search {
public:
    Search(const std::string& structure, const EditSequence& a, const EditSequence& b)
        : m_structure(structure), m_a(a), m_b(b) {}

    std::vector<Contradiction> run() {
        const RankedEdit* closeA = lastOf<CloseStructure>(m_a);
        const RankedEdit* closeB = lastOf<CloseStructure>(m_b);
        if (closeA != nullptr && closeB != nullptr) {
            return {};
        }
        if (closeA != nullptr || closeB != nullptr) {
            closings(closeA, closeB);
        } else {
            moves();
            replacements();
            communes();
        }
        return std::move(m_found);
    }

private:
    void closings(const RankedEdit* closeA, const RankedEdit* closeB) {
        for (const RankedEdit& other : closeA != nullptr ? m_b : m_a) {
            const auto kind = std::holds_alternative<BecomeCentreSocial>(other.edit)
                                  ? ContradictionKind::ClosedAndBecameCentreSocial
                                  : ContradictionKind::ClosedAndChanged;
            if (closeA != nullptr) {
                add(kind, closeA->rank, other.rank);
            } else {
                add(kind, other.rank, closeB->rank);
            }
        }
    }
    void moves() {
        const RankedEdit* a = lastOf<MoveStructure>(m_a);
        const RankedEdit* b = lastOf<MoveStructure>(m_b);
        if (a != nullptr && b != nullptr && movesOf(m_a) != movesOf(m_b)) {
            add(ContradictionKind::MovedDifferently, a->rank, b->rank);
        }
    }
    void replacements() {
        const auto first = [](const EditSequence& edits, auto holds) {
            return std::ranges::find_if(edits, holds);
        };
        const auto replaced = first(m_a, replaces);
        const auto changed = first(m_b, changesTerritory);
        if (replaced != m_a.end() && changed != m_b.end()) {
            add(ContradictionKind::TerritoryReplacedAndChanged, replaced->rank, changed->rank);
        }
        const auto changedA = first(m_a, changesTerritory);
        const auto replacedB = first(m_b, replaces);
        if (changedA != m_a.end() && replacedB != m_b.end()) {
            add(ContradictionKind::TerritoryReplacedAndChanged, changedA->rank, replacedB->rank);
        }
    }
    void communes() {
        const std::map<std::string, Word> wordsA = lastWords(m_a);
        const std::map<std::string, Word> wordsB = lastWords(m_b);
        std::map<std::pair<std::size_t, std::size_t>, std::vector<std::string>> byEdits;
        for (const auto& [code, word] : wordsA) {
            const auto other = wordsB.find(code);
            if (other != wordsB.end() && other->second.isAdded != word.isAdded) {
                byEdits[{word.rank, other->second.rank}].push_back(code);
            }
        }
        for (auto& [ranks, codes] : byEdits) {
            m_found.push_back({ContradictionKind::CommunesAddedAndTaken, m_structure, ranks.first,
                               ranks.second, std::move(codes)});
        }
    }
    void add(ContradictionKind kind, std::size_t rankA, std::size_t rankB) {
        m_found.push_back({kind, m_structure, rankA, rankB, {}});
    }

    const std::string& m_structure;
    const EditSequence& m_a;
    const EditSequence& m_b;
    std::vector<Contradiction> m_found;
};

} // namespace

std::vector<Contradiction> contradictionsOf(const std::string& structure, const EditSequence& a,
                                            const EditSequence& b) {
    return Search(structure, a, b).run();
}

EditSequence notSaidBy(const EditSequence& a, const EditSequence& b) {
    // A closed structure takes no more changes.
    if (lastOf<CloseStructure>(a) != nullptr) {
        return {};
    }
    std::map<std::string, std::pair<bool, bool>> saidOf; // added, taken
    for (const EditSequence* side : {&a, &b}) {
        for (const RankedEdit& one : *side) {
            forEachWord(one.edit, [&](const std::string& code, bool isAdded) {
                (isAdded ? saidOf[code].first : saidOf[code].second) = true;
            });
        }
    }
    // Where a commune is added and taken the order decides: then all that `b` says of the territory follows.
    const bool orderMatters = std::ranges::any_of(
        saidOf, [](const auto& commune) { return commune.second.first && commune.second.second; });
    EditSequence left;
    for (const RankedEdit& one : b) {
        const bool isSaid = std::ranges::find(a, one.edit, &RankedEdit::edit) != a.end();
        if (!isSaid || (orderMatters && changesTerritory(one))) {
            left.push_back(one);
        }
    }
    return left;
}

} // namespace maillage
