#include "core/base/text.hpp"
#include "core/io/lists/layout/date_columns.hpp"
#include "core/io/lists/layout/list_blanks.hpp"
#include "core/io/lists/titles/list_columns.hpp"
#include "core/io/lists/list_errors.hpp"
#include "core/io/lists/layout/list_titles.hpp"
#include "core/io/lists/layout/sheet_choice.hpp"
#include "core/service/list_import.hpp"
#include "core/service/list_template.hpp"
#include "core/service/table_project.hpp"
#include "tests/core/io/io_test_support.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/allier_project.hpp"

#include <algorithm>
#include <random>
#include <set>

using namespace maillage;
using namespace maillage::test;

namespace {

namespace fs = std::filesystem;
using CellRows = std::vector<std::vector<std::string>>;

Worksheet sheetOf(const CellRows& cells, const std::string& name = {}) {
    Worksheet sheet;
    sheet.path = "liste.xlsx";
    sheet.name = name;
    for (const std::vector<std::string>& row : cells) {
        WorksheetRow one;
        one.line = static_cast<std::uint32_t>(sheet.rows.size() + 1);
        one.cells = row;
        sheet.rows.push_back(std::move(one));
    }
    return sheet;
}

/// As the reader of a workbook gives them.
std::vector<Worksheet> workbookOf(std::vector<Worksheet> sheets, const std::set<std::string>& hidden = {}) {
    std::vector<SheetName> names;
    for (const Worksheet& sheet : sheets) {
        names.push_back({sheet.name, hidden.contains(sheet.name)});
    }
    for (Worksheet& sheet : sheets) {
        sheet.sheets = names;
    }
    return sheets;
}

/// What a list says: structure and commune of each row; nullopt where it asks.
using Said = std::multiset<std::pair<std::string, std::string>>;
std::optional<Said> saidBy(const Worksheet& sheet, std::optional<Blanks> blanks = std::nullopt) {
    ListLayout layout = guessLayout(sheet, *deliveredAllier().territory);
    layout.blanks = blanks.value_or(layout.blanks);
    checkLayout(sheet, layout);
    try {
        checkAnswered(sheet, layout);
        checkBlanks(sheet, layout, deliveredAllier(), {});
    } catch (const Error&) {
        return std::nullopt;
    }
    const ListReading reading = readList(sheet, layout, deliveredAllier());
    CHECK(reading.countRefused() == 0);
    Said said;
    for (const ListedArea& area : reading.areas) {
        said.emplace(reading.structures[area.structure].name,
                     deliveredAllier().territory->commune(area.commune).code);
    }
    return said;
}

Worksheet sortedBy(const Worksheet& sheet, std::size_t column, bool isUp) {
    Worksheet sorted = sheet;
    const auto key = [column](const WorksheetRow& row) {
        return column < row.cells.size() ? row.cells[column] : std::string();
    };
    std::stable_sort(sorted.rows.begin() + 1, sorted.rows.end(),
                     [&](const auto& a, const auto& b) { return isUp ? key(a) < key(b) : key(b) < key(a); });
    return sorted;
}

CellRows filledTemplateOf(unsigned seed) {
    std::mt19937 chance(seed);
    const Table table = blankTemplate(deliveredAllier());
    CellRows cells{table.columns};
    for (std::vector<std::string> row : table.rows) {
        if (chance() % 4 == 0) {
            row[3] = "CS " + formatCount(chance() % 5);
            row[4] = "centre social";
        }
        cells.push_back(std::move(row));
    }
    return cells;
}

} // namespace

TEST_CASE("sorting the template by any column, or adding a row to it, changes nothing and asks nothing") {
    for (const unsigned seed : {1U, 2U}) {
        Worksheet sheet = sheetOf(filledTemplateOf(seed));
        auto expected = saidBy(sheet);
        REQUIRE(expected);
        CHECK(expected->size() > 40);
        sheet.rows.push_back({319, {"03001", "Abrest", "", "La Ruche", "EVS"}});
        expected->emplace("La Ruche", "03001");
        CHECK(saidBy(sheet) == expected);
        for (std::size_t column = 0; column < 5; ++column) {
            CHECK(saidBy(sortedBy(sheet, column, true)) == expected);
            CHECK(saidBy(sortedBy(sheet, column, false)) == expected);
        }
    }
}

