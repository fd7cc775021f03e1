// What an import of EPCI changes and what it could not place, in French.
#pragma once

#include "core/service/epci_import.hpp"

#include <QStringList>

namespace maillage {

/// "EPCI : 317 communes dans 12 EPCI, 1 commune en change".
[[nodiscard]] QString summaryOf(const EpciImport& import);

/// One line for each commune that comes to another EPCI, the first ones named where they are many, then one
/// for each sort of what the table and the territory do not share.
[[nodiscard]] QStringList changeLines(const Project& before, const EpciImport& import);

} // namespace maillage
