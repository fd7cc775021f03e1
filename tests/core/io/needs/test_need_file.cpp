#include "core/base/error.hpp"
#include "core/analysis/needs/need_table.hpp"
#include "core/io/needs/need_errors.hpp"
#include "tests/core/io/needs/need_test_files.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

TEST_CASE("a wide base of Insee: stems, years, secrets, and rows of other places") {
    const NeedTrial read("CODGEO;P18_POP;C18_MEN;TP6019;MED19\r\n"
                         "01001;771;300;;23970\r\n"
                         "03001;100.5;40;18,5;21 670\r\n"
                         "03002;50;s;;s\r\n"
                         "03003;nd;10;12.25;20000\r\n");
    CHECK(read.values("POP") == "100.5;50;n;;");
    CHECK(read.values("TP60") == "18.5;s;12.25;;");
    CHECK(read.values("MED", NeedLevel::Commune, 2019) == "21670;s;20000;;");
    CHECK(read.values("C_MEN") == "40;s;10;;");
    CHECK(read.values("C18_MEN") == "40;s;10;;");
    CHECK(read.values("MED", NeedLevel::Commune, 2020) == "?");
    CHECK(read.report().rows == 3);
    CHECK(read.report().elsewhere == 1);
    const NeedDataSet& set = *read.project().needs->sets.front();
    CHECK(set.producer == "Insee");
    CHECK(read.project().needs->find("TP60", NeedLevel::Commune).measure->kind == NeedKind::Rate);
    CHECK(read.project().needs->find("MED", NeedLevel::Commune).measure->kind == NeedKind::Median);
    CHECK(read.project().sources->size() == 1);
}

TEST_CASE("Cafdata: several Decembers, counts to the nearest 5, people without a commune") {
    const NeedTrial read("\xEF\xBB\xBF"
                         "dtreffre;numcomdo;nomcom;indfoy_rsa;indmtt_rsa\r\n"
                         "202412;03001;UN;60;34200\r\n"
                         "2023-12;03001;UN;55;30000\r\n"
                         "2024-12;03002;DEUX;0;0\r\n"
                         "2024-12;;;6470;100\r\n"
                         "2024-06;03001;UN;1;1\r\n");
    CHECK(read.values("indfoy_rsa") == "60;0;;;");
    CHECK(read.values("indfoy_rsa", NeedLevel::Commune, 2023) == "55;;;;");
    CHECK(read.report().unplacedRows == 1);
    const NeedMeasure& measure = *read.project().needs->find("indfoy_rsa", NeedLevel::Commune).measure;
    CHECK(measure.value(0).bounds == NeedBounds{57.5, 62.5});
    CHECK(measure.value(1).bounds == NeedBounds{0, 2.5});
    CHECK(measure.value(2) == NeedValue{NeedState::Absent});
    REQUIRE(read.report().faults.size() == 2);
    CHECK(read.report().faults.front().kind == NeedFaultKind::EarlierPeriod);
}

TEST_CASE("the long layout: the level is told by GEO_OBJECT, never by the look of a code") {
    const std::string head = "GEO;GEO_OBJECT;TFN;NCH;RP_MEASURE;OBS_STATUS;TIME_PERIOD;OBS_VALUE\n";
    const NeedTrial read(head + "03001;COM;_T;_T;NBFAM;A;2023;80\n"
                                "03001;COM;1;_T;NBFAM;A;2023;12.5\n"
                                "03002;COM;1;_T;NBFAM;O;2023;\n"
                                "03003;COM;1;_T;NBFAM;M;2023;\n"
                                "003;AAV2020;_T;_T;NBFAM;A;2023;9999\n"
                                "03;REG;_T;_T;NBFAM;A;2023;7777\n"
                                "03;DEP;_T;_T;NBFAM;A;2023;90000\n"
                                "A;EPCI;_T;_T;NBFAM;A;2017;70\n"
                                "A;EPCI;_T;_T;NBFAM;A;2023;71\n");
    CHECK(read.values("NBFAM") == "80;;;;");
    CHECK(read.values("NBFAM[TFN=1]") == "12.5;s;n;;");
    CHECK(read.values("FAMMONO") == "12.5;s;n;;");
    CHECK(read.values("NBFAM", NeedLevel::Departement) == "90000;");
    CHECK(read.values("NBFAM", NeedLevel::Epci) == "71;;");
    CHECK(read.values("NBFAM", NeedLevel::Epci, 2017) == "70;;");
    CHECK(read.report().otherLevels == std::map<std::string, std::size_t>{{"AAV2020", 1}, {"REG", 1}});
}

