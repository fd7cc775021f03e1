#include "app/text/needs/need_measure_words.hpp"

#include "app/text/texts.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

struct MeasureWord {
    std::string_view stem;
    const char* words;
};

constexpr auto kMeasureWords = std::to_array<MeasureWord>({
    {"MED", QT_TR_NOOP("niveau de vie médian")},
    {"MED_SL", QT_TR_NOOP("niveau de vie médian")},
    {"TP60", QT_TR_NOOP("taux de pauvreté")},
    {"PR_MD60", QT_TR_NOOP("taux de pauvreté")},
    {"TP60AGE1", QT_TR_NOOP("taux de pauvreté des moins de 30 ans")},
    {"TP60AGE2", QT_TR_NOOP("taux de pauvreté des 30-39 ans")},
    {"TP60AGE3", QT_TR_NOOP("taux de pauvreté des 40-49 ans")},
    {"TP60AGE4", QT_TR_NOOP("taux de pauvreté des 50-59 ans")},
    {"TP60AGE5", QT_TR_NOOP("taux de pauvreté des 60-74 ans")},
    {"TP60AGE6", QT_TR_NOOP("taux de pauvreté des 75 ans et plus")},
    {"TP60TOL1", QT_TR_NOOP("taux de pauvreté des propriétaires")},
    {"TP60TOL2", QT_TR_NOOP("taux de pauvreté des locataires")},
    {"PIMP", QT_TR_NOOP("part des ménages fiscaux imposés")},
    {"PACT", QT_TR_NOOP("part des revenus d'activité")},
    {"PTSA", QT_TR_NOOP("part des traitements et salaires")},
    {"PCHO", QT_TR_NOOP("part des indemnités de chômage")},
    {"PBEN", QT_TR_NOOP("part des revenus non salariés")},
    {"PPEN", QT_TR_NOOP("part des pensions, retraites et rentes")},
    {"PPAT", QT_TR_NOOP("part des revenus du patrimoine")},
    {"PPSOC", QT_TR_NOOP("part des prestations sociales")},
    {"PPFAM", QT_TR_NOOP("part des prestations familiales")},
    {"PPMINI", QT_TR_NOOP("part des minima sociaux")},
    {"PPLOGT", QT_TR_NOOP("part des prestations de logement")},
    {"PIMPOT", QT_TR_NOOP("part des impôts")},
    {"D1", QT_TR_NOOP("premier décile du niveau de vie")},
    {"D9", QT_TR_NOOP("neuvième décile du niveau de vie")},
    {"RD", QT_TR_NOOP("rapport interdécile")},
    {"SUPERF", QT_TR_NOOP("superficie")},
    {"NBMENFISC", QT_TR_NOOP("ménages fiscaux")},
    {"NBPERSMENFISC", QT_TR_NOOP("personnes des ménages fiscaux")},
    {"POP", QT_TR_NOOP("population")},
    {"MEN", QT_TR_NOOP("ménages")},
    {"RP", QT_TR_NOOP("résidences principales")},
    {"LOG", QT_TR_NOOP("logements")},
    {"LOGVAC", QT_TR_NOOP("logements vacants")},
    {"FAM", QT_TR_NOOP("familles")},
    {"FAMMONO", QT_TR_NOOP("familles monoparentales")},
    {"NBFAM", QT_TR_NOOP("familles")},
    {"NBFAM[TFN=1]", QT_TR_NOOP("familles monoparentales")},
    {"COUPSENF", QT_TR_NOOP("couples sans enfant")},
    {"COUPAENF", QT_TR_NOOP("couples avec enfants")},
    {"MENPSEUL", QT_TR_NOOP("personnes vivant seules")},
    {"POP80P", QT_TR_NOOP("population de 80 ans et plus")},
    {"POP80P_PSEUL", QT_TR_NOOP("80 ans et plus vivant seuls")},
    {"POP0014", QT_TR_NOOP("moins de 15 ans")},
    {"POP1529", QT_TR_NOOP("15-29 ans")},
    {"POP7589", QT_TR_NOOP("75-89 ans")},
    {"POP90P", QT_TR_NOOP("90 ans et plus")},
    {"CHOM1564", QT_TR_NOOP("chômeurs de 15-64 ans")},
    {"ACT1564", QT_TR_NOOP("actifs de 15-64 ans")},
    {"RP_VOIT1P", QT_TR_NOOP("ménages avec une voiture au moins")},
    {"NSCOL15P", QT_TR_NOOP("15 ans et plus non scolarisés")},
    {"NSCOL15P_DIPLMIN", QT_TR_NOOP("15 ans et plus non scolarisés sans diplôme")},
    {"indfoy_ndur", QT_TR_NOOP("foyers allocataires")},
    {"indnbp_ndur", QT_TR_NOOP("personnes couvertes par une prestation de la Caf")},
    {"indfoy_rsa", QT_TR_NOOP("foyers au RSA")},
    {"indfoy_ppa", QT_TR_NOOP("foyers à la prime d'activité")},
    {"indfoy_ndural", QT_TR_NOOP("foyers avec une aide au logement")},
    {"indfoy_af", QT_TR_NOOP("foyers aux allocations familiales")},
    {"indfoy_asf", QT_TR_NOOP("foyers à l'allocation de soutien familial")},
    {"indfoy_ndurpaje", QT_TR_NOOP("foyers à la Paje")},
    {"indmtt_rsa", QT_TR_NOOP("montants de RSA du mois")},
    {"indmtt_ppa", QT_TR_NOOP("montants de prime d'activité du mois")},
    {"DEFM_ABC", QT_TR_NOOP("demandeurs d'emploi des catégories A, B, C")},
    {"DEFM_A", QT_TR_NOOP("demandeurs d'emploi de catégorie A")},
    {"part_pop_qpv", QT_TR_NOOP("part de la population en quartier prioritaire")},
    {"france_services", QT_TR_NOOP("lieux France services")},
    {"D506", QT_TR_NOOP("centres sociaux ou espaces de vie sociale (BPE, D506)")},
    {"D508", QT_TR_NOOP("centres sociaux ou espaces de vie sociale (BPE, D508)")},
    {"A128", QT_TR_NOOP("lieux France services (BPE)")},
    {"A129", QT_TR_NOOP("mairies (BPE)")},
    {"F307", QT_TR_NOOP("bibliothèques (BPE)")},
});

} // namespace

QString knownMeasureName(std::string_view stem) {
    const auto found = std::ranges::find(kMeasureWords, stem, &MeasureWord::stem);
    if (found != kMeasureWords.end()) {
        return tr(found->words);
    }
    // A part of something known: "france_services[format_fs=Fixe]".
    const std::size_t bracket = stem.find('[');
    if (bracket == std::string_view::npos || !stem.ends_with(']')) {
        return {};
    }
    const auto whole = std::ranges::find(kMeasureWords, stem.substr(0, bracket), &MeasureWord::stem);
    const std::string_view part = stem.substr(bracket + 1, stem.size() - bracket - 2);
    return whole == kMeasureWords.end()
               ? QString()
               : tr("%1 (%2)").arg(tr(whole->words),
                                   QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size())));
}

} // namespace maillage
