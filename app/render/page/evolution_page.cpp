#include "app/render/page/evolution_page.hpp"

#include "app/text/change/evolution_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/carto/evolution_sheet.hpp"

namespace maillage {

PageContent makeEvolutionContent(const Project& project, const Date& earlier, const SituationOptions& options,
                                 const QString& title, const MapOptions& mapOptions,
                                 const std::optional<PageExtent>& extent) {
    SituationOptions before = options;
    before.date = earlier;
    const Situation situationBefore = makeSituation(project, before);
    const Situation situation = makeSituation(project, options);
    PageContent content;
    content.project = &project;
    content.extent = extent;
    content.comparison = extent ? compareSituations(project, situationBefore, situation, extent->communes)
                                : compareSituations(project, situationBefore, situation);
    content.indicators = content.comparison->b;
    content.sheet = buildEvolutionSheet(project, situationBefore, situation, *content.comparison,
                                        SheetRequest{Theme::Evolution, mapOptions});
    content.nameA = dateText(earlier);
    content.nameB = dateText(options.date);
    content.title =
        title.isEmpty() ? evolutionTitle(pagePlace(project.settings, extent), earlier, options.date) : title;
    return content;
}

} // namespace maillage