TEST_CASE("an answer of Insee's service: an empty value is a secret") {
    const NeedTrial read(R"({"observations":[
        {"dimensions":{"GEO":"2025-COM-03001","TIME_PERIOD":"2023","FILOSOFI_MEASURE":"MED_SL"},
         "attributes":{"OBS_STATUS":"A","UNIT_MULT":"0"},"measures":{"OBS_VALUE_NIVEAU":{"value":21500}}},
        {"dimensions":{"GEO":"2025-COM-03002","TIME_PERIOD":"2023","FILOSOFI_MEASURE":"MED_SL"},
         "attributes":{"OBS_STATUS":"O","UNIT_MULT":"0"},"measures":{"OBS_VALUE_NIVEAU":{}}}]})",
                         rowOfCommunes(3), "reponse.json");
    CHECK(read.values("MED") == "21500;s;;");
    CHECK(read.values("MED_SL", NeedLevel::Commune, 2023) == "21500;s;;");
}

TEST_CASE("job seekers by category: the last quarter of a year") {
    const std::string head = "Date;Code région;Région;Code département;Département;Code commune;Commune;"
                             "Type de données;Catégorie;Sexe;Tranche d'âge;Nombre de demandeurs d'emploi\r\n";
    const std::string where = ";84;Auvergne-Rhône-Alpes;03;Allier;03001;Un;Brutes;";
    const NeedTrial read(head + "2023-T3" + where + "ABC;Total;Total;90\r\n2023-T4" + where +
                         "ABC;Total;Total;95\r\n2023-T4" + where + "ABC;Femmes;Total;50\r\n2023-T4" + where +
                         "A;Total;50 ans et plus;s\r\n");
    CHECK(read.values("DEFM_ABC") == "95;;;;");
    CHECK(read.values("DEFM_ABC[Sexe=Femmes]") == "50;;;;");
    CHECK(read.values("DEFM_A[Tranche d'âge=50 ans et plus]") == "s;;;;");
    CHECK(read.project().needs->find("DEFM_ABC", NeedLevel::Commune).measure->value(0).bounds ==
          NeedBounds{92.5, 97.5});
}

TEST_CASE("Cafdata of before 2020: a blank is secret, rows without a commune are told") {
    const NeedTrial read("Communes;Codes_Insee;NB_Allocataires;ALL_bas_revenu\n"
                         "Etranger;99999;12;5\nInconnue;XXXXX;7;\nUn;03001;120;35\nDeux;03002;14; \n",
                         rowOfCommunes(3), "BasrevenuCom2014.csv");
    CHECK(read.values("ALL_bas_revenu") == "35;s;;");
    CHECK(read.values("NB_Allocataires", NeedLevel::Commune, 2014) == "120;14;;");
    CHECK(read.report().unplacedRows == 2);
}

TEST_CASE("codes that look like numbers, zonings and texts are no measures, and none goes unsaid") {
    const NeedTrial read("CODGEO,LIBGEO,ARR,ZE2020,CANTON_X,P20_POP,remarque\n"
                         "03001,Un,031,8432,003,100,a\n03002,Deux,032,8432,012,90,b\n");
    CHECK(read.values("POP") == "100;90;;;");
    CHECK(read.fateOf("CODGEO") == NeedAside::Key);
    CHECK(read.fateOf("ARR") == NeedAside::Zone);
    CHECK(read.fateOf("ZE2020") == NeedAside::Zone);
    CHECK(read.fateOf("CANTON_X") == NeedAside::Codes);
    CHECK(read.fateOf("remarque") == NeedAside::Words);
    CHECK(read.fateOf("P20_POP") == NeedAside::None);
    CHECK(read.report().columns.size() == 7);
}

TEST_CASE("a table of memberships is told as such and gives no measure") {
    const NeedTrial read("CODGEO;LIBGEO;EPCI;LIBEPCI;DEP;REG\n03001;Un;200071363;CA Vichy;03;84\n");
    CHECK(read.report().kind == NeedFileKind::Membership);
    CHECK(read.project().needs->sets.empty());
}

