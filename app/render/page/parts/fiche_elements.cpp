#include "app/render/page/parts/fiche_elements.hpp"

#include "app/text/change/fiche_text.hpp"
#include "app/text/map/map_description.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// Where it stands, whom it would serve, and the coverage around it.
QString ficheMapText(const Project& project, const FicheContent& content) {
    const QString place = shownName(project.territory->commune(content.site).name);
    return tr("Carte : le territoire simulé autour %1. %2")
        .arg(ofName(place), mapDescription(project, content.effect.after));
}

} // namespace

FicheElements describeFiche(PdfStructure& structure, const Project& project, const FicheContent& content,
                            const std::vector<const char*>& roles) {
    FicheElements elements;
    elements.title = structure.add("H1");
    elements.subtitle = structure.add("P");
    elements.facts = addTable(structure, {{}, sheetFacts(project, content).rows}, true);
    elements.map = structure.add("Figure", 0, ficheMapText(project, content));
    for (std::size_t k = sheetFigures(content).size(); k > 0; --k) {
        elements.figures.push_back(structure.add("P"));
    }
    for (qsizetype k = sheetNotes(content).size(); k > 0; --k) {
        elements.notes.push_back(structure.add("P"));
    }
    elements.effect = addTable(structure, sheetEffect(content), true);
    for (const char* role : roles) {
        elements.paragraphs.push_back(structure.add(role));
    }
    elements.foot = structure.add("P");
    return elements;
}

} // namespace maillage
