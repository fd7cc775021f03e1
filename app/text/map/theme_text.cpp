#include "app/text/map/theme_text.hpp"

#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString shortName(Theme theme) {
    switch (theme) {
    case Theme::Couverture:
        return tr("Couverture");
    case Theme::Structures:
        return tr("Structures");
    case Theme::ZonesBlanches:
        return tr("Zones blanches");
    case Theme::EvsSeuls:
        return tr("EVS seul");
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
    case Theme::Besoin:
        return tr("Besoin");
    case Theme::BesoinCouverture:
        return tr("Besoin et couverture");
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
        return tr("Communes couvertes par un EVS seul");
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
    case Theme::Besoin:
        return tr("Besoin social");
    case Theme::BesoinCouverture:
        return tr("Besoin social et couverture");
    }
    return {};
}

std::vector<ThemeName> themeNames() {
    std::vector<ThemeName> names;
    names.reserve(kThemes.size());
    for (const auto& [theme, word] : kThemes) {
        names.push_back({theme, shortName(theme)});
    }
    return names;
}

} // namespace maillage