TEST_CASE("sorting a list with empty structures says the same or asks, and never says otherwise") {
    std::mt19937 chance(7);
    for (int round = 0; round < 30; ++round) {
        CellRows cells{{"commune", "population", "structure", "type"}};
        const std::size_t structures = 1 + chance() % 6;
        for (const char* commune : {"Vichy", "Cusset", "Abrest", "Moulins", "Yzeure", "Avermes", "Diou"}) {
            const std::string number = formatCount(chance() % structures);
            const bool isServed = chance() % 2 == 0;
            cells.push_back({commune, formatCount(chance() % 9000), isServed ? "CS " + number : "",
                             isServed ? "CS" : ""});
        }
        const Worksheet sheet = sheetOf(cells);
        const auto expected = saidBy(sheet, Blanks::None);
        for (std::size_t column = 0; column < 4; ++column) {
            for (const bool isUp : {true, false}) {
                const auto said = saidBy(sortedBy(sheet, column, isUp));
                CHECK((!said || said == expected));
            }
        }
    }
}

TEST_CASE("a merged range of the workbook fills the rows that it covers, whatever their order, and is told") {
    Worksheet sheet = sheetOf({{"Structure", "Type", "Code INSEE"},
                               {"CS Alpha", "CS", "03001"},
                               {"CS Alpha", "CS", "03095"},
                               {"La Ruche", "EVS", "03310"},
                               {"", "", "03321"}});
    sheet.rows[2].merged = {0, 1};
    const ListLayout layout = guessLayout(sheet, *deliveredAllier().territory);
    const ListReading reading = readList(sheet, layout, deliveredAllier());
    CHECK(reading.areas.size() == 3);
    REQUIRE(reading.rows[1].remarks.size() == 1);
    CHECK(reading.rows[1].remarks[0] == Remark{RemarkCode::CellFilledDown, {"CS Alpha"}});
    // Names that stand once, and a blank that no range covers.
    CHECK(layout.blanks == Blanks::Ask);
    CHECK(blankEffect(sheet, layout, deliveredAllier(), {}) == BlankEffect{1, 3, 4, false});
}

TEST_CASE("repeated structures bring the kind and the dates that stand once per structure") {
    const Worksheet sheet = sheetOf({{"Structure", "Type", "Commune", "Fin"},
                                     {"CS Alpha", "CS", "Vichy", "2020"},
                                     {"", "", "Abrest", ""},
                                     {"CENTRES SOCIAUX", "", "", ""},
                                     {"La Ruche", "EVS", "Moulins", ""},
                                     {"", "", "Avermes", ""}});
    ListLayout layout = guessLayout(sheet, *deliveredAllier().territory);
    CHECK(layout.blanks == Blanks::Ask);
    layout.blanks = Blanks::Repeat;
    const ListReading reading = readList(sheet, layout, deliveredAllier());
    REQUIRE(reading.areas.size() == 4);
    CHECK(reading.areas[1].period.end == Date::parse("2020-12-31"));
    CHECK(reading.structures[reading.areas[3].structure].name == "La Ruche");
    CHECK_FALSE(reading.areas[3].period.end);
}

