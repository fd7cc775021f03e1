#include "core/io/lists/cells/structure_cells.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/cells/cell_values.hpp"
#include "core/io/lists/cells/kind_words.hpp"
#include "core/io/lists/cells/choice_keys.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace maillage {

namespace {

/// Signs that seldom stand in a name, then words that often do.
constexpr std::string_view kStrong = "/;|\n";
constexpr std::array<std::string_view, 4> kStructureLinks{" et ", " & ", " + ", " ET "};
enum class CutAt { Signs, Links, Commas }; // each also at those before it

bool hasParting(std::string_view cell) {
    return cell.find_first_of(kStrong) != std::string_view::npos;
}

std::string withReplaced(std::string text, std::string_view what, std::string_view by) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
        text.replace(at, what.size(), by);
    }
    return text;
}

std::vector<std::string> structurePieces(std::string_view cell, CutAt where) {
    std::string text(cell);
    std::ranges::replace_if(
        text, [](char c) { return kStrong.find(c) != std::string_view::npos; }, '\n');
    if (where != CutAt::Signs) {
        for (const std::string_view link : kStructureLinks) {
            text = withReplaced(std::move(text), link, "\n");
        }
    }
    if (where == CutAt::Commas) {
        text = withReplaced(std::move(text), ", ", "\n");
    }
    std::vector<std::string> pieces;
    for (std::string& piece : splitList(text, '\n')) {
        // A list of items in one cell.
        const std::size_t start = piece.find_first_not_of("-*+ ");
        if (start != std::string::npos && !foldedName(piece).empty()) {
            pieces.push_back(piece.substr(start));
        }
    }
    return pieces;
}

} // namespace

std::string structureKey(std::string_view name) {
    std::string key = foldedName(name);
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kShort{
        {{"c s ", "centre social "},
         {"cs ", "centre social "},
         {"e v s ", "espace de vie sociale "},
         {"evs ", "espace de vie sociale "}}};
    for (const auto& [shortened, whole] : kShort) {
        if (key.starts_with(shortened)) {
            key.replace(0, shortened.size(), whole);
            break;
        }
    }
    return key;
}

StructureCells::StructureCells(const StructureSet& set, const CommuneChoices& choices) : m_choices(choices) {
    for (const Structure& structure : set.structures) {
        m_known.insert(structureKey(structure.name));
        m_known.insert(structureKey(structure.id));
    }
}

void StructureCells::learn(std::string_view cell) {
    if (cell.empty() || !m_seen.emplace(cell).second) {
        return;
    }
    if (!hasParting(cell) && structurePieces(cell, CutAt::Commas).size() == 1) {
        m_known.insert(structureKey(cell));
    }
}

std::vector<std::string> StructureCells::pieces(std::string_view cell) {
    return structurePieces(cell, CutAt::Commas);
}

bool StructureCells::isKnown(const std::string& name) const {
    return m_known.contains(structureKey(name));
}

StructuresNamed StructureCells::read(std::string_view cell) const {
    std::string whole = withReplaced(std::string(trimmed(cell)), "\n", " ");
    StructuresNamed one{{whole}, {}, {}};
    if (isKnown(whole)) {
        return one;
    }
    const auto areKnown = [&](const std::vector<std::string>& names) {
        return std::ranges::all_of(names, [&](const std::string& name) { return isKnown(name); });
    };
    std::vector<std::string> pieces;
    for (const CutAt where : {CutAt::Signs, CutAt::Links, CutAt::Commas}) {
        pieces = structurePieces(cell, where);
        if (pieces.size() > 1 && areKnown(pieces)) {
            break;
        }
        pieces.clear();
    }
    const bool isSure = !pieces.empty();
    if (!isSure) {
        pieces = structurePieces(cell, hasParting(cell) ? CutAt::Signs : CutAt::Links);
        // "et" joins two structures only if something says that these are two.
        const bool areTwo =
            hasParting(cell) ||
            std::ranges::any_of(pieces, [&](const std::string& piece) { return isKnown(piece); }) ||
            std::ranges::all_of(pieces,
                                [](const std::string& piece) { return parseTypedKind(piece).has_value(); });
        if (pieces.size() < 2 || !areTwo) {
            return one;
        }
    }
    std::string told = joined(pieces, " ; ");
    const std::string key = foldedName(cell);
    const std::string* chosen = chosenFor(m_choices, whole);
    if (isSure || (chosen != nullptr && *chosen == Answer::kSeveral)) {
        return {std::move(pieces), {{RemarkCode::StructuresSplit, {whole, std::move(told)}}}, {}};
    }
    if (chosen != nullptr && *chosen == Answer::kOne) {
        return {{whole}, {{RemarkCode::ChosenByHand, {whole, std::string(Answer::kOne)}}}, {}};
    }
    return {{whole},
            {{RemarkCode::SeveralStructures, {std::move(whole), std::move(told)}}},
            {{key, {}, {Answer::kSeveral, Answer::kOne}}}};
}

} // namespace maillage
