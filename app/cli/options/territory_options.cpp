#include "app/cli/options/territory_options.hpp"

#include "app/cli/options/option_values.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/text/exchange/travel_time_text.hpp"
#include "core/base/text.hpp"

#include <algorithm>

namespace maillage {

void TerritoryOptions::addTo(CLI::App& command) {
    command.add_option("--rayon", radius, "Communes à moins de KM, à vol d'oiseau")->type_name("KM");
    command.add_option("--communes", communes, "Communes desservies")->type_name("A,B,…");
    command.add_flag("--epci", epci, "Communes de l'EPCI du siège");
    command.add_option("--voisins", rings, "Communes à K anneaux de voisins")->type_name("K");
    command.add_option("--temps", minutes, "Communes à MIN minutes de trajet au plus, par la matrice")
        ->type_name("MIN");
    command
        .add_option("--matrice", matrix,
                    "Temps de trajet : origine, destination, minutes (sinon ceux du projet)")
        ->type_name("F.csv");
}

int TerritoryOptions::count() const {
    return (radius.empty() ? 0 : 1) + (communes.empty() ? 0 : 1) + (epci ? 1 : 0) + (rings.empty() ? 0 : 1) +
           (minutes.empty() ? 0 : 1);
}

bool TerritoryOptions::isGiven() const {
    return count() > 0;
}

ServiceRule TerritoryOptions::rule() const {
    if (count() > 1) {
        throw UsageError{tr(
            "une seule règle de territoire à la fois : --rayon, --communes, --epci, --voisins ou --temps")};
    }
    if (!matrix.empty() && minutes.empty()) {
        throw UsageError{tr("--matrice va avec --temps MIN")};
    }
    if (!minutes.empty()) {
        std::string number = minutes;
        std::ranges::replace(number, ',', '.');
        const auto value = parseDouble(number);
        if (!value || *value < 0 || *value > 1440) {
            refuseValue("--temps", minutes, tr("un nombre de minutes de 0 à 1440"));
        }
        return TravelTimeRule{*value};
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

Project TerritoryOptions::withMatrix(const Project& project) const {
    if (matrix.empty()) {
        return project;
    }
    TravelTimeImport read = importTravelTimes(pathOf(matrix), *project.territory);
    for (const QString& remark : travelTimeRemarks(read, *project.territory)) {
        printWarning(remark);
    }
    Project with = project;
    with.travelTimes = std::make_shared<const TravelTimes>(std::move(read.times));
    return with;
}

} // namespace maillage
