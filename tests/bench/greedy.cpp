// Plain greedy siting, as a measure for the rest:  maillage-greedy PROJECT.gpkg communes|population KM K
#include "core/analysis/siting/solvers/greedy.hpp"
#include "core/base/text.hpp"
#include "core/store/project_file.hpp"

#include <iostream>

int main(int argc, char** argv) {
    using namespace maillage;
    if (argc != 5) {
        std::cerr << "usage: maillage-greedy PROJECT.gpkg communes|population KM K\n";
        return 2;
    }
    try {
        const Project project = readProject(argv[1]);
        SitingRequest request;
        request.objective = std::string_view(argv[2]) == "population" ? SitingObjective::Inhabitants
                                                                      : SitingObjective::Communes;
        request.rule = RadiusRule{parseDouble(argv[3]).value()};
        request.count = static_cast<std::size_t>(parseInteger(argv[4]).value());
        const Situation situation = makeSituation(project, {project.settings.referenceDate, true, nullptr});
        std::cout << greedySiting(makeSitingInstance(project, situation, request)).value << '\n';
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "maillage-greedy: " << error.what() << '\n';
        return 1;
    }
}
