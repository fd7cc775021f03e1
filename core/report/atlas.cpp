#include "core/report/atlas.hpp"

#include "core/base/text.hpp"
#include "core/model/model_errors.hpp"

#include <algorithm>

namespace maillage {

namespace {

PageContent themePage(const Project& project, const AtlasRequest& request, Theme theme,
                      std::optional<PageExtent> extent = {}) {
    PageRequest page{request.situation, theme};
    page.extent = std::move(extent);
    page.paper = request.paper;
    page.map = request.map;
    return makePage(project, page);
}

constexpr std::string_view kNamePlace = "{epci}";
constexpr std::string_view kCodePlace = "{code}";

void replaceAll(std::string& text, std::string_view place, const std::string& value) {
    for (std::size_t at = text.find(place); at != std::string::npos;
         at = text.find(place, at + value.size())) {
        text.replace(at, place.size(), value);
    }
}

/// Those asked for, by name.
std::vector<EpciSummary> sectionsAskedFor(const Territory& territory, std::vector<EpciSummary> all,
                                          const std::vector<std::string>& codes) {
    for (const std::string& code : codes) {
        if (std::ranges::find(all, code, &EpciSummary::code) == all.end()) {
            if (std::ranges::find(territory.epcis(), code, &Epci::code) != territory.epcis().end()) {
                throw Error(ErrorCode::EpciWithoutCommunes, {territory.epciName(code)});
            }
            std::vector<std::string> names;
            for (const EpciSummary& epci : all) {
                names.push_back(territory.epciName(epci.code));
            }
            throw Error(ErrorCode::EpciNotNamed, {code, joined(names, ", ")});
        }
    }
    std::erase_if(all, [&](const EpciSummary& epci) {
        return epci.code.empty() || (!codes.empty() && std::ranges::find(codes, epci.code) == codes.end());
    });
    std::ranges::sort(all, {}, [&](const EpciSummary& epci) { return territory.epciName(epci.code); });
    return all;
}

} // namespace

std::optional<AtlasPart> parseAtlasPart(std::string_view text) {
    const auto found = std::ranges::find(kAtlasParts, text, &decltype(kAtlasParts)::value_type::second);
    return found == kAtlasParts.end() ? std::nullopt : std::optional(found->first);
}

bool AtlasContent::has(AtlasPart part) const {
    return std::ranges::find(parts, part) != parts.end();
}

std::string sectionFileName(const AtlasContent& atlas, const AtlasSection& section, std::string pattern) {
    std::string name = foldedName(atlas.project.territory->epciName(section.summary.code));
    std::ranges::replace(name, ' ', '-');
    replaceAll(pattern, kNamePlace, name.empty() ? section.summary.code : name);
    replaceAll(pattern, kCodePlace, section.summary.code);
    return pattern;
}

bool tellsSectionsApart(std::string_view pattern) {
    return pattern.find(kNamePlace) != std::string_view::npos ||
           pattern.find(kCodePlace) != std::string_view::npos;
}

AtlasContent makeAtlas(const Project& project, const AtlasRequest& request, const Monitor& monitor) {
    const Territory& territory = *project.territory;
    Situation situation = makeSituation(project, request.situation);
    Indicators figures = computeIndicators(project, situation);
    std::vector<EpciSummary> epcis = sectionsAskedFor(
        territory, epciSummaries(territory, figures.coverage, figures.patches), request.epcis);
    std::vector<PatchSummary> patches = patchSummaries(territory, figures.patches);
    std::vector<CommuneState> communes = communeStates(situation, figures.coverage);

    const auto steps = static_cast<double>(request.themes.size() + epcis.size() + 1);
    double done = 0;
    const auto stepped = [&](PageContent page) {
        monitor.step(++done / steps);
        return page;
    };
    PageContent cover = stepped(themePage(project, request, Theme::Couverture));
    AtlasContent content{project,
                         request.parts,
                         request.title,
                         request.paper,
                         std::move(situation),
                         std::move(figures),
                         cover.compared,
                         std::move(communes),
                         std::move(patches),
                         std::move(cover),
                         {},
                         {},
                         {},
                         {}};
    if (content.has(AtlasPart::Evolution) &&
        earlierDate(project.settings, {}, content.indicators.date) < content.indicators.date) {
        PageRequest pair{request.situation, Theme::Couverture};
        pair.paper = request.paper;
        pair.map = request.map;
        pair.pair = ThemeBeside::Date;
        content.evolution = makePage(project, pair);
    }
    if (content.has(AtlasPart::Qpvs) && !content.indicators.qpvs.empty()) {
        content.qpvs = themePage(project, request, Theme::Qpv);
    }
    if (content.has(AtlasPart::Maps)) {
        for (const Theme theme : request.themes) {
            if (besideOf(theme) == ThemeBeside::Base && theme != Theme::Qpv) {
                content.maps.push_back(stepped(themePage(project, request, theme)));
            }
        }
    }
    if (content.has(AtlasPart::Epcis)) {
        for (EpciSummary& epci : epcis) {
            AtlasSection section{
                epci,
                stepped(themePage(project, request, Theme::Couverture, extentOfEpci(territory, epci.code))),
                {}};
            for (std::size_t p = 0; p < content.patches.size(); ++p) {
                if (std::ranges::find(content.patches[p].epcis, epci.code) !=
                    content.patches[p].epcis.end()) {
                    section.patches.push_back(p);
                }
            }
            content.sections.push_back(std::move(section));
        }
    }
    return content;
}

} // namespace maillage