TEST_CASE("the sheet that is read is visible and has the columns") {
    const CellRows notice{{"Liste des structures"}, {"Mise à jour : mars 2023"}};
    const CellRows list{{"Structure", "Type", "Commune"}, {"CS Alpha", "CS", "Vichy"}};
    const Territory& territory = *deliveredAllier().territory;
    CHECK(chosenSheet(workbookOf({sheetOf(notice, "Lisez-moi"), sheetOf(list, "Liste")}), territory).name ==
          "Liste");
    const CellRows words{{"Centre social"}, {"EVS"}};
    CHECK(chosenSheet(workbookOf({sheetOf(words, "Listes"), sheetOf(list, "Liste")}), territory).name ==
          "Liste");
    const auto hidden = workbookOf({sheetOf(list, "Ancienne"), sheetOf(list, "Liste")}, {"Ancienne"});
    const Worksheet chosen = chosenSheet(hidden, territory);
    CHECK(chosen.name == "Liste");
    CHECK(hiddenSheets(chosen) == std::vector<std::string>{"Ancienne"});
    CHECK(chosenSheet(hidden, territory, {}, {"Ancienne"}).name == "Ancienne");

    const auto codeOf = [&](std::vector<Worksheet> sheets, std::vector<std::string> wanted = {}) {
        return errorOf([&] { static_cast<void>(chosenSheet(std::move(sheets), territory, {}, wanted)); });
    };
    const Error several = codeOf(workbookOf({sheetOf(list, "EVS"), sheetOf(list, "Centres")}));
    CHECK(several.code() == ErrorCode::SheetsSeveralFit);
    CHECK(several.parameters()[1] == "«\u00A0"
                                     "EVS\u00A0», «\u00A0"
                                     "Centres\u00A0»");
    // One list in several years is never joined, not even by "toutes".
    const Error years = codeOf(workbookOf({sheetOf(list, "Liste 2022"), sheetOf(list, "Liste 2021")}));
    CHECK(years.code() == ErrorCode::SheetsOfYears);
    CHECK(years.parameters()[2] == "Liste 2022");
    CHECK(codeOf(workbookOf({sheetOf(list, "2021"), sheetOf(list, "2022")}), {"toutes"}).code() ==
          ErrorCode::SheetsOfYears);
    CHECK(codeOf(workbookOf({sheetOf(list, "Liste"), sheetOf(list, "Liste 2022")}), {"toutes"}).code() ==
          ErrorCode::SheetsOfYears);
    CHECK(codeOf(workbookOf({sheetOf(notice, "A"), sheetOf(notice, "B")})).code() ==
          ErrorCode::SheetsNoneFit);
    CHECK(codeOf(workbookOf({sheetOf(notice, "A"), sheetOf(list, "B")}, {"B"})).code() ==
          ErrorCode::SheetHiddenFits);
    // Told what it is, the sheet of populations is no rival.
    const CellRows counts{{"Commune", "Population"}, {"Vichy", "25000"}};
    const auto both = workbookOf({sheetOf(counts, "Communes"), sheetOf(list, "Liste")});
    CHECK(codeOf(both).code() == ErrorCode::SheetsSeveralFit);
    CHECK(chosenSheet(both, territory, ListKind::Territories).name == "Liste");
    // A sheet for each kind of list, all of which name structures.
    const CellRows structures{{"Structure", "Type", "Siège"}, {"CS Alpha", "CS", "Vichy"}};
    const CellRows approvals{{"Structure", "Type", "Début"}, {"CS Alpha", "CS", "2020"}};
    const auto each = workbookOf({sheetOf(list, "T"), sheetOf(structures, "S"), sheetOf(approvals, "A")});
    CHECK(chosenSheet(each, territory, ListKind::Structures).name == "S");
    CHECK(chosenSheet(each, territory, ListKind::Territories).name == "T");
    CHECK(chosenSheet(each, territory, ListKind::Approvals).name == "A");
}

TEST_CASE("sheets put under one another keep their columns by title, and their names tell the kind") {
    const auto sheets =
        workbookOf({sheetOf({{"Structure", "Commune"}, {"Alpha", "Vichy"}}, "Centres sociaux"),
                    sheetOf({{"Liste"}, {"Commune", "Structure"}, {"Diou", "Ruche"}}, "EVS")});
    const Worksheet all = chosenSheet(sheets, *deliveredAllier().territory, {}, {"toutes"});
    CHECK(all.parts == std::vector<std::string>{"Centres sociaux", "EVS"});
    const ListReading reading =
        readList(all, guessLayout(all, *deliveredAllier().territory), deliveredAllier());
    REQUIRE(reading.areas.size() == 2);
    CHECK(reading.structures[0].kind == StructureKind::CentreSocial);
    CHECK(reading.structures[1].kind == StructureKind::Evs);
    CHECK(reading.structures[1].name == "Ruche");
    CHECK(reading.rows[1].part == 1);
    CHECK(reading.rows[1].line == 3);
}

