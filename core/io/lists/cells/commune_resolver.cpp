#include "core/io/lists/cells/commune_resolver.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/codes/plain_cell.hpp"
#include "core/io/lists/cells/choice_keys.hpp"
#include "core/io/lists/cells/commune_names.hpp"
#include "core/model/model_errors.hpp"
#include "core/model/typed_errors.hpp"

#include <algorithm>

namespace maillage {

namespace {

std::string listed(const Territory& territory, std::span<const CommuneIndex> communes) {
    constexpr std::size_t kTold = 5;
    std::vector<std::string> parts;
    for (const CommuneIndex index : communes) {
        const Commune& commune = territory.commune(index);
        parts.push_back(commune.code + " " + commune.name);
    }
    return joinedUpTo(parts, ", ", kTold);
}

std::vector<CommuneIndex> found(const std::unordered_multimap<std::string, CommuneIndex>& map,
                                const std::string& key) {
    std::vector<CommuneIndex> communes;
    const auto [begin, end] = map.equal_range(key);
    for (auto it = begin; it != end; ++it) {
        communes.push_back(it->second);
    }
    std::ranges::sort(communes);
    return communes;
}

} // namespace

CommuneResolver::CommuneResolver(const Territory& territory, std::span<const CommunePassage> passages,
                                 const CommuneChoices& choices)
    : m_territory(territory), m_choices(choices) {
    m_foldedNames.reserve(territory.size());
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        const Commune& commune = territory.commune(i);
        m_foldedNames.push_back(foldedName(commune.name));
        m_byName.emplace(m_foldedNames.back(), i);
        m_byBareName.emplace(withoutArticle(m_foldedNames.back()), i);
        for (const std::string& postal : commune.postalCodes) {
            m_byPostalCode.emplace(postal, i);
        }
    }
    for (const CommunePassage& passage : passages) {
        if (passage.oldCode != passage.newCode) {
            m_passageOfCode.emplace(passage.oldCode, &passage);
        }
        m_passageOfName.emplace(foldedName(passage.oldName), &passage);
        // The project's table of communes may be older than the list.
        m_passageOfName.emplace(foldedName(passage.newName), &passage);
    }
}

bool CommuneResolver::isPostalCode(std::string_view value) const {
    return m_byPostalCode.contains(std::string(value));
}

std::string CommuneResolver::communesOfPostalCode(const std::string& code) const {
    return listed(m_territory, found(m_byPostalCode, code));
}

const CommunePassage* CommuneResolver::passageOf(const std::string& code) const {
    const auto it = m_passageOfCode.find(code);
    return it == m_passageOfCode.end() ? nullptr : it->second;
}

std::optional<CommuneIndex> CommuneResolver::today(std::string code) const {
    // A chain of mergers is short; a table that turns in a circle must not.
    for (std::size_t step = 0; step <= m_passageOfCode.size(); ++step) {
        if (const auto index = m_territory.find(code)) {
            return index;
        }
        const CommunePassage* passage = passageOf(code);
        if (passage == nullptr) {
            return std::nullopt;
        }
        code = passage->newCode;
    }
    return std::nullopt;
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
    std::string text = listed(m_territory, communes);
    return {{}, {{code, {std::string(cell), std::move(text)}}}, {{key, std::move(communes)}}};
}

CommuneMatch CommuneResolver::byCode(std::string_view cell) const {
    const std::string value(cell);
    const auto typed = typedCode(cell);
    if (!typed) {
        return {{}, {{RemarkCode::CodeUnknown, {value}}}, {}};
    }
    const std::optional<std::string> code = typed->code;
    std::vector<Remark> remarks;
    if (*code != value) {
        remarks.push_back(
            {isZeroLost(value, *code) ? RemarkCode::ZeroRestored : RemarkCode::CodeCleaned, {value, *code}});
    }
    const auto index = today(*code);
    if (!index) {
        const bool elsewhere =
            m_territory.departement() != "FR" && departementOf(*code) != m_territory.departement();
        const std::vector<CommuneIndex> postal = found(m_byPostalCode, *code);
        if (!postal.empty()) {
            return {{}, {{RemarkCode::PostalCode, {value, listed(m_territory, postal)}}}, {}};
        }
        if (elsewhere) {
            return {{}, {{RemarkCode::CodeElsewhere, {value, departementOf(*code)}}}, {}};
        }
        return {{}, {{RemarkCode::CodeUnknown, {value}}}, {}};
    }
    const Commune& commune = m_territory.commune(*index);
    if (commune.code != *code) {
        const CommunePassage& passage = *passageOf(*code);
        remarks.push_back(
            {RemarkCode::CommuneMerged, {*code + " " + passage.oldName, commune.name, passage.date.iso()}});
    }
    return {index, std::move(remarks), {}};
}

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
    std::vector<CommuneIndex> same = found(m_byName, folded);
    if (same.empty()) {
        same = found(m_byBareName, withoutArticle(folded));
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
    const std::string plain = foldedName(plainSigns(cell));
    for (const std::string& folded : {plain, withoutNotes(plainSigns(cell))}) {
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
        return {{}, {{RemarkCode::NameUnknown, {std::string(cell)}}}, {}};
    }
    const RemarkCode code = near.size() > 1 ? RemarkCode::SeveralCommunes : RemarkCode::NearName;
    return candidates(code, cell, std::move(near));
}