TEST_CASE("parts of communes add up: quarters of Insee, lists of places") {
    const NeedTrial iris(
        "IRIS;COM;LIBCOM;P20_POP;MED20\n030010101;03001;Un;60;20000\n030010102;03001;Un;45;22000\n"
        "030020000;03002;Deux;s;s\n");
    CHECK(iris.values("POP") == "105;s;;;");
    CHECK(iris.values("MED") == "n;s;;;"); // medians of quarters are no median of the commune
    const NeedTrial places("id_fs,insee_com,lib_fs,latitude,longitude,format_fs\n"
                           "1,03001,\"un, grand\",46.1,3.2,Fixe\n2,03001,autre,46.1,3.2,Bus_équivalent\n",
                           rowOfCommunes(3), "liste-fs-20240801.csv");
    CHECK(places.values("france_services", NeedLevel::Commune, 2024) == "2;0;0;");
    CHECK(places.values("france_services[format_fs=Fixe]") == "1;0;0;");
}

TEST_CASE("arrondissements go into their city where the file has not the city itself") {
    std::vector<Commune> communes(1);
    communes[0].code = "69123";
    communes[0].name = "Lyon";
    const Project lyon = emptyProject(std::make_shared<const Territory>("69", communes, std::vector<Epci>{}),
                                      std::make_shared<const BaseMap>(Provenance{"essai", "", "", ""}, true,
                                                                      std::vector<Area>{square(0, 0, 1)}),
                                      {Date(2022, 12, 31), 2021, "Rhône", "du Rhône"});
    CHECK(NeedTrial("dtreffre;numcomdo;nomcom;indfoy_rsa\n2024-12;69381;L1;60\n2024-12;69382;L2;40\n", lyon)
              .values("indfoy_rsa") == "100;");
    CHECK(NeedTrial("CODGEO;P20_POP\n69123;500\n69381;200\n69382;290\n", lyon).values("POP") == "500;");
}

TEST_CASE("a commune of before a merger goes into today's, and what cannot be added is not") {
    Project project = rowOfCommunes(3);
    project.passages = std::make_shared<const std::vector<CommunePassage>>(
        std::vector<CommunePassage>{{Date(2016, 1, 1), "03900", "Ancienne", "03002", "Commune B", "essai"},
                                    {Date(2017, 1, 1), "03901", "Autre nom", "03003", "Commune C", "essai"}});
    const NeedTrial read(
        "CODGEO;P12_POP;MED12\n03001;100;20000\n03002;50;21000\n03900;20;19000\n03901;30;22000\n"
        "03999;5;18000\n",
        project);
    CHECK(read.values("POP") == "100;70;30;");
    CHECK(read.values("MED") == "20000;n;22000;");
    CHECK(read.report().carried ==
          std::map<std::string, std::string>{{"03900", "03002"}, {"03901", "03003"}});
    CHECK(read.report().unknownCodes == std::vector<std::string>{"03999"});
}

TEST_CASE("what is wrong in a file is said, and nothing is lost") {
    const NeedTrial read("CODGEO;P20_POP;part_x\n03001;-5;140\n03002;abc;12\n03001;7;140\n");
    CHECK(read.values("POP") == "n;n;;;");
    CHECK(read.values("part_x") == "140;12;;;");
    std::vector<NeedFaultKind> kinds;
    for (const NeedFault& fault : read.report().faults) {
        kinds.push_back(fault.kind);
    }
    CHECK(kinds == std::vector{NeedFaultKind::Unreadable, NeedFaultKind::Negative, NeedFaultKind::OverHundred,
                               NeedFaultKind::Twice});
    CHECK_THROWS_AS(NeedTrial("nom;valeur\nUn;3\n"), Error);
    try {
        const NeedTrial unread("PAR1....");
        FAIL("read");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::NeedFileParquet);
    }
}

