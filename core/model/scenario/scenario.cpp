#include "core/model/scenario/scenario.hpp"

#include "core/base/text.hpp"

#include <algorithm>

namespace maillage {

std::vector<const OpenStructure*> openingsOf(const Scenario& scenario) {
    std::vector<const OpenStructure*> openings;
    for (const ScenarioEdit& edit : scenario.edits) {
        if (const auto* opening = std::get_if<OpenStructure>(&edit)) {
            openings.push_back(opening);
        }
    }
    return openings;
}

namespace {

struct StructureOf {
    const std::string& operator()(const OpenStructure& edit) const { return edit.id; }
    template <typename Edit>
    const std::string& operator()(const Edit& edit) const {
        return edit.structure;
    }
};

} // namespace

const std::string& structureOf(const ScenarioEdit& edit) {
    return std::visit(StructureOf{}, edit);
}

std::string freeOpeningId(const Scenario& scenario) {
    const std::vector<const OpenStructure*> openings = openingsOf(scenario);
    for (std::int64_t number = 1;; ++number) {
        std::string id = "simulation-" + formatInteger(number);
        if (std::ranges::none_of(openings, [&](const OpenStructure* o) { return o->id == id; })) {
            return id;
        }
    }
}

} // namespace maillage
