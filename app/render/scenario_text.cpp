#include "app/render/scenario_text.hpp"

#include <QCoreApplication>

namespace maillage {

QString simulatedName(StructureKind kind, const Commune& site) {
    const QString pattern = kind == StructureKind::Evs
                                ? QCoreApplication::translate("domain", "EVS simulé à %1")
                                : QCoreApplication::translate("domain", "Centre social simulé à %1");
    return pattern.arg(QString::fromStdString(site.name));
}

} // namespace maillage
