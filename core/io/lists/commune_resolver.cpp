#include "core/io/lists/commune_resolver.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/model/model_errors.hpp"
#include "core/model/typed_errors.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace maillage {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// A folded name without its article, which lists put first, last in brackets, or leave out.
std::string withoutArticle(const std::string& folded) {
    constexpr std::array<std::string_view, 4> kArticles{"le", "la", "les", "l"};
    std::vector<std::string> words = splitList(folded, ' ');
    const auto isArticle = [&](const std::string& word) {
        return std::ranges::find(kArticles, word) != kArticles.end();
    };
    if (words.size() > 1 && isArticle(words.front())) {
        words.erase(words.begin());
    } else if (words.size() > 1 && isArticle(words.back())) {
        words.pop_back();
    }
    return joined(words, " ");
}

/// Levenshtein's distance, given up above `limit`.
std::size_t editDistance(std::string_view a, std::string_view b, std::size_t limit) {
    const std::size_t gap = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (gap > limit) {
        return limit + 1;
    }
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            diagonal = above;
        }
    }
    return row.back();
}

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

std::optional<std::string> cleanedCode(std::string_view cell) {
    std::string code;
    for (const char c : cell) {
        if (c >= 'a' && c <= 'z') {
            code += static_cast<char>(c - 'a' + 'A');
        } else if (c != ' ' && c != '\'' && c != '\xC2' && c != '\xA0') {
            code += c;
        }
    }
    // What a column of numbers makes of a code.
    const std::size_t point = code.find_first_of(".,");
    if (point != std::string::npos && code.find_first_not_of('0', point + 1) == std::string::npos) {
        code.resize(point);
    }
    if (code.size() == 4 && std::ranges::all_of(code, isDigit)) {
        code.insert(0, "0");
    }
    return isInseeCode(code) ? std::optional(code) : std::nullopt;
}

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
    if (const auto chosen = m_choices.find(key); chosen != m_choices.end()) {
        const auto index = m_territory.find(chosen->second);
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
    const auto code = cleanedCode(cell);
    if (!code) {
        return {{}, {{RemarkCode::CodeUnknown, {value}}}, {}};
    }
    std::vector<Remark> remarks;
    if (*code != value) {
        const bool onlyZero = "0" + value == *code;
        remarks.push_back({onlyZero ? RemarkCode::ZeroRestored : RemarkCode::CodeCleaned, {value, *code}});
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

CommuneMatch CommuneResolver::byName(std::string_view cell) const {
    const std::string value(cell);
    std::string folded = foldedName(cell);
    constexpr std::string_view kCedex = " cedex";
    if (const std::size_t cedex = folded.find(kCedex); cedex != std::string::npos) {
        folded.resize(cedex);
    }
    std::vector<CommuneIndex> same = found(m_byName, folded);
    if (same.empty()) {
        same = found(m_byBareName, withoutArticle(folded));
    }
    if (same.size() > 1) {
        return candidates(RemarkCode::SeveralCommunes, cell, std::move(same));
    }
    if (same.size() == 1) {
        const std::string& name = m_territory.commune(same.front()).name;
        if (name == value) {
            return {same.front(), {}, {}};
        }
        return {same.front(), {{RemarkCode::NameSpelled, {value, name}}}, {}};
    }
    if (const auto it = m_passageOfName.find(folded); it != m_passageOfName.end()) {
        const CommunePassage& passage = *it->second;
        if (const auto index = today(passage.newCode)) {
            // The name of the passage's own outcome tells a rename from a merger that kept the code.
            const bool renamed = passage.oldCode == passage.newCode &&
                                 std::ranges::none_of(m_passageOfCode, [&](const auto& other) {
                                     return other.second->newCode == passage.newCode;
                                 });
            return {index,
                    {{renamed ? RemarkCode::CommuneRenamed : RemarkCode::CommuneMerged,
                      {value, m_territory.commune(*index).name, passage.date.iso()}}},
                    {}};
        }
    }
    std::vector<CommuneIndex> near = nearNames(folded);
    if (near.empty()) {
        return {{}, {{RemarkCode::NameUnknown, {value}}}, {}};
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
    if (code.empty()) {
        return byName(name);
    }
    CommuneMatch match = byCode(code);
    if (name.empty() || !match.commune) {
        return match;
    }
    const CommuneMatch named = byName(name);
    if (named.commune == match.commune) {
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
    const Commune& coded = m_territory.commune(*match.commune);
    if (named.commune) {
        const Commune& other = m_territory.commune(*named.commune);
        if (std::ranges::find(other.postalCodes, *cleanedCode(code)) != other.postalCodes.end()) {
            return {{}, {{RemarkCode::PostalCode, {std::string(code), other.code + " " + other.name}}}, {}};
        }
        CommuneMatch open =
            candidates(RemarkCode::CodeAgainstName, std::string(code) + " " + std::string(name),
                       {*match.commune, *named.commune});
        if (!open.commune) {
            open.remarks = {
                {RemarkCode::CodeAgainstName, {std::string(code), coded.name, std::string(name)}}};
        }
        return open;
    }
    // A name that is none, or fits several: the code decides if it is among them or if the name says nothing.
    const bool fits = std::ranges::any_of(named.choices, [&](const OpenChoice& choice) {
        return std::ranges::find(choice.candidates, *match.commune) != choice.candidates.end();
    });
    if (fits) {
        return match;
    }
    CommuneMatch open = candidates(RemarkCode::CodeAgainstName, std::string(code) + " " + std::string(name),
                                   {*match.commune});
    if (!open.commune) {
        open.remarks = {{RemarkCode::CodeAgainstName, {std::string(code), coded.name, std::string(name)}}};
    }
    return open;
}

CommuneMatch CommuneResolver::resolveWord(std::string_view word, const std::string& column) const {
    word = trimmed(word);
    const auto digits = static_cast<std::size_t>(std::ranges::find_if_not(word, isDigit) - word.begin());
    if (digits == word.size()) {
        return resolve(word, {}, column);
    }
    if (cleanedCode(word)) {
        return resolve(word, {}, column);
    }
    // "03001 Abrest", "03001 - Abrest", "Abrest (03001)".
    constexpr std::size_t kCode = 5;
    if (digits == kCode || digits == kCode - 1) {
        const std::size_t start = word.find_first_not_of(" -:(", digits);
        std::string_view name = start == std::string_view::npos ? std::string_view() : word.substr(start);
        while (name.ends_with(')')) {
            name.remove_suffix(1);
        }
        return resolve(word.substr(0, digits), name, column);
    }
    if (word.ends_with(')') && word.size() > kCode + 2) {
        const std::size_t open = word.rfind('(');
        if (open != std::string_view::npos) {
            const std::string_view inside = word.substr(open + 1, word.size() - open - 2);
            if (cleanedCode(inside)) {
                return resolve(inside, word.substr(0, open), column);
            }
        }
    }
    return resolve({}, word, column);
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
