#include "core/io/lists/cells/kind_words.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/cells/kind_search.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace maillage {

namespace {

/// What kinds are told by, and what stands beside them without a doubt: the agrément, who runs it, where.
constexpr std::array<std::string_view, 107> kKindWords{"evs",
                                                       "evsi",
                                                       "cs",
                                                       "csc",
                                                       "agc",
                                                       "acf",
                                                       "avs",
                                                       "centre",
                                                       "centres",
                                                       "social",
                                                       "sociaux",
                                                       "sociale",
                                                       "sociales",
                                                       "socio",
                                                       "culturel",
                                                       "culturels",
                                                       "culturelle",
                                                       "socioculturel",
                                                       "socioculturels",
                                                       "espace",
                                                       "espaces",
                                                       "vie",
                                                       "animation",
                                                       "globale",
                                                       "locale",
                                                       "local",
                                                       "collective",
                                                       "coordination",
                                                       "famille",
                                                       "familles",
                                                       "familial",
                                                       "familiale",
                                                       "agrement",
                                                       "agree",
                                                       "agreee",
                                                       "agrees",
                                                       "agreees",
                                                       "conventionne",
                                                       "conventionnee",
                                                       "labellise",
                                                       "labellisee",
                                                       "federe",
                                                       "federee",
                                                       "renouvele",
                                                       "renouvelee",
                                                       "nouveau",
                                                       "nouvel",
                                                       "nouvelle",
                                                       "itinerant",
                                                       "itinerante",
                                                       "itinerance",
                                                       "mobile",
                                                       "rural",
                                                       "rurale",
                                                       "ruraux",
                                                       "rurales",
                                                       "urbain",
                                                       "urbaine",
                                                       "quartier",
                                                       "municipal",
                                                       "municipale",
                                                       "communal",
                                                       "communale",
                                                       "intercommunal",
                                                       "intercommunale",
                                                       "associatif",
                                                       "associative",
                                                       "association",
                                                       "public",
                                                       "prive",
                                                       "ccas",
                                                       "cias",
                                                       "caf",
                                                       "cnaf",
                                                       "msa",
                                                       "mjc",
                                                       "maison",
                                                       "habitants",
                                                       "structure",
                                                       "type",
                                                       "prestation",
                                                       "service",
                                                       "ps",
                                                       "jeunes",
                                                       "loi",
                                                       "1901",
                                                       "educatif",
                                                       "educative",
                                                       "gestion",
                                                       "gere",
                                                       "geree",
                                                       "porte",
                                                       "portee",
                                                       "une",
                                                       "zone",
                                                       "secteur",
                                                       "milieu",
                                                       "communautaire",
                                                       "intercommunautaire",
                                                       "departemental",
                                                       "departementale",
                                                       "qpv",
                                                       "actif",
                                                       "active",
                                                       "ouvert",
                                                       "ouverte",
                                                       "habitant"};
constexpr std::array<std::string_view, 17> kSmallWords{"de",  "du",  "des",  "d",    "la", "le",
                                                       "les", "l",   "et",   "en",   "a",  "au",
                                                       "aux", "par", "pour", "avec", "un"};

} // namespace

std::string withoutStops(const std::string& folded) {
    std::string text;
    bool wasLetter = false;
    for (const std::string& word : splitList(folded, ' ')) {
        const bool isLetter =
            word.size() == 1 && word[0] >= 'a' && word[0] <= 'z' && word != "d" && word != "l";
        text += text.empty() || (wasLetter && isLetter) ? "" : " ";
        text += word;
        wasLetter = isLetter;
    }
    return text;
}

KindsNamed kindsNamed(const std::string& folded) {
    const std::string words = " " + folded + " ";
    const auto has = [&](std::string_view text) { return folded.find(text) != std::string::npos; };
    const auto hasOne = [&](std::initializer_list<std::string_view> wanted) {
        return std::ranges::any_of(wanted, [&](std::string_view word) {
            return words.find(" " + std::string(word) + " ") != std::string::npos;
        });
    };
    return {hasOne({"evs", "evsi"}) || has("espace de vie sociale") || has("espaces de vie sociale") ||
                has("espace vie sociale") || has("animation locale"),
            hasOne({"cs", "csc", "agc"}) || has("centre social") || has("centres sociaux") ||
                has("centre socio") || has("animation globale")};
}

std::optional<StructureKind> parseTypedKind(std::string_view cell) {
    if (const auto kind = parseStructureKind(trimmed(cell))) {
        return kind;
    }
    const KindsNamed named = kindsNamed(withoutStops(foldedName(cell)));
    if (named.evs == named.centre) {
        return std::nullopt;
    }
    return named.evs ? StructureKind::Evs : StructureKind::CentreSocial;
}

bool isDoubtfulKind(std::string_view cell) {
    const std::string folded = withoutStops(foldedName(cell));
    const KindsNamed named = kindsNamed(folded);
    if (named.evs == named.centre) {
        return named.evs;
    }
    return cell.find('?') != std::string_view::npos ||
           std::ranges::any_of(splitList(folded, ' '), [](const std::string& word) {
               return !isOneWordOf(kKindWords, word) && !isOneWordOf(kSmallWords, word);
           });
}

} // namespace maillage
