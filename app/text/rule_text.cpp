#include "app/text/rule_text.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <cmath>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString wordsOfRule(const RadiusRule& rule) {
    return tr("rayon de %1").arg(kilometresText(rule.kilometres));
}
QString wordsOfRule(const NeighboursRule& rule) {
    return tr("communes voisines, rang %1").arg(rule.rings);
}
QString wordsOfRule(const ListRule& rule) {
    return rule.communes.empty() ? tr("sa commune seule") : tr("communes choisies");
}
QString wordsOfRule(const TravelTimeRule& rule) {
    const int decimals = rule.minutes == std::floor(rule.minutes) ? 0 : 1;
    return tr("trajet de %1\u00A0min").arg(decimalText(rule.minutes, decimals));
}
QString wordsOfRule(const EpciRule& /*rule*/) {
    return tr("son EPCI");
}

} // namespace

QString ruleText(const ServiceRule& rule) {
    return std::visit([](const auto& one) { return wordsOfRule(one); }, rule);
}

} // namespace maillage
