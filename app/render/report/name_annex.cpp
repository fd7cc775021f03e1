#include "app/render/report/name_annex.hpp"

#include "app/render/page/page_reading.hpp"
#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

} // namespace

ReportDocument withNameAnnex(ReportDocument document) {
    QStringList lists;
    for (const ReportBlock& block : document.blocks) {
        const auto* map = std::get_if<ReportMap>(&block);
        if (map == nullptr) {
            continue;
        }
        QStringList names;
        for (const std::string& name : namesNowhere(readingOf(*map->page))) {
            names << QString::fromStdString(name);
        }
        if (!names.isEmpty()) {
            lists << tr("%1 : %2.").arg(map->caption, names.join(tr(", ")));
        }
    }
    if (!lists.isEmpty()) {
        document.blocks.emplace_back(ReportHeading{1, tr("Noms sans place sur les cartes")});
        document.blocks.emplace_back(ReportParagraph{
            tr("Chaque commune est dans les tableaux ; celles-ci n'ont leur nom ni sur la carte "
               "ni à côté.")});
        document.blocks.emplace_back(ReportList{lists});
    }
    return document;
}

} // namespace maillage
