#include "app/text/map/legend_text.hpp"

#include "app/text/figures/figure_words.hpp"
#include "app/text/map/legend_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

bool countsCommunes(const MapSheet& sheet, std::size_t entry) {
    const LegendKind kind = sheet.legend[entry].kind;
    return (entry < sheet.fillCount && kind != LegendKind::Neighbour) || kind == LegendKind::Patch;
}

/// Without hypotheses, of one date and scenario: what more rows could only add to, or take from.
FigureBound boundOf(const MapSheet& sheet, const LegendEntry& entry) {
    if (sheet.withHypotheses || besideOf(sheet.theme) != ThemeBeside::Base) {
        return FigureBound::None;
    }
    switch (entry.kind) {
    case LegendKind::Covered:
    case LegendKind::CoveredAlready:
    case LegendKind::CentreSocialAny:
    case LegendKind::ZoneBlanche:
    case LegendKind::QpvServed:
        return FigureBound::AtLeast;
    case LegendKind::QpvGap:
        return FigureBound::AtMost;
    default:
        return FigureBound::None;
    }
}

/// `count`: the number of the entry in words.
QString lineWith(const MapSheet& sheet, std::size_t entry, const QString& count) {
    const LegendEntry& told = sheet.legend[entry];
    return QStringLiteral("%1 (%2)").arg(legendText(told), boundText(boundOf(sheet, told), count));
}

/// Of what nothing attests none is not 0.
bool isUnknown(const MapSheet& sheet, std::size_t entry) {
    return countsCommunes(sheet, entry) && sheet.legend[entry].count == 0 && !sheet.withHypotheses &&
           besideOf(sheet.theme) == ThemeBeside::Base;
}

/// "Centre social (208 puis 215 communes)": of the left map, then of the right one.
QString countedOnBoth(const MapSheet& sheet, std::size_t entry) {
    const LegendEntry& told = sheet.legend[entry];
    const bool isCounted = told.kind != LegendKind::CircleSize && told.kind != LegendKind::Neighbour &&
                           told.kind != LegendKind::Patch;
    const QString count = countsCommunes(sheet, entry) ? communesText(told.count) : countText(told.count);
    return isCounted ? tr("%1 (%2 puis %3)").arg(legendText(told), countText(*told.countBefore), count)
                     : legendText(told);
}

} // namespace

QString legendLine(const MapSheet& sheet, std::size_t entry) {
    const LegendEntry& told = sheet.legend[entry];
    if (isUnknown(sheet, entry)) {
        return legendText(told);
    }
    return boundOf(sheet, told) == FigureBound::None ? legendLine(told)
                                                     : lineWith(sheet, entry, countText(told.count));
}

QString countedLine(const MapSheet& sheet, std::size_t entry) {
    if (sheet.legend[entry].countBefore) {
        return countedOnBoth(sheet, entry);
    }
    return countsCommunes(sheet, entry) && !isUnknown(sheet, entry)
               ? lineWith(sheet, entry, communesText(sheet.legend[entry].count))
               : legendLine(sheet, entry);
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
        return sheet.distancesAreBounds ? tr("Communes, selon leur distance, au plus")
                                        : tr("Communes, selon leur distance");
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