CommuneMatch CommuneResolver::resolve(std::string_view code, std::string_view name,
                                      const std::string& column) const {
    code = trimmed(code);
    name = trimmed(name);
    if (code.empty() && name.empty()) {
        return {{}, {{RemarkCode::CellEmpty, {column}}}, {}};
    }
    if (code.empty() || (name.empty() && !cleanedCode(code) && typedCode(code))) {
        return resolveWord(code.empty() ? name : code, column);
    }
    CommuneMatch match = byCode(code);
    if (name.empty()) {
        return match;
    }
    if (!match.commune) {
        const auto whole = byPartOfCode(code, name);
        return whole ? *whole : match;
    }
    const CommuneMatch named = byName(name);
    if (named.commune != match.commune) {
        return againstName(std::move(match), code, name, named);
    }
    // The code has decided; how the name is written is no repair, unless the name is of another time.
    for (const Remark& remark : named.remarks) {
        const bool passage =
            remark.code == RemarkCode::CommuneMerged || remark.code == RemarkCode::CommuneRenamed;
        if (passage && match.remarks.empty()) {
            match.remarks.push_back(remark);
        }
    }
    return match;
}

std::optional<CommuneMatch> CommuneResolver::byPartOfCode(std::string_view code,
                                                          std::string_view name) const {
    constexpr std::size_t kPart = 3;
    if (code.size() > kPart || code.find_first_not_of("0123456789") != std::string_view::npos) {
        return std::nullopt;
    }
    const CommuneMatch named = byName(name);
    if (!named.commune) {
        return std::nullopt;
    }
    const std::string& whole = m_territory.commune(*named.commune).code;
    if (joinedCode(m_territory.departement(), code) != whole) {
        return std::nullopt;
    }
    return CommuneMatch{named.commune, {{RemarkCode::CodeCleaned, {std::string(code), whole}}}, {}};
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
    const std::vector<CommuneIndex> postal = found(m_byPostalCode, typed.code);
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
        return CommuneMatch{{}, {{RemarkCode::PostalCode, {typed.code, listed(m_territory, postal)}}}, {}};
    }
    if (isCodeLikely && std::ranges::find(likely, *coded) == likely.end()) {
        likely.push_back(*coded);
    }
    const RemarkCode code = likely.size() > 1 ? RemarkCode::SeveralCommunes : RemarkCode::NearName;
    return candidates(code, cell, std::move(likely));
}

CommuneMatch CommuneResolver::resolveWord(std::string_view word, const std::string& column) const {
    word = trimmed(word);
    const auto typed = typedCode(word);
    if (!typed) {
        return word.empty() || word.find_first_not_of("0123456789") != std::string_view::npos ? byName(word)
                                                                                              : byCode(word);
    }
    if (typed->name.empty()) {
        return byCode(word);
    }
    // "03200 Vichy", as on an envelope: the name decides, its postal code only agrees.
    if (auto postal = byPostalCode(*typed, word, byName(typed->name))) {
        return *std::move(postal);
    }
    CommuneMatch match = resolve(typed->code, typed->name, column);
    if (match.commune && match.remarks.empty() && word.find(typed->code) == std::string_view::npos) {
        match.remarks.push_back({RemarkCode::CodeCleaned, {std::string(word), typed->code}});
    }
    return match;
}

bool CommuneResolver::isCommune(std::string_view word) const {
    return resolveWord(word, {}).commune.has_value();
}

CommuneIndex communeTyped(const CommuneResolver& resolver, std::string_view typed) {
    const CommuneMatch match = resolver.resolveWord(typed, {});
    if (match.commune) {
        return *match.commune;
    }
    if (!match.choices.empty()) {
        throw Error(ErrorCode::TypedCommuneAmbiguous,
                    {std::string(typed), listed(resolver.territory(), match.choices.front().candidates)});
    }
    throw Error(ErrorCode::CommuneUnknown, {std::string(typed), std::string()});
}

} // namespace maillage
