// What is looked at: not a part of the project, so neither saved in it nor undone.
#pragma once

#include "core/carto/map_sheet.hpp"

namespace maillage {

/// Name of the scenario in which the window opens structures until a person names another.
inline constexpr const char* kSimulationName = "Simulation";

/// What a share is a share of.
enum class FigureBase { Communes, Inhabitants };

struct ViewState {
    Theme theme = Theme::Couverture;
    Date date{2022, 12, 31};
    bool withHypotheses = true;
    FigureBase base = FigureBase::Communes;
    /// The scenario on top of the base; the base alone where the project has none of this name.
    std::string scenario = kSimulationName;
    /// The one that theme Ecart compares it with; the base where the project has none of this name.
    std::string comparedScenario;
    MapOptions options{};

    bool operator==(const ViewState&) const = default;
};

} // namespace maillage
