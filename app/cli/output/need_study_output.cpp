#include "app/cli/output/need_study_output.hpp"

#include "app/cli/terminal/printing.hpp"
#include "app/text/needs/need_study_text.hpp"
#include "app/text/qt_text.hpp"

namespace maillage {

Json needStudyJson(const NeedStudy& study) {
    Json standings = Json::object();
    standings["connues"] = study.count(NeedStanding::Own);
    standings["valeur_epci"] = study.count(NeedStanding::OfEpci);
    standings["petit_denominateur"] = study.count(NeedStanding::Small);
    standings["secretes"] = study.count(NeedStanding::Secret) + study.count(NeedStanding::OfEpci);
    standings["indisponibles"] = study.count(NeedStanding::Unavailable);
    standings["absentes"] = study.count(NeedStanding::Absent);
    Json json = {{"id", study.indicator.id},
                 {"unite", study.indicator.unit},
                 {"sens", study.column.moreIsNeed ? "plus" : "moins"},
                 {"annee", study.communes.year == 0 ? Json() : Json(study.communes.year)},
                 {"producteurs", study.producers()},
                 {"denominateur_min", study.question.leastDenominator}};
    json.update(standings);
    return json;
}

QString needStudyLine(const NeedStudy& study) {
    return tr("%1 : %2").arg(needHeading(study), needCountsText(study));
}

std::vector<std::string> codesOf(const Territory& territory, const std::vector<CommuneIndex>& communes) {
    std::vector<std::string> codes;
    codes.reserve(communes.size());
    for (const CommuneIndex i : communes) {
        codes.push_back(territory.commune(i).code);
    }
    return codes;
}

} // namespace maillage
