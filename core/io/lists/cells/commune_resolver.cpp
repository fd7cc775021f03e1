#include "core/io/lists/cells/commune_resolver.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/lists/cells/commune_lookup.hpp"
#include "core/io/lists/cells/commune_names.hpp"
#include "core/model/model_errors.hpp"
#include "core/model/typed_errors.hpp"

namespace maillage {

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

CommuneMatch CommuneResolver::byCode(std::string_view cell) const {
    const std::string value(cell);
    const auto typed = typedCode(cell);
    if (!typed) {
        return chosenAnywhere(cell).value_or(CommuneMatch{{}, {{RemarkCode::CodeUnknown, {value}}}, {}});
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
        const std::vector<CommuneIndex> postal = communesUnder(m_byPostalCode, *code);
        if (!postal.empty()) {
            return {{}, {{RemarkCode::PostalCode, {value, listedCommunes(m_territory, postal)}}}, {}};
        }
        if (elsewhere) {
            return {{}, {{RemarkCode::CodeElsewhere, {value, departementOf(*code)}}}, {}};
        }
        return chosenAnywhere(cell).value_or(CommuneMatch{{}, {{RemarkCode::CodeUnknown, {value}}}, {}});
    }
    const Commune& commune = m_territory.commune(*index);
    if (commune.code != *code) {
        const CommunePassage& passage = *passageOf(*code);
        remarks.push_back(
            {RemarkCode::CommuneMerged, {*code + " " + passage.oldName, commune.name, passage.date.iso()}});
    }
    return {index, std::move(remarks), {}};
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
        throw Error(
            ErrorCode::TypedCommuneAmbiguous,
            {std::string(typed), listedCommunes(resolver.territory(), match.choices.front().candidates)});
    }
    throw Error(ErrorCode::CommuneUnknown, {std::string(typed), std::string()});
}

} // namespace maillage
