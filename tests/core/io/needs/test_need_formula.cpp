#include "core/io/needs/need_formula.hpp"

#include "core/io/needs/need_sources.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/file_bytes.hpp"
#include "tests/support/temporary_folder.hpp"

using namespace maillage;
using namespace maillage::test;

TEST_CASE("an indicator is written as a sum over a sum, or says what is wrong with it") {
    const WrittenIndicator read =
        indicatorWritten({"familles", "Familles", "FAM - 0.5*COUPSENF", "FAM", "1000", "‰", "moins"}, {});
    CHECK(read.fault.empty());
    CHECK(read.indicator.numerator == std::vector<NeedTerm>{{"FAM", 1}, {"COUPSENF", -0.5}});
    CHECK(read.indicator.scale == 1000);
    CHECK(read.indicator.direction == NeedDirection::Less);
    CHECK(indicatorWritten({"", "", "A", "B"}, {}).fault == "id");
    CHECK(indicatorWritten({"a", "", "A + ", "B"}, {}).fault == "formule");
    CHECK(indicatorWritten({"a", "", "A / B", ""}, {}).fault == "formule");
    CHECK(indicatorWritten({"a", "", "A + B", ""}, {}).fault == "denominateur");
    CHECK(indicatorWritten({"a", "", "A", "B", "0"}, {}).fault == "facteur");
    CHECK(indicatorWritten({"a", "", "A", "B", "", "", "haut"}, {}).fault == "sens");
}

TEST_CASE("an id is made of what an indicator is called, and is nobody else's") {
    NeedFacts facts;
    CHECK(newIndicatorId("Part des jeunes", facts) == "part_des_jeunes");
    facts.indicators.push_back({"part_des_jeunes"});
    CHECK(newIndicatorId("Part des jeunes", facts) == "part_des_jeunes_2");
    CHECK(newIndicatorId("Pauvreté", facts) == "pauvrete_2"); // the program has one
    CHECK(newIndicatorId("…", facts) == "indicateur");
}

TEST_CASE("a file of needs is told from a list by what it holds, whatever its name") {
    const TemporaryFolder folder;
    const auto holds = [&](const char* name, const std::string& text) {
        writeBytes(folder / name, text);
        return holdsNeeds(folder / name);
    };
    CHECK(holds("liste.csv", "CODGEO;NBPERSMENFISC21;MED21;TP6021\n03001;10;20000;s\n"));
    CHECK(holds("a.csv", "dtreffre;numcomdo;nomcom;indfoy_rsa\n202412;03001;UN;60\n"));
    CHECK(holds("i.csv", "id;libelle;numerateur;denominateur\na;A;FAM;MEN\n"));
    CHECK(holds("faux.csv", "id;libelle;numerateur;denominateur\n;A;FAM;MEN\n")); // the import says why not
    CHECK_FALSE(holds("besoins.csv", "structure;type;commune\nLa Ruche;EVS;Abrest\n"));
    CHECK_FALSE(holds("b.csv", "code insee;structure;nombre\n03001;La Ruche;3\n"));
    CHECK_FALSE(holds("vide.csv", ""));
    CHECK_FALSE(holds("fond.geojson", "{}"));
    CHECK_FALSE(holdsNeeds(folder / "absent.csv"));
}
