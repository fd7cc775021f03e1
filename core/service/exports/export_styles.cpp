#include "core/service/exports/export_styles.hpp"

#include "core/base/text.hpp"

namespace maillage {

namespace {

LayerStyle coverageStyle(const Palette& palette) {
    LayerStyle style{"classe", {}};
    for (const CoverageClass one : kCoverageClasses) {
        const char* label = one == CoverageClass::CentreSocialEtEvs ? "Centre social et EVS"
                            : one == CoverageClass::CentreSocial    ? "Centre social"
                            : one == CoverageClass::EvsSeul         ? "EVS seul"
                            : one == CoverageClass::ZoneBlanche     ? "Zone blanche : ni centre social ni EVS"
                                                                    : "Non attestée";
        style.classes.push_back({std::string(toText(one)), label, fillOf(palette, one),
                                 one == CoverageClass::EvsSeul       ? StyleHatch::Rising
                                 : one == CoverageClass::NonAttestee ? StyleHatch::Dotted
                                                                     : StyleHatch::None});
        style.classes.back().isNeverSupposed = one == CoverageClass::NonAttestee;
    }
    return style;
}

LayerStyle blankStyle(const Palette& palette) {
    StyleClass supposed{"oui", "Zone blanche, supposée", supposedFill(palette.zoneBlanche)};
    supposed.isSupposed = true;
    return {"supposee", {{"", "Zone blanche : ni centre social ni EVS", palette.zoneBlanche}, supposed}};
}

LayerStyle scenarioStyle(const Palette& palette) {
    StyleClass gained{"gagnee", "Commune gagnée", palette.gained, StyleHatch::Falling};
    StyleClass lost{"perdue", "Commune perdue", palette.lost, StyleHatch::Crossed};
    StyleClass unattested{"non_attestee", "Non attestée", palette.nonAttestee, StyleHatch::Dotted};
    gained.isNeverSupposed = lost.isNeverSupposed = unattested.isNeverSupposed = true;
    return {"effet",
            {{"couverte", "Commune couverte avant la simulation", palette.covered},
             gained,
             lost,
             {"zone_blanche", "Zone blanche qui le reste", palette.zoneBlanche},
             unattested}};
}

LayerStyle structureStyle() {
    constexpr Colour kSign = colour(0x1E242B);
    constexpr Colour kEdge = colour(0xFFFFFF);
    return {"type",
            {{"centre_social", "Centre social", kSign, StyleHatch::None, StyleShape::Circle, kEdge, 0.16},
             {"evs", "EVS", kSign, StyleHatch::None, StyleShape::Triangle, kEdge, 0.16}}};
}

LayerStyle territoryStyle(const Palette& palette) {
    StyleClass centre{"centre_social", "Territoire d'un centre social", palette.centreSocial};
    StyleClass evs{"evs", "Territoire d'un EVS", palette.evsSeul, StyleHatch::Rising};
    StyleClass none{"", "Commune sans structure", palette.zoneBlanche};
    none.isNeverSupposed = true;
    centre.opacity = evs.opacity = 0.5; // one territory lies over another
    return {"type", {centre, evs, none}};
}

LayerStyle qpvStyle(const Palette& palette) {
    StyleClass served{"oui", "QPV où une structure intervient"};
    served.line = palette.qpvServed;
    StyleClass gap{"non", "QPV sans structure"};
    gap.line = palette.qpvGap;
    served.lineMillimetres = gap.lineMillimetres = 0.5;
    return {"pourvu", {served, gap}};
}

} // namespace

LayerStyle exportStyle(ExportKind kind, const Palette& palette) {
    switch (kind) {
    case ExportKind::Structures:
        return withSupposed(structureStyle(), "source_siege", "hypothese");
    case ExportKind::Territories:
        return withSupposed(territoryStyle(palette), "source", "hypothese");
    case ExportKind::Scenario:
        return withSupposed(scenarioStyle(palette), "supposee", "oui");
    case ExportKind::Qpvs:
        return withSupposed(qpvStyle(palette), "supposee", "oui");
    case ExportKind::ZonesBlanches:
        return blankStyle(palette);
    case ExportKind::Communes:
    case ExportKind::Needs: // its indicators are the person's to choose from; whoever is covered is told
    case ExportKind::Approvals:
    case ExportKind::Template:
    case ExportKind::Settings:
    case ExportKind::Published:
    case ExportKind::Everything:
        break;
    }
    return withSupposed(coverageStyle(palette), "supposee", "oui");
}

} // namespace maillage
