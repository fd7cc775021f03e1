#include "app/cli/territory_options.hpp"

#include "app/cli/command.hpp"
#include "core/base/text.hpp"

#include <QCoreApplication>

namespace maillage {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

} // namespace

void TerritoryOptions::addTo(CLI::App& command) {
    command.add_option("--rayon", radius, "Communes à moins de KM, à vol d'oiseau")->type_name("KM");
    command.add_option("--communes", communes, "Communes desservies")->type_name("A,B,…");
    command.add_flag("--epci", epci, "Communes de l'EPCI du siège");
    command.add_option("--voisins", rings, "Communes à K anneaux de voisins")->type_name("K");
}

ServiceRule TerritoryOptions::rule() const {
    const int given =
        (radius.empty() ? 0 : 1) + (communes.empty() ? 0 : 1) + (epci ? 1 : 0) + (rings.empty() ? 0 : 1);
    if (given > 1) {
        throw UsageError{
            tr("une seule règle de territoire à la fois : --rayon, --communes, --epci ou --voisins")};
    }
    if (!radius.empty()) {
        return RadiusRule{kilometresOf("--rayon", radius)};
    }
    if (!rings.empty()) {
        const auto count = parseInteger(rings);
        if (!count || *count < 0 || *count > 100) {
            refuseValue("--voisins", rings, tr("un nombre entier d'anneaux de 0 à 100"));
        }
        return NeighboursRule{static_cast<int>(*count)};
    }
    if (epci) {
        return EpciRule{};
    }
    return ListRule{splitList(communes, ',')};
}

} // namespace maillage
