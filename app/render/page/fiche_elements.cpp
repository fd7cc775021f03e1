#include "app/render/page/fiche_elements.hpp"

#include "app/text/change/fiche_text.hpp"
#include "app/text/map/map_description.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(sheet);

/// Where it stands, whom it would serve, and the coverage around it.
QString ficheMapText(const Project& project, const FicheContent& content) {
    const QString place = shownName(project.territory->commune(content.site).name);
    return tr("Carte : le territoire simulé autour %1. %2")
        .arg(ofName(place), mapDescription(project, content.effect.after));
}

} // namespace

TableElements addTable(PdfStructure& structure, const TextTable& table, bool hasRowHeaders) {
    const std::size_t whole = structure.add("Table");
    TableElements elements;
    const auto addRow = [&](const std::vector<QString>& cells, bool isHeader) {
        const std::size_t row = structure.add("TR", whole);
        std::vector<std::size_t>& ranks = elements.emplace_back();
        for (std::size_t k = 0; k < cells.size(); ++k) {
            const bool namesRow = hasRowHeaders && k == 0 && !isHeader;
            ranks.push_back(structure.add(isHeader || namesRow ? "TH" : "TD", row));
            structure.elements.back().namesRow = namesRow;
        }
    };
    if (!table.header.empty()) {
        addRow(table.header, true);
    }
    for (const std::vector<QString>& cells : table.rows) {
        addRow(cells, false);
    }
    return elements;
}

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
