#include "core/model/scenario/service_communes.hpp"

#include "core/base/error.hpp"
#include "core/model/model_errors.hpp"

namespace maillage {

namespace {

struct RuleCommunes {
    const Project& project;
    CommuneIndex site = 0;
    const Territory& territory = *project.territory;

    IndexSet operator()(const ListRule& rule) const {
        IndexSet communes(territory.size());
        for (const std::string& code : rule.communes) {
            communes.insert(territory.at(code));
        }
        if (rule.communes.empty()) {
            communes.insert(site);
        }
        return communes;
    }
    IndexSet operator()(const RadiusRule& rule) const {
        IndexSet communes = siteAlone();
        const MapPoint centre = territory.commune(site).reference;
        const double limit = rule.kilometres * 1000;
        for (CommuneIndex i = 0; i < territory.size(); ++i) {
            if (distance(centre, territory.commune(i).reference) <= limit) {
                communes.insert(i);
            }
        }
        return communes;
    }
    IndexSet operator()(const EpciRule& /*rule*/) const {
        const Commune& commune = territory.commune(site);
        if (commune.epci.empty()) {
            throw Error(ErrorCode::CommuneWithoutEpci, {commune.code, commune.name});
        }
        IndexSet communes = siteAlone();
        for (const CommuneIndex i : territory.communesOfEpci(commune.epci)) {
            communes.insert(i);
        }
        return communes;
    }
    IndexSet operator()(const NeighboursRule& rule) const {
        IndexSet communes = siteAlone();
        std::vector<CommuneIndex> front{site};
        for (int ring = 0; ring < rule.rings && !front.empty(); ++ring) {
            std::vector<CommuneIndex> next;
            for (const CommuneIndex i : front) {
                for (const CommuneIndex j : project.baseMap->adjacency().neighbours(i)) {
                    if (communes.contains(j)) {
                        continue;
                    }
                    communes.insert(j);
                    next.push_back(j);
                }
            }
            front = std::move(next);
        }
        return communes;
    }
    IndexSet operator()(const TravelTimeRule& rule) const {
        if (project.travelTimes == nullptr) {
            throw Error(ErrorCode::TravelTimesMissing);
        }
        IndexSet communes = siteAlone();
        for (const TravelTime& time : project.travelTimes->to(site)) {
            if (time.minutes <= rule.minutes) {
                communes.insert(time.origin);
            }
        }
        return communes;
    }

private:
    [[nodiscard]] IndexSet siteAlone() const {
        IndexSet communes(territory.size());
        communes.insert(site);
        return communes;
    }
};

} // namespace

IndexSet communesOfRule(const Project& project, CommuneIndex site, const ServiceRule& rule) {
    return std::visit(RuleCommunes{project, site}, rule);
}

} // namespace maillage