TEST_CASE("hidden rows are counted, and can be left out") {
    Worksheet sheet =
        sheetOf({{"Structure", "Type", "Commune"}, {"CS Alpha", "CS", "Vichy"}, {"B", "CS", "Diou"}});
    sheet.rows[0].isHidden = sheet.rows[2].isHidden = true;
    CHECK(countHiddenRows(sheet) == 2);
    CHECK(withoutHiddenRows(sheet, *deliveredAllier().territory).rows.size() == 2); // the titles stay
}

TEST_CASE("what a person says of a column stands, and closes its question") {
    const Worksheet sheet = sheetOf({{"Structure", "Type", "Commune", "Commune", "Conseil"},
                                     {"CS Alpha", "CS", "Vichy", "Abrest", "01/02/2021"}});
    ListLayout layout = guessLayout(sheet, *deliveredAllier().territory);
    REQUIRE(layout.questions.size() == 2);
    tellColumn(layout, 3, Role::CommuneName);
    REQUIRE(layout.questions.size() == 1);
    tellColumn(layout, 4, Role::End);
    CHECK(layout.questions.empty());
    CHECK(layout ==
          guessLayout(sheet, *deliveredAllier().territory, {}, {{3, Role::CommuneName}, {4, Role::End}}));
    const auto ignoring =
        guessLayout(sheet, *deliveredAllier().territory, {}, {{2, Role::Ignored}, {4, Role::Ignored}});
    CHECK(ignoring.questions.empty());
    CHECK(ignoring.columnOf(Role::CommuneName) == 3U);
    const std::vector<std::string> titles = columnTitles(sheet, layout);
    CHECK(columnLabel(titles, 3) == "Commune (colonne D)");
    CHECK(columnsCalled(titles, "commune").size() == 2);
    CHECK(columnsCalled(titles, "D") == std::vector<std::size_t>{3});
    CHECK(columnsCalled(titles, "Commune (colonne D)") == std::vector<std::size_t>{3});
}

TEST_CASE("a title says which date its column holds, or that it is another one") {
    for (const char* title :
         {"Date de fin d'agrément", "Date d'échéance", "Date de fermeture", "Fin de validité",
          "Fin d'agrément", "Valable jusqu'au", "Agrément au", "Date d'expiration", "Terme",
          "Valable jusqu’au", "Date de retrait de l'agrément", "Fermée le"}) {
        INFO(title);
        CHECK(dateMeaningOf(title) == DateMeaning::End);
    }
    for (const char* title :
         {"Date de début d'agrément", "Date d'ouverture", "Date d'effet", "Agrément du", "Date d'agrément",
          "Agréé depuis", "Date du premier agrément", "À compter du"}) {
        INFO(title);
        CHECK(dateMeaningOf(title) == DateMeaning::Begin);
    }
    for (const char* title : {"Période d'agrément", "Dates de début et de fin", "Agrément (du … au …)"}) {
        INFO(title);
        CHECK(dateMeaningOf(title) == DateMeaning::Period);
    }
    for (const char* title : {"Date de naissance", "Mise à jour", "Date de saisie", "Création de la fiche"}) {
        INFO(title);
        CHECK(dateMeaningOf(title) == DateMeaning::Other);
    }
    for (const char* title : {"Date", "Date de signature", "Fin de la convention",
                              "Renouvellement de l'agrément", "Date de création", "Année"}) {
        INFO(title);
        CHECK(dateMeaningOf(title) == DateMeaning::Unclear);
    }
    for (const char* title : {"Structure", "Finess", "Financeur", "Commune", "Observations"}) {
        INFO(title);
        CHECK(dateMeaningOf(title) == DateMeaning::None);
    }
}

