#include "app/cli/output/json.hpp"

namespace maillage {

namespace {

Json interval(std::int64_t a, std::int64_t b) {
    return Json::array({std::min(a, b), std::max(a, b)});
}

Json interval(const Indicators& attested, const Indicators& full, CommuneGroup Indicators::*group) {
    return interval(static_cast<std::int64_t>((attested.*group).count),
                    static_cast<std::int64_t>((full.*group).count));
}

} // namespace

Json codesOf(const Territory& territory, const IndexSet& communes) {
    Json codes = Json::array();
    communes.forEach([&](CommuneIndex i) { codes.push_back(territory.commune(i).code); });
    return codes;
}

Json toJson(const CommuneGroup& group, const Indicators& all) {
    return {{"communes", group.count},
            {"taux", all.share(group)},
            {"population", group.population},
            {"taux_population", all.populationShare(group)}};
}

Json toJson(const Project& project, const Indicators& i, const Indicators& attested, const Indicators& full) {
    const Territory& territory = *project.territory;
    Json json{{"departement", territory.departement()},
              {"date", i.date.iso()},
              {"hypotheses", i.withHypotheses},
              {"scenario", i.scenario ? Json(*i.scenario) : Json()},
              {"definition", "territoire_declare"},
              {"communes", i.all.count},
              {"population", i.all.population},
              {"communes_sans_population", i.all.populationUnknown},
              {"centre_social", toJson(i.centreSocial, i)},
              {"sans_centre_social", toJson(i.sansCentreSocial, i)},
              {"evs_seul", toJson(i.evsSeul, i)},
              {"avs", toJson(i.avs, i)},
              {"zone_blanche", toJson(i.zoneBlanche, i)}};
    json["evs_seul"]["codes"] = codesOf(territory, i.evsSeul.communes);
    json["zone_blanche"]["codes"] = codesOf(territory, i.zoneBlanche.communes);
    json["zone_blanche"]["secteurs"] = i.patches.size();
    for (const CoverageClass c : kCoverageClasses) {
        json["classes"][std::string(toText(c))] = i.coverage.of(c).count();
    }
    json["intervalle"] = {{"centre_social", interval(attested, full, &Indicators::centreSocial)},
                          {"avs", interval(attested, full, &Indicators::avs)},
                          {"centre_social_population",
                           interval(attested.centreSocial.population, full.centreSocial.population)},
                          {"avs_population", interval(attested.avs.population, full.avs.population)}};
    json["structures"] = {{"centres_sociaux", i.centresSociaux},
                          {"evs", i.evs},
                          {"acf", i.acf},
                          {"federes", i.federes},
                          {"ps_jeunes", i.psJeunes}};
    Json gaps = Json::array();
    for (const Qpv* qpv : i.qpvSansStructure) {
        gaps.push_back(qpv->name);
    }
    json["qpv"] = {{"total", i.qpvs.size()}, {"sans_structure", gaps}};
    if (i.distance) {
        json["distance_km"] = {{"mediane", i.distance->median},
                               {"centile_90", i.distance->percentile90},
                               {"maximum", i.distance->maximum},
                               {"commune_la_plus_loin", territory.commune(i.distance->farthest).code}};
    }
    json["evolution"] = Json::array();
    for (const YearCounts& y : i.evolution) {
        json["evolution"].push_back(
            {{"annee", y.year}, {"centres_sociaux", y.centresSociaux}, {"evs", y.evs}});
    }
    return json;
}

Json toJson(const Project& project, const Qpv& qpv) {
    Json communes = Json::array();
    for (const CommuneIndex i : qpv.communes) {
        communes.push_back(project.territory->commune(i).code);
    }
    Json structures = Json::array();
    for (const StructureIndex i : qpv.structures) {
        structures.push_back(project.structures->structures[i].name);
    }
    return {{"code", qpv.code},
            {"nom", qpv.name},
            {"communes", communes},
            {"structures", structures},
            {"sans_structure", qpv.structures.empty()}};
}

} // namespace maillage
