// What a person is asked about a cell of a commune; declared in commune_resolver.hpp.
#include "core/base/text.hpp"
#include "core/io/lists/cells/choice_keys.hpp"
#include "core/io/lists/cells/commune_lookup.hpp"
#include "core/io/lists/cells/commune_names.hpp"

#include <algorithm>

namespace maillage {

std::string listedCommunes(const Territory& territory, std::span<const CommuneIndex> communes) {
    constexpr std::size_t kTold = 5;
    std::vector<std::string> parts;
    for (const CommuneIndex index : communes) {
        const Commune& commune = territory.commune(index);
        parts.push_back(commune.code + " " + commune.name);
    }
    return joinedUpTo(parts, ", ", kTold);
}

std::vector<CommuneIndex> communesUnder(const std::unordered_multimap<std::string, CommuneIndex>& map,
                                        const std::string& key) {
    std::vector<CommuneIndex> communes;
    const auto [begin, end] = map.equal_range(key);
    for (auto it = begin; it != end; ++it) {
        communes.push_back(it->second);
    }
    std::ranges::sort(communes);
    return communes;
}

bool CommuneResolver::isPostalCode(std::string_view value) const {
    return m_byPostalCode.contains(std::string(value));
}

std::string CommuneResolver::communesOfPostalCode(const std::string& code) const {
    return listedCommunes(m_territory, communesUnder(m_byPostalCode, code));
}

CommuneMatch CommuneResolver::candidates(RemarkCode code, std::string_view cell,
                                         std::vector<CommuneIndex> communes) const {
    const std::string key = foldedName(cell);
    if (const std::string* chosen = chosenFor(m_choices, cell)) {
        const auto index = m_territory.find(*chosen);
        if (index && std::ranges::find(communes, *index) != communes.end()) {
            return {index,
                    {{RemarkCode::ChosenByHand, {std::string(cell), m_territory.commune(*index).name}}},
                    {}};
        }
    }
    std::string text = listedCommunes(m_territory, communes);
    return {{}, {{code, {std::string(cell), std::move(text)}}}, {{key, std::move(communes)}}};
}

std::optional<CommuneMatch> CommuneResolver::chosenAnywhere(std::string_view cell) const {
    const std::string* chosen = chosenFor(m_choices, cell);
    const auto index = chosen == nullptr ? std::nullopt : m_territory.find(*chosen);
    return index ? std::optional(CommuneMatch{
                       index,
                       {{RemarkCode::ChosenByHand, {std::string(cell), m_territory.commune(*index).name}}},
                       {}})
                 : std::nullopt;
}

CommuneMatch CommuneResolver::againstName(CommuneMatch match, std::string_view code, std::string_view name,
                                          const CommuneMatch& named) const {
    const Commune& coded = m_territory.commune(*match.commune);
    std::vector<CommuneIndex> both{*match.commune};
    if (named.commune) {
        const Commune& other = m_territory.commune(*named.commune);
        if (std::ranges::find(other.postalCodes, typedCode(code)->code) != other.postalCodes.end()) {
            return {{}, {{RemarkCode::PostalCode, {std::string(code), other.code + " " + other.name}}}, {}};
        }
        both.push_back(*named.commune);
    } else if (std::ranges::any_of(named.choices, [&](const OpenChoice& choice) {
                   return std::ranges::find(choice.candidates, *match.commune) != choice.candidates.end();
               })) {
        // A name that fits several: the code decides if it is among them.
        return match;
    }
    const std::string beside = std::string(code) + " " + std::string(name);
    if (!named.commune) {
        auto postal = byPostalCode({typedCode(code)->code, std::string(name)}, beside, named);
        // In a column of its own a code may well be right beside a strange name.
        if (postal && (postal->commune || !postal->choices.empty())) {
            return *std::move(postal);
        }
    }
    CommuneMatch open = candidates(RemarkCode::CodeAgainstName, beside, std::move(both));
    if (!open.commune) {
        open.remarks = {{RemarkCode::CodeAgainstName, {std::string(code), coded.name, std::string(name)}}};
    }
    return open;
}

std::optional<CommuneMatch> CommuneResolver::byPostalCode(const CellCode& typed, std::string_view cell,
                                                          const CommuneMatch& named) const {
    const std::vector<CommuneIndex> postal = communesUnder(m_byPostalCode, typed.code);
    const auto coded = today(typed.code);
    if (postal.empty() || (named.commune && coded == named.commune)) {
        return std::nullopt;
    }
    const bool isChosen = std::ranges::any_of(
        named.remarks, [](const Remark& remark) { return remark.code == RemarkCode::ChosenByHand; });
    if (isChosen) {
        return named;
    }
    if (named.commune) {
        const std::string& name = m_territory.commune(*named.commune).name;
        if (std::ranges::find(postal, *named.commune) != postal.end()) {
            return CommuneMatch{named.commune, {{RemarkCode::NameSpelled, {std::string(cell), name}}}, {}};
        }
        return candidates(RemarkCode::NearName, cell, {*named.commune});
    }
    const auto isLike = [&](CommuneIndex commune) {
        const bool isOffered = std::ranges::any_of(named.choices, [&](const OpenChoice& choice) {
            return std::ranges::find(choice.candidates, commune) != choice.candidates.end();
        });
        return isOffered || isLikeBeginning(foldedName(typed.name), m_foldedNames[commune]);
    };
    std::vector<CommuneIndex> likely;
    std::ranges::copy_if(postal, std::back_inserter(likely), isLike);
    const bool isCodeLikely = coded && isLike(*coded);
    if (likely.empty()) {
        if (isCodeLikely) {
            return std::nullopt;
        }
        return CommuneMatch{
            {}, {{RemarkCode::PostalCode, {typed.code, listedCommunes(m_territory, postal)}}}, {}};
    }
    if (isCodeLikely && std::ranges::find(likely, *coded) == likely.end()) {
        likely.push_back(*coded);
    }
    const RemarkCode code = likely.size() > 1 ? RemarkCode::SeveralCommunes : RemarkCode::NearName;
    return candidates(code, cell, std::move(likely));
}

} // namespace maillage
