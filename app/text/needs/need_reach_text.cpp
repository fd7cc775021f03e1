#include "app/text/needs/need_reach_text.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

} // namespace

QStringList needReachLines(const NeedReach& reach) {
    QStringList lines{tr("Une commune vaut ses habitants multipliés par l'indicateur, à l'unité.")};
    if (reach.byEpci > 0) {
        lines << counted(reach.byEpci,
                         tr("%1 commune à couvrir, sous secret, est pesée par la valeur de son EPCI."),
                         tr("%1 communes à couvrir, sous secret, sont pesées par la valeur de leur EPCI."));
    }
    if (reach.unknown > 0) {
        lines << counted(
            reach.unknown,
            tr("Besoin ou population inconnus pour %1 commune à couvrir : elle ne pèse rien ici."),
            tr("Besoin ou population inconnus pour %1 communes à couvrir : elles ne pèsent rien ici."));
    }
    return lines;
}

} // namespace maillage
