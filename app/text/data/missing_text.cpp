#include "app/text/data/missing_text.hpp"

#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

} // namespace

QString missingText(MissingPart part) {
    switch (part) {
    case MissingPart::Structures:
        return tr("Aucune structure : on ne sait d'aucune commune si elle est couverte.");
    case MissingPart::Territories:
        return tr("Aucun territoire d'intervention : les structures n'ont pas encore de communes.");
    case MissingPart::Populations:
        return tr("Aucune population : les parts des habitants sont inconnues.");
    case MissingPart::Epcis:
        return tr("Aucun EPCI : ni limites, ni pages par EPCI.");
    case MissingPart::Qpvs:
        return tr("Aucun QPV.");
    }
    return {};
}

QString missingRemedyText(MissingPart part) {
    switch (part) {
    case MissingPart::Structures:
    case MissingPart::Territories:
        return tr("importer une liste…");
    case MissingPart::Populations:
        return tr("importer les populations…");
    case MissingPart::Epcis:
        return tr("importer les EPCI…");
    case MissingPart::Qpvs:
        return tr("importer les QPV…");
    }
    return {};
}

} // namespace maillage
