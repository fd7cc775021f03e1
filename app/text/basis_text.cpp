#include "app/text/basis_text.hpp"

#include "app/text/data/missing_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

} // namespace

QString reconstitutionText() {
    return tr("reconstitution, à remplacer par la liste de la Caf");
}

bool tellsAttestedAlone(const Project& project, const Date& date, bool withHypotheses) {
    return !withHypotheses && project.knowsStructuresAt(date);
}

QString gainBoundText(bool withHypotheses) {
    return withHypotheses ? QString()
                          : tr("Gains au plus\u00A0: une commune non attestée est peut-être déjà couverte.");
}

QString basisText(const Project& project, const Date& date, bool withHypotheses) {
    if (!project.hasStructures()) {
        return missingText(MissingPart::Structures);
    }
    if (!project.knowsStructuresAt(date)) {
        return tr("Le projet ne connaît aucune structure au %1\u00A0: on ne sait d'aucune commune si elle est "
                  "couverte.")
            .arg(dateText(date));
    }
    const RowBasis basis = project.rowBasis(withHypotheses);
    const QString supposed = countText(basis.supposed);
    if (withHypotheses) {
        return basis.supposed == 0 ? QString()
                                   : tr("Repose sur une %1\u00A0: lignes supposées, %2 sur %3.")
                                         .arg(reconstitutionText(), supposed, countText(basis.rows));
    }
    return basis.supposed == 0
               ? tr("Faits attestés seuls\u00A0: aucune ligne du projet n’est supposée.")
               : tr("Faits attestés seuls\u00A0: les lignes supposées (%1) sont laissées de côté\u00A0; une "
                    "commune qu’aucune ligne attestée ne nomme est non attestée, ni couverte ni zone blanche.")
                     .arg(supposed);
}

} // namespace maillage
