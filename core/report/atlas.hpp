// What an atlas holds, but its words: the maps of the whole, then a section for each EPCI, and the tables of
// its annex.
#pragma once

#include "core/base/monitor.hpp"
#include "core/report/page.hpp"
#include "core/report/territory_tables.hpp"

#include <string_view>

namespace maillage {

enum class AtlasPart { Cover, Contents, Statement, Maps, Evolution, Qpvs, Epcis, Communes, Method };
/// In the order of the atlas, each with the word that the command line knows it by.
inline constexpr std::array kAtlasParts{std::pair{AtlasPart::Cover, std::string_view("couverture")},
                                        std::pair{AtlasPart::Contents, std::string_view("sommaire")},
                                        std::pair{AtlasPart::Statement, std::string_view("etat-des-lieux")},
                                        std::pair{AtlasPart::Maps, std::string_view("cartes")},
                                        std::pair{AtlasPart::Evolution, std::string_view("evolution")},
                                        std::pair{AtlasPart::Qpvs, std::string_view("qpv")},
                                        std::pair{AtlasPart::Epcis, std::string_view("epci")},
                                        std::pair{AtlasPart::Communes, std::string_view("communes")},
                                        std::pair{AtlasPart::Method, std::string_view("methode")}};
[[nodiscard]] std::optional<AtlasPart> parseAtlasPart(std::string_view text);

/// The themes that an atlas maps where nothing else is asked for.
inline constexpr std::array kAtlasThemes{Theme::Couverture, Theme::ZonesBlanches, Theme::EvsSeuls,
                                         Theme::Structures, Theme::Distance,      Theme::Population};

/// What is pointed to must outlive the request, not the content that is made from it.
struct AtlasRequest {
    SituationOptions situation;
    /// In any order, none twice.
    std::vector<AtlasPart> parts;
    std::vector<Theme> themes{kAtlasThemes.begin(), kAtlasThemes.end()};
    /// Codes of the EPCI that have a section; empty for all that have a commune in the territory.
    std::vector<std::string> epcis{};
    /// UTF-8, at most kMostTitleLetters; empty for the one that the atlas has by itself.
    std::string title{};
    Paper paper{PaperSize::A4, true};
    MapOptions map{true, true, true};
};

struct AtlasSection {
    EpciSummary summary;
    PageContent page;
    /// Ranks, among the patches of the whole, of those that reach into the EPCI.
    std::vector<std::size_t> patches;
};

struct AtlasContent {
    /// What is below points into it.
    Project project;
    std::vector<AtlasPart> parts;
    std::string title;
    Paper paper;
    Situation situation;
    Indicators indicators;
    std::vector<ComparedFigure> compared;
    std::vector<CommuneState> communes;
    /// In the order in which every page numbers them.
    std::vector<PatchSummary> patches;
    /// The page of coverage of the whole, which the cover shows a map of.
    PageContent cover;
    std::vector<PageContent> maps;
    /// Coverage at the end of the project's first year and at the date, side by side, where the part is asked
    /// for and the date is later.
    std::optional<PageContent> evolution;
    /// Where the part is asked for and there are QPV at the date.
    std::optional<PageContent> qpvs;
    /// By name.
    std::vector<AtlasSection> sections;

    [[nodiscard]] bool has(AtlasPart part) const;
};

/// A file's name by a pattern: "{epci}" becomes the name of the section's EPCI as any system allows it
/// ("ca-moulins-communaute"), "{code}" its code.
[[nodiscard]] std::string sectionFileName(const AtlasContent& atlas, const AtlasSection& section,
                                          std::string pattern);
/// Whether such names differ from one section to the other.
[[nodiscard]] bool tellsSectionsApart(std::string_view pattern);

/// Computes the content; a theme that is beside a scenario or a date is left out. Throws Error, and
/// Error{EpciNotNamed} for a code that the project does not know, Error{EpciWithoutCommunes} for one that no
/// commune of the territory has.
[[nodiscard]] AtlasContent makeAtlas(const Project& project, const AtlasRequest& request,
                                     const Monitor& monitor = {});

} // namespace maillage
