#include "app/panels/figures/chosen_text.hpp"

#include "app/look/text_colours.hpp"
#include "app/panels/figures/panel_text.hpp"
#include "app/text/map/map_description.hpp"
#include "app/text/map/selection_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// More are a table's matter.
constexpr std::size_t kMostListed = 100;

QString summaryOf(const ProjectDocument& document) {
    return selectionText(*document.project().territory, document.result().after.coverage,
                         document.selection().communes());
}

/// Calls `tell` with each that is listed, and returns what is said of the others.
template <typename Tell>
QString listed(const ProjectDocument& document, Tell tell) {
    const std::vector<CommuneIndex>& communes = document.selection().communes();
    const std::size_t shown = std::min(communes.size(), kMostListed);
    for (std::size_t k = 0; k < shown; ++k) {
        tell(communes[k]);
    }
    return shown == communes.size()
               ? QString()
               : counted(communes.size() - shown, tr("et %1 autre\u00A0: Affichage › Tableaux (Ctrl+T)"),
                         tr("et %1 autres\u00A0: Affichage › Tableaux (Ctrl+T)"));
}

} // namespace

QString chosenText(const ProjectDocument& document) {
    if (document.selection().communes().size() < 2) {
        return {};
    }
    const Territory& territory = *document.project().territory;
    QString text = QStringLiteral("<p><b>%1</b></p>").arg(summaryOf(document));
    const QString others = listed(document, [&](CommuneIndex i) {
        const Commune& commune = territory.commune(i);
        text += QStringLiteral("<p style='margin-top:2px;margin-bottom:2px'><a href='%1%2'>%3</a> "
                               "<span style='color:%4'>%5</span></p>")
                    .arg(kCommuneLink, QString::fromStdString(commune.code),
                         shownName(commune.name).toHtmlEscaped(), textColourName(TextColour::Muted),
                         nameOf(document.result().after.coverage.known(i)));
    });
    return others.isEmpty() ? text : text + QStringLiteral("<p>%1</p>").arg(others);
}

QString chosenSentences(const ProjectDocument& document) {
    if (document.selection().communes().empty()) {
        return {};
    }
    QStringList lines{summaryOf(document)};
    const QString others = listed(document, [&](CommuneIndex i) {
        lines << tr("%1\u00A0: %2")
                     .arg(shownName(document.project().territory->commune(i).name),
                          communeStateText(document.project(), document.result().after, i));
    });
    if (!others.isEmpty()) {
        lines << others;
    }
    return lines.join(u'\n');
}

} // namespace maillage
