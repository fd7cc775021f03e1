#include "app/text/map/theme_text.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(domain);

QString shortName(Theme theme) {
    switch (theme) {
    case Theme::Couverture:
        return tr("Couverture");
    case Theme::Structures:
        return tr("Structures");
    case Theme::ZonesBlanches:
        return tr("Zones blanches");
    case Theme::EvsSeuls:
        return tr("EVS seuls");
    case Theme::Qpv:
        return tr("QPV");
    case Theme::Distance:
        return tr("Distance");
    case Theme::Population:
        return tr("Population");
    case Theme::Simulation:
        return tr("Simulation");
    case Theme::Evolution:
        return tr("Évolution");
    case Theme::Ecart:
        return tr("Écart");
    }
    return {};
}

} // namespace

QString nameOf(Theme theme) {
    switch (theme) {
    case Theme::Couverture:
        return tr("Couverture");
    case Theme::Structures:
        return tr("Structures");
    case Theme::ZonesBlanches:
        return tr("Zones blanches");
    case Theme::EvsSeuls:
        return tr("Communes couvertes uniquement par un EVS");
    case Theme::Population:
        return tr("Population et couverture");
    case Theme::Simulation:
        return tr("Effet de la simulation");
    case Theme::Qpv:
        return tr("Quartiers prioritaires (QPV)");
    case Theme::Distance:
        return tr("Distance à la structure la plus proche");
    case Theme::Ecart:
        return tr("Écart entre deux scénarios");
    case Theme::Evolution:
        return tr("Évolution entre deux dates");
    }
    return {};
}

std::vector<ThemeName> themeNames() {
    std::vector<ThemeName> names;
    for (const auto& [theme, word] : kThemes) {
        names.push_back({theme, shortName(theme)});
    }
    return names;
}

QString legendNote(const MapSheet& sheet) {
    switch (sheet.theme) {
    case Theme::Distance:
        return tr(
            "Distance en ligne droite à la structure la plus proche ; classes de 5 km, borne inférieure "
            "comprise.");
    case Theme::Population:
        return tr("La surface d'un cercle est proportionnelle à la population de la commune.");
    case Theme::Simulation:
    case Theme::Ecart: {
        const auto changes = std::ranges::count_if(sheet.legend, [](const LegendEntry& entry) {
            return (entry.kind == LegendKind::Gained || entry.kind == LegendKind::Lost) && entry.count > 0;
        });
        return changes > 0 ? QString() : tr("Aucune commune n'est gagnée ni perdue.");
    }
    case Theme::ZonesBlanches:
        if (std::ranges::find(sheet.legend, LegendKind::Patch, &LegendEntry::kind) == sheet.legend.end()) {
            return {};
        }
        return tr("Secteurs : zones blanches qui se touchent, numérotées de la plus à la moins peuplée.");
    default:
        return {};
    }
}

QString titleText(const Settings& settings, Theme theme, const Date& date) {
    return titleText(placeText(settings), theme, date);
}

QString titleText(const QString& place, Theme theme, const Date& date) {
    QString subject;
    switch (theme) {
    case Theme::Couverture:
        subject = tr("Couverture des communes %1 par l'animation de la vie sociale, au %2");
        break;
    case Theme::ZonesBlanches:
        subject = tr("Zones blanches de l'animation de la vie sociale, communes %1, au %2");
        break;
    case Theme::Qpv:
        subject = tr("Quartiers prioritaires %1 et structures de l'animation de la vie sociale, au %2");
        break;
    case Theme::Distance:
        subject =
            tr("Distance des communes %1 à la structure d'animation de la vie sociale la plus proche, au %2");
        break;
    case Theme::Structures:
        subject = tr("Structures de l'animation de la vie sociale, communes %1, au %2");
        break;
    case Theme::EvsSeuls:
        subject = tr("Communes %1 couvertes uniquement par un EVS, au %2");
        break;
    case Theme::Population:
        subject = tr("Population des communes %1 et couverture par l'animation de la vie sociale, au %2");
        break;
    case Theme::Simulation:
        subject = tr("Communes %1 gagnées et perdues par la simulation, au %2");
        break;
    case Theme::Ecart:
        subject = tr("Écart de couverture des communes %1 entre deux scénarios, au %2");
        break;
    case Theme::Evolution:
        subject = tr("Évolution de la couverture des communes %1 jusqu'au %2");
        break;
    }
    return subject.arg(place, dateText(date));
}

} // namespace maillage