TEST_CASE("the next reading takes the place of the last, and tells what changes") {
    const NeedTrial first("CODGEO;NBMENFISC21;NBPERSMENFISC21;MED21\n03001;10;20;20000\n03002;11;21;s\n");
    const NeedTrial again(
        "CODGEO;NBMENFISC21;NBPERSMENFISC21;MED21;PPSOC21\n03001;10;20;20500\n03003;5;9;18000;3\n",
        first.project());
    CHECK(again.project().needs->sets.size() == 1);
    CHECK(again.project().sources->size() == 1);
    CHECK(again.values("MED") == "20500;s;18000;;"); // what the new file has not stays
    CHECK(again.import.files.front().isReplaced);
    std::size_t changed = 0;
    for (const NeedMeasureChange& change : again.import.files.front().changes) {
        changed += change.changed;
    }
    CHECK(changed == 4); // MED of 03001, and three values of 03003
    const NeedTrial other("CODGEO;MED21;ETTOT21;NBMENFISC21\n03001;20501;3;10\n", again.project());
    REQUIRE(other.import.files.front().twins.size() == 1);
    CHECK(other.import.files.front().twins.front().differing == 1);
    CHECK(other.values("MED") == "20501;;;;"); // the last reading counts
}

TEST_CASE("a person's indicators come from a table, and a count alone is none") {
    const NeedTrial read("id;libelle;numerateur;denominateur;unite;sens\n"
                         "grands;Grandes familles;NE24F3 + NE24F4P;FAM - COUPSENF;%;plus\n");
    REQUIRE(read.project().needs->indicators.size() == 1);
    CHECK(formulaText(read.project().needs->indicators.front()) ==
          "(NE24F3 + NE24F4P) / (FAM - COUPSENF) × 100");
    const NeedTrial facts("CODGEO;P20_POP\n03001;100\n");
    for (const char* row :
         {"x;x;POP;;%;plus", ";x;POP;MEN;%;plus", "x;x;POP + ;MEN;%;plus", "x;x;POP;MEN;%;haut"}) {
        INFO(row);
        CHECK_THROWS_AS(NeedTrial("id;libelle;numerateur;denominateur;unite;sens\n" + std::string(row) + "\n",
                                  facts.project()),
                        Error);
    }
}

TEST_CASE(
    "a code is found where no title tells it, and two figures are a département where they can be no region") {
    const NeedTrial codes("ou;combien\n03001;12\n03002;13\n");
    CHECK(codes.values("combien") == "12;13;;;");
    const NeedTrial departements("CODGEO;P20_POP\n03;300001\n05;140000\n2A;160000\n");
    CHECK(departements.values("POP", NeedLevel::Departement) == "300001;");
    const NeedTrial regions("CODGEO;P20_POP\n03;290000\n84;8000000\n");
    CHECK(regions.values("POP", NeedLevel::Departement) == "?");
}

TEST_CASE("a quotient familial gives its classes, of households and of persons") {
    const NeedTrial read(
        "dtreffre;numcomdo;nomcom;qf_400;indfoy_ndur;indnbp_ndur\n"
        "202412;03001;UN;Moins de 400 euros;10;20\n202412;03001;UN;Entre 400 et 799 euros;15;40\n"
        "202412;03001;UN;Inconnu;0;0\n202412;03002;DEUX;Moins de 400 euros;5;10\n"
        "202412;03002;DEUX;Entre 400 et 799 euros;0;0\n202412;03002;DEUX;Inconnu;0;0\n");
    CHECK(read.values("indfoy_ndur[QF=0-399]") == "10;5;;;");
    CHECK(read.values("indnbp_ndur[QF=400-799]") == "40;0;;;");
    const NeedTrial all("dtreffre;numcomdo;nomcom;indfoy_ndur\n202412;03001;UN;50\n", read.project());
    const NeedTable share =
        indicatorTable(all.project(), *all.project().needs->indicator("quotient_800"), NeedLevel::Commune);
    CHECK(share.places[0].value.value == Approx(50));
}

TEST_CASE("quartiers of another generation than the project's are kept") {
    const NeedTrial read("codgeo;libgeo;pop_mun_2020\nQN00301M;X;1200\nQN00302M;Y;s\nQN06901M;Z;4\n");
    CHECK(read.values("pop_mun", NeedLevel::Qpv) == "1200;s;");
    const NeedTable table = measureTable(read.project(), "pop_mun", NeedLevel::Qpv);
    CHECK(table.counts() == NeedCounts{1, 1, 0, 0});
    // The titles are those of the Observatoire des territoires, whose tables are of communes.
    CHECK(read.project().needs->sets.front()->producer.empty());
    const NeedTrial communes("codgeo;libgeo;part\n03001;X;12\n");
    CHECK(communes.project().needs->sets.front()->producer == "ANCT, Observatoire des territoires");
}
