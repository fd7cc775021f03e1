#include "core/service/qpv_exchange.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

Qpv official(std::string code, std::string name, std::vector<CommuneIndex> communes, int generation = 2024) {
    return {std::move(code),
            std::move(name),
            generation,
            std::move(communes),
            {},
            {Source::Structure, "qpv.geojson"},
            square(700'000, 6'600'000, 300)};
}

/// Three communes, two structures, and these QPV.
Project projectWith(std::vector<Qpv> qpvs) {
    Project project =
        withStructures(rowOfCommunes(3), {{"cs", StructureKind::CentreSocial, {0}, attested(), {}},
                                          {"evs", StructureKind::Evs, {1}, attested(), {}}});
    project.qpvs = std::make_shared<const std::vector<Qpv>>(std::move(qpvs));
    return project;
}

std::vector<QpvChangeKind> kindsOf(const QpvExchange& exchange) {
    std::vector<QpvChangeKind> kinds;
    for (const QpvChange& change : exchange.changes) {
        kinds.push_back(change.kind);
    }
    return kinds;
}

using Kinds = std::vector<QpvChangeKind>;

} // namespace

TEST_CASE("a QPV of the same code keeps its structures and who said so, and what changes is told") {
    Qpv before = official("QN00301M", "Nord", {0});
    before.structures = {1};
    before.attestation = attested();
    const QpvExchange exchange =
        exchangeQpvs(projectWith({before}), {official("QN00301M", "Grand Nord", {0, 2})});
    REQUIRE(kindsOf(exchange) == Kinds{QpvChangeKind::Changed});
    const QpvChange& change = exchange.changes[0];
    CHECK((change.hasOtherName && change.hasOtherCommunes));
    CHECK_FALSE((change.hasOtherCode || change.hasOtherOutline));
    REQUIRE(exchange.project.qpvs->size() == 1);
    const Qpv& after = exchange.project.qpvs->front();
    CHECK(after.name == "Grand Nord");
    CHECK(after.structures == std::vector<StructureIndex>{1});
    CHECK(after.attestation == Attestation{Source::Schema, "qpv.geojson ; p. 1"});
}

TEST_CASE("a QPV without a code is known by its name, whatever its accents and signs") {
    Qpv before = official("", "LES AILES / Sainte-Étienne", {0});
    before.structures = {0};
    const QpvExchange exchange =
        exchangeQpvs(projectWith({before}), {official("QN00301M", "Les Ailes/Ste Etienne", {0})});
    REQUIRE(kindsOf(exchange) == Kinds{QpvChangeKind::Changed});
    CHECK(exchange.changes[0].hasOtherCode);
    CHECK(exchange.project.qpvs->front().structures == std::vector<StructureIndex>{0});
}

TEST_CASE("a code counts more than a name, whichever row comes first") {
    Qpv first = official("QN00301M", "Nord", {0});
    first.structures = {0};
    Qpv second = official("QN00302M", "Sud", {1});
    second.structures = {1};
    // The two have exchanged their names.
    const QpvExchange exchange = exchangeQpvs(
        projectWith({first, second}), {official("QN00301M", "Sud", {0}), official("QN00302M", "Nord", {1})});
    CHECK(kindsOf(exchange) == Kinds{QpvChangeKind::Changed, QpvChangeKind::Changed});
    CHECK(exchange.project.qpvs->at(0).structures == std::vector<StructureIndex>{0});
    CHECK(exchange.project.qpvs->at(1).structures == std::vector<StructureIndex>{1});
}

TEST_CASE("a name that two have is nobody's") {
    Qpv first = official("", "Centre", {0});
    first.structures = {0};
    Qpv second = official("", "Centre", {1});
    second.structures = {1};
    const QpvExchange exchange =
        exchangeQpvs(projectWith({first, second}), {official("QN00301M", "Centre", {0})});
    CHECK(kindsOf(exchange) == Kinds{QpvChangeKind::Added, QpvChangeKind::Removed, QpvChangeKind::Removed});
    CHECK(exchange.project.qpvs->front().structures.empty());
}

TEST_CASE("the QPV of another generation stay, and hand their structures on as a hypothesis") {
    Qpv north = official("", "Nord", {0}, 2015);
    north.structures = {0, 1};
    north.attestation = attested();
    Qpv other = official("", "Vieux centre", {1}, 2015);
    other.structures = {1};
    const QpvExchange exchange = exchangeQpvs(
        projectWith({north, other}), {official("QN00301M", "Nord", {0}), official("QN00302M", "Sud", {1})});
    CHECK(kindsOf(exchange) == Kinds{QpvChangeKind::Added, QpvChangeKind::Added});
    CHECK(exchange.changes[0].linksFrom == 2015);
    CHECK_FALSE(exchange.changes[1].linksFrom);
    const std::vector<Qpv>& qpvs = *exchange.project.qpvs;
    REQUIRE(qpvs.size() == 4);
    CHECK(qpvs[0] == north);
    CHECK(qpvs[1] == other);
    CHECK(qpvs[2].structures == north.structures);
    CHECK(qpvs[2].attestation == Attestation{Source::Hypothese, "qpv.geojson ; p. 1"});
    CHECK(qpvs[3].structures.empty());
    CHECK(qpvs[3].attestation == Attestation{Source::Structure, "qpv.geojson"});
    REQUIRE(exchange.unclaimed.size() == 1);
    CHECK(exchange.unclaimed[0] == other);
}

TEST_CASE("the same file twice changes nothing the second time, hand edits included") {
    const std::vector<Qpv> imported{official("QN00301M", "Nord", {0}), official("QN00302M", "Sud", {1})};
    Project project = exchangeQpvs(projectWith({}), imported).project;
    std::vector<Qpv> edited = *project.qpvs;
    edited[0].structures = {1};
    edited[0].attestation = {Source::Structure, "réunion du 3 mars"};
    project.qpvs = std::make_shared<const std::vector<Qpv>>(edited);
    const QpvExchange again = exchangeQpvs(project, imported);
    CHECK_FALSE(again.changesAnything());
    CHECK(again.count(QpvChangeKind::Same) == 2);
    CHECK(*again.project.qpvs == edited);
    CHECK(again.unclaimed.empty());
}

TEST_CASE("what the new file does not have is removed, and said with its structures") {
    Qpv before = official("QN00301M", "Nord", {0});
    before.structures = {0};
    const QpvExchange exchange = exchangeQpvs(projectWith({before}), {official("QN00309M", "Sud", {1})});
    REQUIRE(kindsOf(exchange) == Kinds{QpvChangeKind::Added, QpvChangeKind::Removed});
    CHECK(exchange.changes[1].qpv == before);
    CHECK(exchange.project.qpvs->size() == 1);
}
