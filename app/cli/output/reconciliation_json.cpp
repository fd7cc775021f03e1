#include "app/cli/output/reconciliation_json.hpp"

namespace maillage {

namespace {

Json toJson(const IntegerRange& range) {
    return Json::array({range.low, range.high});
}

Json idsOf(const std::vector<CountedFigure>& figures, const std::vector<std::size_t>& ranks) {
    Json ids = Json::array();
    for (const std::size_t rank : ranks) {
        ids.push_back(figures[rank].published.id);
    }
    return ids;
}

/// Zones blanches only out of all the communes: under another denominator they are those of another time.
Json toJson(const Solutions& solutions, std::optional<std::int64_t> communes) {
    Json json{{"nombre", solutions.count}};
    if (solutions.count == 0) {
        json["liste"] = Json::array();
        return json;
    }
    json["centre_social"] = toJson(solutions.ranges.centreSocial);
    json["evs_seul"] = toJson(solutions.ranges.evsOnly);
    json["avs"] = toJson(solutions.ranges.avs);
    if (communes) {
        json["zones_blanches"] = toJson(complement(*communes, solutions.ranges.avs));
    }
    json["liste"] = Json::array();
    for (const auto& [a, e] : solutions.pairs) {
        json["liste"].push_back({{"centre_social", a}, {"evs_seul", e}, {"avs", a + e}});
    }
    return json;
}

Json toJson(const Reconciliation& r, const Correction& correction) {
    Json possible = Json::array();
    for (const Possibility& p : correction.possibilities) {
        possible.push_back({{"id", r.figures[p.figure].published.id},
                            {"communes", toJson(p.counts)},
                            {"valeur", Json::array({p.printedLow, p.printedHigh})}});
    }
    return {{"ecarter", idsOf(r.figures, correction.dropped)},
            {"possible", possible},
            {"solutions", toJson(correction.solutions, r.communes)}};
}

Json toJson(const Reconciliation& r, const std::vector<Reading>& readings, const char* kind) {
    Json rows = Json::array();
    for (const Reading& reading : readings) {
        Json figures = Json::array();
        for (std::size_t i = 0; i < r.figures.size(); ++i) {
            if (r.figures[i].hasDenominator()) {
                figures.push_back({{"id", r.figures[i].published.id},
                                   {"arrondi", toText(reading.figures[i].rounding)},
                                   {"communes", reading.figures[i].denominator}});
            }
        }
        rows.push_back({{"hypothese", kind},
                        {"chiffres", figures},
                        {"solutions", toJson(reading.solutions, std::nullopt)}});
    }
    return rows;
}

Json toJson(const Reconciliation& r) {
    Json json{{"date", r.date.iso()},
              {"communes", r.communes},
              {"compatible", r.isCompatible()},
              {"conflits", Json::array()},
              {"corrections", Json::array()},
              {"corrections_detail", Json::array()},
              {"solutions", toJson(r.solutions, r.communes)},
              {"lectures", Json::array()}};
    for (const auto& conflict : r.conflicts) {
        json["conflits"].push_back(idsOf(r.figures, conflict));
    }
    for (std::size_t i = 0; i < r.corrections.size(); ++i) {
        if (i < r.smallestCorrections()) {
            json["corrections"].push_back(idsOf(r.figures, r.corrections[i].dropped));
        }
        json["corrections_detail"].push_back(toJson(r, r.corrections[i]));
    }
    for (const Json& rows : {toJson(r, r.readings.oneForAll, "un_seul_arrondi_et_denominateur"),
                             toJson(r, r.readings.byDenominator, "denominateurs_differents"),
                             toJson(r, r.readings.byRounding, "arrondis_differents")}) {
        json["lectures"].insert(json["lectures"].end(), rows.begin(), rows.end());
    }
    return json;
}

Json toJson(const Territory& territory, const CoveredInWorlds& worlds) {
    Json question;
    if (worlds.question) {
        const Commune& commune = territory.commune(worlds.question->commune);
        question = {{"code", commune.code},
                    {"nom", commune.name},
                    {"population_si_oui", toJson(worlds.question->ifCovered)},
                    {"population_si_non", toJson(worlds.question->ifNot)},
                    {"habitants_precises", worlds.question->narrowing}};
    }
    return {{"communes", toJson(worlds.communes)},
            {"population", toJson(worlds.population)},
            {"surement", codesOf(territory, worlds.surely)},
            {"surement_pas", codesOf(territory, worlds.surelyNot)},
            {"ouvertes", codesOf(territory, worlds.open)},
            {"question", question}};
}

} // namespace

Json toJson(const Project& project, const std::vector<ComparedFigure>& figures,
            const std::vector<Reconciliation>& dates) {
    Json rows = Json::array();
    for (const ComparedFigure& f : figures) {
        rows.push_back({{"id", f.published.id},
                        {"libelle", f.published.label},
                        {"publie", f.published.value},
                        {"calcule", f.computed ? Json(*f.computed) : Json()},
                        {"unite", f.published.unit},
                        {"date", f.published.date.iso()},
                        {"accord", agreementJson(f.agreement)},
                        {"accord_nature", toText(f.agreement)},
                        {"ecart_atteste", f.attestedDiffers},
                        {"communes_en_jeu",
                         f.differs() ? codesOf(*project.territory, communesInDoubt(project, f.published))
                                     : Json::array()},
                        {"reference", f.published.reference}});
    }
    Json json{{"publies", rows}};
    json.update(toJson(dates.front()));
    json["autres_dates"] = Json::array();
    for (std::size_t i = 1; i < dates.size(); ++i) {
        json["autres_dates"].push_back(toJson(dates[i]));
    }
    return json;
}

Json toJson(const Territory& territory, const PublishedWorlds& worlds) {
    std::int64_t population = 0;
    for (const Commune& commune : territory.communes()) {
        population += commune.population.value_or(0);
    }
    return {{"date", worlds.date.iso()},
            {"communes", territory.size()},
            {"population", population},
            {"ecartes", idsOf(worlds.figures, worlds.dropped)},
            {"liste_evs_seul_nommee", worlds.namesEvsSeul},
            {"centre_social", toJson(territory, worlds.worlds.centreSocial)},
            {"avs", toJson(territory, worlds.worlds.avs)},
            {"evs_seul", {{"communes", toJson(worlds.worlds.evsOnly)}}},
            {"zone_blanche",
             {{"communes", toJson(worlds.worlds.zonesBlanches)},
              {"population", toJson(worlds.worlds.zonesBlanchesPopulation)}}}};
}

} // namespace maillage
