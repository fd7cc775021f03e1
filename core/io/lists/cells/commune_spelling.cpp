// Which commune a name means, however it is written; declared in commune_resolver.hpp.
#include "core/base/text.hpp"
#include "core/io/codes/departements.hpp"
#include "core/io/codes/plain_cell.hpp"
#include "core/io/lists/cells/commune_lookup.hpp"
#include "core/io/lists/cells/commune_names.hpp"

#include <algorithm>

namespace maillage {

namespace {

/// "Le Donjon ?" → "Le Donjon"; a question mark that stands for an accent has letters on both sides.
std::optional<std::string_view> withoutDoubt(std::string_view cell) {
    cell = trimmed(cell);
    if (cell.ends_with("(?)")) {
        return trimmed(cell.substr(0, cell.size() - 3));
    }
    return cell.size() > 1 && cell.ends_with('?') ? std::optional(trimmed(cell.substr(0, cell.size() - 1)))
                                                  : std::nullopt;
}

/// "le donjon 03", "le donjon allier".
std::string withoutDepartement(const std::string& folded, const std::string& departement) {
    for (const std::string& end : {foldedName(departement), foldedName(nameOfDepartement(departement))}) {
        if (!end.empty() && folded.size() > end.size() + 1 && folded.ends_with(" " + end)) {
            return folded.substr(0, folded.size() - end.size() - 1);
        }
    }
    return folded;
}

} // namespace

std::vector<CommuneIndex> CommuneResolver::nearNames(const std::string& folded) const {
    std::vector<CommuneIndex> near;
    // "Neuilly" for "Neuilly-le-Réal": whole words, from the first on.
    for (CommuneIndex i = 0; i < m_foldedNames.size(); ++i) {
        if (m_foldedNames[i].starts_with(folded + " ") ||
            withoutArticle(m_foldedNames[i]).starts_with(folded + " ")) {
            near.push_back(i);
        }
    }
    if (!near.empty()) {
        return near;
    }
    constexpr std::size_t kShort = 5;
    constexpr std::size_t kLong = 9;
    if (folded.size() < kShort) {
        return near;
    }
    const std::size_t limit = folded.size() < kLong ? 1 : 2;
    for (CommuneIndex i = 0; i < m_foldedNames.size(); ++i) {
        if (editDistance(folded, m_foldedNames[i], limit) <= limit) {
            near.push_back(i);
        }
    }
    return near;
}

std::optional<CommuneMatch> CommuneResolver::byKnownName(std::string_view cell,
                                                         const std::string& folded) const {
    const std::string value(cell);
    std::vector<CommuneIndex> same = communesUnder(m_byName, folded);
    if (same.empty()) {
        same = communesUnder(m_byBareName, withoutArticle(folded));
    }
    if (same.size() > 1) {
        return candidates(RemarkCode::SeveralCommunes, cell, std::move(same));
    }
    if (same.size() == 1) {
        const std::string& name = m_territory.commune(same.front()).name;
        // A curly apostrophe or a no-break space is no other name.
        if (name == value || plainSigns(name) == plainSigns(value)) {
            return CommuneMatch{same.front(), {}, {}};
        }
        return CommuneMatch{same.front(), {{RemarkCode::NameSpelled, {value, name}}}, {}};
    }
    const auto it = m_passageOfName.find(folded);
    if (it == m_passageOfName.end()) {
        return std::nullopt;
    }
    const CommunePassage& passage = *it->second;
    const auto index = today(passage.newCode);
    if (!index) {
        return std::nullopt;
    }
    // The name of the passage's own outcome tells a rename from a merger that kept the code.
    const bool renamed =
        passage.oldCode == passage.newCode && std::ranges::none_of(m_passageOfCode, [&](const auto& other) {
            return other.second->newCode == passage.newCode;
        });
    return CommuneMatch{index,
                        {{renamed ? RemarkCode::CommuneRenamed : RemarkCode::CommuneMerged,
                          {value, m_territory.commune(*index).name, passage.date.iso()}}},
                        {}};
}

std::optional<CommuneMatch> CommuneResolver::byShortenedName(std::string_view cell,
                                                             const std::string& folded) const {
    // "Neuilly, Donjon" are two and not Neuilly-en-Donjon.
    if (cell.find_first_of(",;&+|\n\t") != std::string_view::npos ||
        cell.find("\u2022") != std::string_view::npos || cell.find("\u00B7") != std::string_view::npos) {
        return std::nullopt;
    }
    std::vector<CommuneIndex> same;
    for (CommuneIndex i = 0; i < m_foldedNames.size(); ++i) {
        if (abbreviates(folded, m_foldedNames[i])) {
            same.push_back(i);
        }
    }
    if (same.empty()) {
        return std::nullopt;
    }
    if (same.size() > 1) {
        return candidates(RemarkCode::SeveralCommunes, cell, std::move(same));
    }
    return CommuneMatch{
        same.front(),
        {{RemarkCode::NameSpelled, {std::string(cell), m_territory.commune(same.front()).name}}},
        {}};
}

CommuneMatch CommuneResolver::byName(std::string_view cell) const {
    // "Abrest (03001)" beside the code of another column.
    if (const auto typed = typedCode(cell); typed && !typed->name.empty()) {
        return byName(typed->name);
    }
    if (const auto sure = withoutDoubt(cell)) {
        const CommuneMatch match = byName(*sure);
        if (match.commune) {
            return candidates(RemarkCode::NearName, cell, {*match.commune});
        }
    }
    const std::string plain = foldedName(plainSigns(cell));
    const std::string noted = withoutNotes(plainSigns(cell));
    const std::string here = withoutDepartement(noted, m_territory.departement());
    for (const std::string* form :
         {&plain, noted == plain ? nullptr : &noted, here == noted ? nullptr : &here}) {
        if (form == nullptr) {
            continue;
        }
        const std::string& folded = *form;
        if (auto known = byKnownName(cell, folded)) {
            return *std::move(known);
        }
        if (auto known = byShortenedName(cell, folded)) {
            return *std::move(known);
        }
    }
    if (namesManyCommunes(plain)) {
        return {{}, {{RemarkCode::CommunesTogether, {std::string(cell)}}}, {}};
    }
    std::vector<CommuneIndex> near;
    if (const auto before = beforeBracket(cell)) {
        const CommuneMatch match = byName(*before);
        if (match.commune) {
            near.push_back(*match.commune);
        }
    }
    if (near.empty()) {
        near = nearNames(withoutNotes(cell));
    }
    if (near.empty()) {
        return chosenAnywhere(cell).value_or(
            CommuneMatch{{}, {{RemarkCode::NameUnknown, {std::string(cell)}}}, {}});
    }
    const RemarkCode code = near.size() > 1 ? RemarkCode::SeveralCommunes : RemarkCode::NearName;
    return candidates(code, cell, std::move(near));
}

} // namespace maillage
