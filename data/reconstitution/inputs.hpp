// What the reconstitution reads and writes, as values: no file, no text but ids, codes and dates.
//
// Communes and structures are dense indices: the rank of the INSEE code, and the row of structures.csv.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace maillage::reconstitution {

using CommuneRank = std::size_t;
using StructureRank = std::size_t;

/// Ordered, so that every walk over it is the same on every machine.
using CommuneSet = std::set<CommuneRank>;

struct CommuneFacts {
    std::string code;
    std::int64_t population = 0;
    std::string epci;
    /// Reference point, whole metres, EPSG:2154: whole, so that distances compare exactly.
    std::int64_t x = 0;
    std::int64_t y = 0;
};

struct StructureFacts {
    std::string id;
    bool isCentreSocial = false;
    /// False for those that the schéma counts without naming.
    bool isNamed = false;
    std::optional<CommuneRank> seat;
    /// Communes that attested rows give it.
    CommuneSet attested;
    /// First day of the agrément that makes it a centre social or an EVS, AAAA-MM-JJ.
    std::string begin;
    bool hasFamilyApproval = false;
};

struct QpvFacts {
    CommuneSet communes;
    bool hasStructure = false;
};

/// A territory known by its size alone.
struct KnownSize {
    std::int64_t communes = 0;
    std::int64_t population = 0;
};

/// parametres.json, which says what each means. Lengths are metres here.
struct Parameters {
    std::int64_t coveredCommunes = 0;
    std::int64_t supposedEvsOnly = 0;
    std::int64_t federated = 0;
    std::int64_t familyApprovals = 0;
    std::string familyBegin;
    std::int64_t youthApprovals = 0;
    std::string youthBegin;

    std::map<StructureRank, std::set<std::string>> territoriesByEpci;
    std::map<StructureRank, KnownSize> knownSizes;
    std::int64_t knownSizeReach = 0;
    std::int64_t knownSizeOtherSeat = 0;

    std::int64_t seatNearAttested = 0;
    std::int64_t seatSpacing = 0;
    std::int64_t seatFromEvsOnly = 0;
    std::int64_t seatMinPopulation = 0;
    std::int64_t townPopulation = 0;
    std::int64_t townSpacing = 0;

    std::int64_t urbanPopulation = 0;
    std::int64_t urbanRadius = 0;
    std::int64_t urbanMaxCommunes = 0;
    std::int64_t urbanReach = 0;
    std::int64_t ruralMinCommunes = 0;
    std::int64_t ruralMaxCommunes = 0;
    std::int64_t ruralReach = 0;
    std::int64_t epciPenaltyPercent = 0;

    std::int64_t evsSpacing = 0;
    std::int64_t evsMaxCommunes = 0;
};

struct Inputs {
    std::vector<CommuneFacts> communes;
    std::vector<StructureFacts> structures;
    std::vector<QpvFacts> qpvs;
    Parameters parameters;
};

/// Which rule made a row; tables.cpp words it.
enum class Rule {
    SeatNearAttested,
    SeatFarFromOthers,
    SeatOnlyAttested,
    EvsSeatFarFromOthers,
    SupposedSeat,
    NamedEpci,
    KnownSize,
    LinkToAttested,
    NearestFree,
    SupposedEvsOnly,
    AroundEvs,
};

struct SupposedSeat {
    CommuneRank commune = 0;
    Rule rule = Rule::SeatFarFromOthers;
};

struct Outputs {
    std::map<StructureRank, SupposedSeat> seats;
    /// Per structure: its communes that no attested row gives it.
    std::vector<std::map<CommuneRank, Rule>> territories;
    std::vector<StructureRank> familyApprovals;
    std::vector<StructureRank> youthApprovals;
    /// Of the centres sociaux.
    std::set<StructureRank> federated;
};

} // namespace maillage::reconstitution
