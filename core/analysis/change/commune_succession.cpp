#include "core/analysis/change/commune_succession.hpp"

namespace maillage {

namespace {

/// The passage by which a code went, if one does.
const CommunePassage* passageOf(const std::vector<CommunePassage>& passages, const std::string& code) {
    for (const CommunePassage& passage : passages) {
        if (passage.oldCode == code && passage.newCode != code) {
            return &passage;
        }
    }
    return nullptr;
}

std::optional<CommuneIndex> successorOf(std::string code, const Project& earlier, const Project& later) {
    // Each passage can be gone through once: a chain that is longer turns in a circle.
    for (std::size_t left = earlier.passages->size() + later.passages->size() + 1; left > 0; --left) {
        if (const auto found = later.territory->find(code)) {
            return found;
        }
        const CommunePassage* passage = passageOf(*later.passages, code);
        passage = passage == nullptr ? passageOf(*earlier.passages, code) : passage;
        if (passage == nullptr) {
            return std::nullopt;
        }
        code = passage->newCode;
    }
    return std::nullopt;
}

} // namespace

IndexSet Succession::carried(const IndexSet& earlier) const {
    IndexSet now(partsOf.size());
    for (CommuneIndex i = 0; i < partsOf.size(); ++i) {
        for (const CommuneIndex part : partsOf[i]) {
            if (earlier.contains(part)) {
                now.insert(i);
            }
        }
    }
    return now;
}

Succession successionOf(const Project& earlier, const Project& later) {
    const Territory& before = *earlier.territory;
    const Territory& after = *later.territory;
    Succession succession{std::vector<std::vector<CommuneIndex>>(after.size()), {}, IndexSet(after.size())};
    for (CommuneIndex i = 0; i < before.size(); ++i) {
        if (const auto now = successorOf(before.commune(i).code, earlier, later)) {
            succession.partsOf[*now].push_back(i);
        } else {
            succession.withoutSuccessor.push_back(i);
        }
    }
    for (CommuneIndex i = 0; i < after.size(); ++i) {
        const std::vector<CommuneIndex>& parts = succession.partsOf[i];
        if (parts.size() > 1 ||
            (parts.size() == 1 && before.commune(parts[0]).code != after.commune(i).code)) {
            succession.merged.insert(i);
        }
    }
    return succession;
}

IndexSet mergedBetween(const Succession& succession, const Project& later, const Date& from, const Date& to) {
    IndexSet merged = succession.merged;
    for (const CommunePassage& passage : *later.passages) {
        const auto now = later.territory->find(passage.newCode);
        if (now && passage.oldCode != passage.newCode && from < passage.date && passage.date <= to) {
            merged.insert(*now);
        }
    }
    return merged;
}

} // namespace maillage
