// Everything that a project file holds, as an immutable value whose parts are shared with the values made
// from it.
#pragma once

#include "core/model/base_map.hpp"
#include "core/model/commune_passage.hpp"
#include "core/model/needs/need_facts.hpp"
#include "core/model/scenario/scenario.hpp"
#include "core/model/travel_times.hpp"

namespace maillage {

/// Quartier prioritaire de la politique de la ville.
struct Qpv {
    std::string code; // "QP003001", "QN00301M"; empty where the source gives none
    std::string name;
    int generation = 2015;
    std::vector<CommuneIndex> communes;
    std::vector<StructureIndex> structures;
    Attestation attestation;
    Area area{}; // empty where no outline is known

    bool operator==(const Qpv&) const = default;
};

/// "QP003001" (2015), "QN00301M" (2024): QP or QN, three characters for the département, three of its own.
[[nodiscard]] bool isQpvCode(std::string_view text);

/// "QP003001" → "03", "QP971001" → "971", "QN02A01M" → "2A". Precondition: isQpvCode.
[[nodiscard]] std::string departementOfQpv(std::string_view code);

/// A number that a document printed.
struct PublishedFigure {
    std::string id; // names an indicator; a trailing "_2019" is the year already told by `date`
    std::string label;
    double value = 0;
    std::string unit; // "%", "communes", "structures"
    double precision = 1;
    Date date;
    std::string reference;

    bool operator==(const PublishedFigure&) const = default;
};

/// More than a country has: counts beyond it are slips.
inline constexpr std::int64_t kMostCommunes = 100'000;
[[nodiscard]] constexpr bool isCommuneCount(std::int64_t count) {
    return count >= 1 && count <= kMostCommunes;
}

struct Settings {
    Date referenceDate;
    /// First year of the evolution table.
    int firstYear = 2019;
    /// How titles name the territory: "l'Allier", "de l'Allier" (French articles cannot be derived).
    std::string name = {};
    std::string nameOf = {};
    /// How many communes there were before mergers, the latest count first, each 1 to kMostCommunes: a rate
    /// that was published may be a share of these.
    std::vector<std::int64_t> formerCommuneCounts = {};
    bool operator==(const Settings&) const = default;
};

/// The day at which a year is looked at, counted and drawn: its last, but the reference date in the year of
/// that one. What the project holds of later days is announced, and the figures of that date do not count it.
[[nodiscard]] Date yearDate(const Settings& settings, int year);

/// The rows of structures, agréments, territories and QPV that figures rest on.
struct RowBasis {
    std::size_t rows = 0;
    /// Those that are of source `hypothese`, or a structure's seat or federation is: counted among `rows`
    /// with hypotheses, left out of them without.
    std::size_t supposed = 0;
};

/// The sources of everything but the base map, one line each, for the foot of the page.
using Sources = std::vector<std::string>;

struct PageTemplate;

struct Project {
    explicit Project(Settings known) : settings(std::move(known)) {}

    std::shared_ptr<const Territory> territory;
    std::shared_ptr<const BaseMap> baseMap;
    std::shared_ptr<const StructureSet> structures;
    std::shared_ptr<const std::vector<Qpv>> qpvs;
    std::shared_ptr<const std::vector<PublishedFigure>> published;
    std::shared_ptr<const std::vector<Scenario>> scenarios;
    std::shared_ptr<const Sources> sources;
    /// Mergers and renames, by which lists of other years are read.
    std::shared_ptr<const std::vector<CommunePassage>> passages;
    /// Null: no matrix was imported.
    std::shared_ptr<const TravelTimes> travelTimes;
    /// Facts about needs, by commune and EPCI; never null.
    std::shared_ptr<const NeedFacts> needs = std::make_shared<const NeedFacts>();
    /// Modèles de page (core/model/page); null for none.
    std::shared_ptr<const std::vector<PageTemplate>> pageTemplates;
    Settings settings;

    /// Throws Error{ScenarioUnknown}.
    [[nodiscard]] const Scenario& scenario(std::string_view name) const;
    /// Null for a name that the project does not have.
    [[nodiscard]] const Scenario* findScenario(std::string_view name) const;
    /// Without any, nothing is known of what covers a commune.
    [[nodiscard]] bool hasStructures() const { return !structures->structures.empty(); }
    /// Whether agréments are known of the day: a row of one of the two kinds that make a structure has begun.
    /// Of days before the first nothing is known, so that a commune without a row is not white and no count
    /// is 0.
    [[nodiscard]] bool knowsStructuresAt(const Date& date) const;
    /// The same of one kind of agrément: a list without it says nothing of how many there are.
    [[nodiscard]] bool knowsApprovalsAt(ApprovalKind kind, const Date& date) const;
    /// Whether a structure is told to be federated, or not to be.
    [[nodiscard]] bool knowsFederation() const;
    /// True when a row that rests on the reconstitution is present, wholly or for one of its columns.
    [[nodiscard]] bool hasHypotheses() const { return rowBasis(true).supposed > 0; }
    /// True when such a row may cover communes: what is supposed of a seat, a federation or a QPV does not.
    [[nodiscard]] bool hasSupposedCover() const;
    [[nodiscard]] RowBasis rowBasis(bool withHypotheses) const;
    /// The same project with this scenario added, or put in the place of the one of its name.
    [[nodiscard]] Project withScenario(Scenario scenario) const;
    /// The same project without the scenario of this name, if it has one.
    [[nodiscard]] Project withoutScenario(std::string_view name) const;
    /// Whether all but the scenarios and the page templates is shared with the other: what rests on the base
    /// alone need not be made again.
    [[nodiscard]] bool sharesBaseWith(const Project& other) const;
    [[nodiscard]] Project withBaseMap(std::shared_ptr<const BaseMap> map) const;
    [[nodiscard]] Project withPublished(std::vector<PublishedFigure> figures) const;
    [[nodiscard]] Project withNeeds(NeedFacts facts) const;
};

/// Communes and their map, and nothing that stands on them yet.
[[nodiscard]] Project emptyProject(std::shared_ptr<const Territory> territory,
                                   std::shared_ptr<const BaseMap> baseMap, Settings settings);

} // namespace maillage
