#include "app/text/rule_text.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <cmath>

namespace maillage {

namespace {

MAILLAGE_TEXTS(domain);

} // namespace

QString ruleText(const ServiceRule& rule) {
    if (const auto* radius = std::get_if<RadiusRule>(&rule)) {
        return tr("rayon de %1").arg(kilometresText(radius->kilometres));
    }
    if (const auto* neighbours = std::get_if<NeighboursRule>(&rule)) {
        return tr("communes voisines, rang %1").arg(neighbours->rings);
    }
    if (const auto* list = std::get_if<ListRule>(&rule)) {
        return list->communes.empty() ? tr("sa commune seule") : tr("communes choisies");
    }
    if (const auto* time = std::get_if<TravelTimeRule>(&rule)) {
        const int decimals = time->minutes == std::floor(time->minutes) ? 0 : 1;
        return tr("trajet de %1\u00A0min").arg(decimalText(time->minutes, decimals));
    }
    return tr("son EPCI");
}

} // namespace maillage
