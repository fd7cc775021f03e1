// What is looked at: not a part of the project, so neither saved in it nor undone.
#pragma once

#include "core/carto/map_sheet.hpp"

namespace maillage {

/// What a share is a share of.
enum class FigureBase { Communes, Inhabitants };

struct ViewState {
    Theme theme = Theme::Couverture;
    Date date{2022, 12, 31};
    bool withHypotheses = true;
    FigureBase base = FigureBase::Communes;

    bool operator==(const ViewState&) const = default;
};

} // namespace maillage
