// The QPV that were imported may be of a generation that the map's date does not show: the way there.
#pragma once

#include "app/document/project_document.hpp"

class QWidget;

namespace maillage {

/// Asks, without waiting, whether the map goes to a date at which the QPV that `before` had not can be seen;
/// nothing where they can be seen now.
void offerQpvDate(ProjectDocument& document, const Project& before, QWidget* parent);

} // namespace maillage
