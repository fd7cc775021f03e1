#include "core/service/new_project.hpp"

#include "core/io/layers/base_map_importer.hpp"

namespace maillage {

namespace {

/// Before the reference date: four years make an evolution that can be read at a glance.
constexpr int kYearsBefore = 3;

} // namespace

ImportOutcome newProject(const NewProject& wanted, const Monitor& monitor) {
    ImportedTerritory imported =
        importTerritory(wanted.communes, wanted.departement, monitor, wanted.provenance);
    return {emptyProject(std::move(imported.territory), std::move(imported.map),
                         {wanted.referenceDate, wanted.referenceDate.year() - kYearsBefore, wanted.name,
                          wanted.nameOf}),
            std::move(imported.diagnostics)};
}

} // namespace maillage