TEST_CASE("a period is read in the ways that people write it") {
    const auto dates = [](std::string_view cell) -> std::string {
        const auto period = parseTypedPeriod(cell);
        return !period ? "?"
                       : (period->begin ? period->begin->iso() : "") + "/" +
                             (period->end ? period->end->iso() : "");
    };
    for (const char* cell :
         {"01/01/2020 - 31/12/2023", "01/01/2020-31/12/2023", "du 01/01/2020 au 31/12/2023",
          "Du 1/1/2020 au 31/12/2023", "2020-2023", "2020 – 2023", "2020/2023", "de 2020 à 2023",
          "2020 → 2023", "01/2020 - 12/2023", "01-01-2020 - 31-12-2023", "2020-23", "2020-2023 (4 ans)",
          "Agrément 2020-2023", "du 01/01/2020 jusqu'au 31/12/2023", "2020-01-01 / 2023-12-31"}) {
        INFO(cell);
        CHECK(dates(cell) == "2020-01-01/2023-12-31");
    }
    CHECK(dates("depuis le 01/03/2020") == "2020-03-01/");
    CHECK(dates("à partir de 2020") == "2020-01-01/");
    CHECK(dates("2020 - en cours") == "2020-01-01/");
    CHECK(dates("jusqu'au 31/12/2023") == "/2023-12-31");
    for (const char* cell : {"01/01/2020", "2020", "2010-12", "4 ans", "", "Vichy - Cusset", "03001"}) {
        INFO(cell);
        CHECK(dates(cell) == "?");
    }
}

TEST_CASE("a cross is known in every sign that people use, and an empty box is none") {
    for (const char* cell : {"x",  "X", "×", "oui", "OUI", "1", "1.0",    "1,00", "vrai", "O",
                             "ok", "☑", "✅", "●",   "■",   "✔", "✔️", "[x]",  "þ",    " X\u00A0"}) {
        INFO(cell);
        CHECK(parseMark(cell) == std::optional(true));
    }
    for (const char* cell : {"", "non", "0", "0.0", "☐", "□", "○", "✗", "✘", "❌", "-", "[ ]"}) {
        INFO(cell);
        CHECK(parseMark(cell) == std::optional(false));
    }
    for (const char* cell : {"?", "☒", "2", "2019", "peut-être", "1.5"}) {
        INFO(cell);
        CHECK(parseMark(cell) == std::nullopt);
    }
}

TEST_CASE("a list that cannot be read says which column is missing") {
    const auto lacking = [](const CellRows& cells) {
        const Worksheet sheet = sheetOf(cells);
        const ListLayout layout = guessLayout(sheet, *deliveredAllier().territory, ListKind::Territories);
        return errorOf([&] { checkLayout(sheet, layout); }).parameters().at(2);
    };
    CHECK(lacking({{"Structure", "Type"}, {"CS Alpha", "CS"}}) == MissingColumn::kPlaces);
    CHECK(lacking({{"Commune", "Surface"}, {"Vichy", "5,8"}}) == MissingColumn::kStructures);
    CHECK(lacking({{"Rang", "Surface"}, {"premier", "5,8"}}) == MissingColumn::kBoth);
}

TEST_CASE("a column that tells states of rows leaves its question open until it is told for that column") {
    const Worksheet sheet = sheetOf({{"Structure", "Type", "Commune", "Statut", "Divers"},
                                     {"CS Alpha", "CS", "Vichy", "Agréé", "a"},
                                     {"CS Beta", "CS", "Moulins", "Refusé", "b"}});
    ListLayout layout = guessLayout(sheet, *deliveredAllier().territory);
    REQUIRE(layout.questions.size() == 1);
    CHECK(layout.questions[0].about == QuestionOf::State);
    CHECK(layout.questions[0].values == "Agréé, Refusé");
    tellColumn(layout, 4, Role::Ignored);
    CHECK(layout.questions.size() == 1);
    tellColumn(layout, 3, Role::Ignored);
    CHECK(layout.questions.empty());
    CHECK(guessLayout(sheet, *deliveredAllier().territory, {}, {{3, Role::Ignored}}).questions.empty());
}
