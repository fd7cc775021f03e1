#include "app/cli/output/command_error.hpp"

#include "app/text/qt_text.hpp"
#include "core/io/layers/layer_errors.hpp"
#include "core/io/lists/list_errors.hpp"
#include "core/report/fiche_errors.hpp"

#include <array>

namespace maillage {

namespace {

struct CommandPattern {
    AnyErrorCode code;
    const char* pattern;
};
constexpr auto kCommandPatterns = std::to_array<CommandPattern>({
    {ErrorCode::FileKindUnknown, "valeur « %1 » refusée pour --sortie : il faut %2"},
    {ErrorCode::LayerOtherDepartement,
     "« %1 », champ %2 : les communes sont du département %3 et non %4 ; prenez le bon fichier ou donnez "
     "--departement %3"},
    {ErrorCode::ListNotRecognised,
     "« %1 » : les colonnes nécessaires ne sont pas toutes reconnues (colonnes : %2) ; nommez-les structure, "
     "code_insee, commune, type comme dans le modèle à remplir, ou dites-le avec --colonne structure=…"},
    {ErrorCode::ImportIncomplete,
     "rien n'a été importé : des lignes sont ambiguës ou non rattachées, au nombre de %1 ; corrigez-les, "
     "décidez avec --choix, ou passez outre avec --accepter-partiel"},
    {ErrorCode::ScenarioWithoutOpening,
     "le scénario « %1 » n'ouvre aucune structure : il n'y a pas de fiche projet à faire ; ouvrez-en une avec simuler"},
    {ErrorCode::OpeningNotNamed,
     "le scénario « %1 » ouvre plusieurs structures ; choisissez avec --structure parmi %2"},
    {ErrorCode::FicheQuestionUnknown,
     "la fiche projet n'a pas de question « %1 » ; choisissez parmi %2 (voir fiche --questions)"},
});

} // namespace

QString commandSentenceOf(const Error& error) {
    for (const CommandPattern& one : kCommandPatterns) {
        if (one.code == error.code()) {
            return filledPattern(typeset(QString::fromUtf8(one.pattern)), error.parameters());
        }
    }
    return sentenceOf(error);
}

} // namespace maillage
