#include "app/panels/figures/panel_text.hpp"

#include "app/panels/figures/panel_html.hpp"
#include "app/text/basis_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/analysis/change/simulation.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

using panel_html::escaped;

} // namespace

QString simulationText(const ProjectDocument& document) {
    if (document.scenario().edits.empty()) {
        return {};
    }
    const SimulationResult& r = document.result();
    const Territory& territory = *document.project().territory;
    QString text = (document.preview() ? tr("<p><i>Aperçu, hors du projet</i></p>") : QString()) +
                   QStringLiteral("<p><b>%1</b><br><b>%2</b><br>%3</p>")
                       .arg(counted(r.gained.count(), tr("%1 commune gagnée"), tr("%1 communes gagnées")),
                            r.populationGained ? counted(*r.populationGained, tr("%1 habitant gagné"),
                                                         tr("%1 habitants gagnés"))
                                               : tr("population inconnue"),
                            counted(r.redundant.count(), tr("%1 commune déjà couverte (redondance)"),
                                    tr("%1 communes déjà couvertes (redondance)")));
    const auto namesOf = [&](const IndexSet& communes) {
        QStringList names;
        communes.forEach([&](CommuneIndex i) { names << escaped(territory.commune(i).name); });
        return names.isEmpty() ? QString()
                               : QStringLiteral("<p>%1</p>").arg(names.join(QStringLiteral(", ")));
    };
    text += namesOf(r.gained);
    if (!r.lost.isEmpty()) {
        text += QStringLiteral("<p><b>%1</b></p>")
                    .arg(counted(r.lost.count(), tr("%1 commune perdue"), tr("%1 communes perdues"))) +
                namesOf(r.lost);
    }
    for (const Qpv* qpv : r.qpvCovered) {
        text += tr("<p>QPV pourvu si la structure s'y installe\u00A0: %1</p>").arg(escaped(qpv->name));
    }
    for (const Qpv* qpv : r.qpvLost) {
        text += tr("<p>QPV qui n'a plus de structure\u00A0: %1</p>").arg(escaped(qpv->name));
    }
    if (const QString bound = gainBoundText(r.after.withHypotheses); !bound.isEmpty()) {
        text += QStringLiteral("<p><i>%1</i></p>").arg(bound);
    }
    return text;
}

} // namespace maillage
