#include "app/text/map/legend_text.hpp"

#include "app/text/map/theme_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(domain);

/// "Centre social (208 puis 215 communes)": of the left map, then of the right one.
QString countedOnBoth(const LegendEntry& told, bool countsCommunes) {
    const bool isCounted = told.kind != LegendKind::CircleSize && told.kind != LegendKind::Neighbour &&
                           told.kind != LegendKind::Patch;
    const QString count = countsCommunes ? communesText(told.count) : countText(told.count);
    return isCounted ? tr("%1 (%2 puis %3)").arg(legendText(told), countText(*told.countBefore), count)
                     : legendText(told);
}

} // namespace

QString countedLine(const MapSheet& sheet, std::size_t entry) {
    const LegendEntry& told = sheet.legend[entry];
    const bool countsCommunes =
        (entry < sheet.fillCount && told.kind != LegendKind::Neighbour) || told.kind == LegendKind::Patch;
    if (told.countBefore) {
        return countedOnBoth(told, countsCommunes);
    }
    if (countsCommunes && told.count == 0 && !sheet.withHypotheses &&
        besideOf(sheet.theme) == ThemeBeside::Base) {
        return legendText(told); // of what nothing attests none is not 0
    }
    return countsCommunes ? QStringLiteral("%1 (%2)").arg(legendText(told), communesText(told.count))
                          : legendLine(told);
}

QString legendTitle(const MapSheet& sheet) {
    switch (sheet.theme) {
    case Theme::Couverture:
    case Theme::EvsSeuls:
        return tr("Communes, selon ce qui les couvre");
    case Theme::Structures:
        return tr("Communes et sièges des structures");
    case Theme::ZonesBlanches:
        return tr("Communes et secteurs de zones blanches");
    case Theme::Qpv:
        return tr("Communes et quartiers prioritaires");
    case Theme::Distance:
        return tr("Communes, selon leur distance");
    case Theme::Population:
        return tr("Communes, selon leur population et ce qui les couvre");
    case Theme::Simulation:
        return tr("Communes, avant et avec la simulation");
    case Theme::Evolution:
        return tr("Communes, d'une date à l'autre");
    case Theme::Ecart:
        return tr("Communes, d'un scénario à l'autre");
    case Theme::Besoin:
        return tr("Communes, selon leur besoin");
    case Theme::BesoinCouverture:
        return tr("Communes, selon leur besoin et ce qui les couvre");
    }
    return {};
}

QString edgeLine(const MapSheet& sheet) {
    return sheet.departement.empty() || sheet.departement == "FR" ? tr("Limite du territoire")
                                                                  : tr("Limite du département");
}

QString openedLine() {
    return tr("Territoire des structures simulées");
}

QString epciLine() {
    return tr("Limite d'EPCI");
}

} // namespace maillage
