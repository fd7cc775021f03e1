#include "core/service/exports/export_words.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/cells/source_words.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace maillage {

namespace {

struct CellWord {
    std::string_view code;
    std::string_view word;
};

constexpr auto kClassWords = std::to_array<CellWord>({{"centre_social", "centre social"},
                                                      {"centre_social_et_evs", "centre social et EVS"},
                                                      {"evs_seul", "EVS seul"},
                                                      {"zone_blanche", "zone blanche"},
                                                      {"non_attestee", "non attestée"}});
constexpr auto kKindWords = std::to_array<CellWord>({{"centre_social", "centre social"},
                                                     {"evs", "EVS"},
                                                     {"animation_globale", "animation globale"},
                                                     {"acf", "ACF"},
                                                     {"ps_jeunes", "PS jeunes"}});
constexpr auto kEffectWords = std::to_array<CellWord>({{"gagnee", "gagnée"},
                                                       {"perdue", "perdue"},
                                                       {"couverte", "couverte avant et après"},
                                                       {"zone_blanche", "zone blanche"},
                                                       {"non_attestee", "non attestée"}});

/// Of columns that end in "_etat".
constexpr auto kNeedWords = std::to_array<CellWord>({{"petit", "dénominateur trop petit"},
                                                     {"indisponible", "non disponible"},
                                                     {"absent", "hors du fichier"}});

std::string wordIn(std::span<const CellWord> words, const std::string& code) {
    const auto found = std::ranges::find(words, code, &CellWord::code);
    return found == words.end() ? code : std::string(found->word);
}

using NameOfId = std::map<std::string, std::string>;

/// Of the project's structures and of those that the scenario opens; empty where names are ambiguous.
NameOfId structureNames(const Project& project, const ExportRequest& request) {
    NameOfId names;
    for (const Structure& s : project.structures->structures) {
        names.emplace(s.id, s.name);
    }
    for (const ActiveStructure& s : makeSituation(project, request.situation).structures) {
        names.emplace(s.id, s.name);
    }
    std::set<std::string> taken;
    for (const auto& [id, name] : names) {
        if (!taken.insert(foldedName(name)).second || name.find(';') != std::string::npos) {
            return {};
        }
    }
    return names;
}

std::string namesIn(const NameOfId& names, const std::string& ids) {
    std::vector<std::string> told = splitList(ids, ';');
    for (std::string& one : told) {
        const auto found = names.find(one);
        one = found == names.end() ? one : found->second;
    }
    return joined(told, " ; ");
}

std::string inWords(const std::string& column, const std::string& cell, const NameOfId& names) {
    if (column == "classe" || column == "classe_avant" || column == "classe_apres") {
        return wordIn(kClassWords, cell);
    }
    if (column == "type") {
        return wordIn(kKindWords, cell);
    }
    if (column.ends_with("_etat")) {
        return wordIn(kNeedWords, cell);
    }
    if (column == "effet") {
        return wordIn(kEffectWords, cell);
    }
    if (column == "source" || column == "source_siege" || column == "source_federe") {
        const auto source = parseSource(cell);
        return source ? std::string(wordOf(*source)) : cell;
    }
    if (column == "structures" || column == "structures_avant" || column == "structures_apres") {
        return namesIn(names, cell);
    }
    return cell;
}

} // namespace

void putInWords(const Project& project, const ExportRequest& request, ExportTable& table) {
    const NameOfId names = structureNames(project, request);
    for (std::size_t c = 0; c < table.table.columns.size(); ++c) {
        for (std::vector<std::string>& row : table.table.rows) {
            if (!row[c].empty()) {
                row[c] = inWords(table.table.columns[c], row[c], names);
            }
        }
    }
}

} // namespace maillage
