#include "app/text/needs/need_priority_text.hpp"

#include "app/text/commune_names.hpp"
#include "app/text/needs/need_study_text.hpp"
#include "app/text/needs/need_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

} // namespace

QStringList outlierLines(const Territory& territory, const PriorityReport& report) {
    QStringList lines;
    for (std::size_t k = 0; k < report.studies.size(); ++k) {
        for (const NeedOutlier& outlier : report.outliers[k].communes) {
            lines
                << tr("Valeur aberrante : %1, %2 %3 (z = %4, médiane %5) ; un établissement peut l'expliquer")
                       .arg(shownName(territory.commune(outlier.commune).name),
                            needIndicatorName(report.studies[k].indicator),
                            needValueText(report.studies[k], outlier.value), decimalText(outlier.score, 1),
                            needValueText(report.studies[k], report.outliers[k].median));
        }
    }
    if (report.question.withoutOutliers) {
        lines << tr("Ces valeurs sont laissées de côté : elles ne comptent dans aucune comparaison.");
    }
    return lines;
}

QStringList firstLines(const Territory& territory, const PriorityReport& report) {
    const QString first = countText(report.question.first);
    QStringList lines{report.alwaysFirst.empty()
                          ? tr("Aucune commune n'est toujours dans les %1 premières.").arg(first)
                          : tr("Toujours dans les %1 premières, quels que soient les poids : %2 (%3)")
                                .arg(first, communesText(report.alwaysFirst.size()),
                                     joinedNames(territory, report.alwaysFirst)),
                      tr("Dans les %1 premières pour certains poids : %2")
                          .arg(first, communesText(report.sometimesFirst.size()))};
    if (!report.unknown.empty()) {
        lines
            << tr("Sans aucune valeur connue, donc sans rang : %1").arg(communesText(report.unknown.size()));
    }
    return lines;
}

QString priorityNote() {
    return tr(
        "Couche 1 : communes qu'aucune autre ne dépasse. Rangs : le meilleur et le pire possibles, "
        "tous poids positifs ou nuls admis, sur les rangs centiles ; une valeur inconnue est laissée hors de "
        "chaque comparaison.");
}

} // namespace maillage
