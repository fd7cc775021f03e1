// Dirty lists as people send them: tests/cases/lists/CASE/ holds the file and what must be said of it, row by
// row.
//
// expected.txt: "error CODE", or the kind and shape, then "rows N" (rows that must be accounted for), then
// each line that is not plainly matched with its remarks in order. A row that is not listed must be without
// remark.
#include "core/base/text.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/lists/list_errors.hpp"
#include "core/service/list_import.hpp"
#include "core/service/table_project.hpp"
#include "tests/core/io/io_test_support.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/allier_project.hpp"

#include <array>
#include <fstream>
#include <sstream>

using namespace maillage;
using namespace maillage::test;

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 47> kRemarkNames{
    "WithoutStructure", "ZeroRestored",      "CodeCleaned",      "NameSpelled",     "CommuneMerged",
    "CommuneRenamed",   "RowDoubled",        "StructureSpelled", "ChosenByHand",    "CellFilledDown",
    "PopulationsAdded", "PeriodOpen",        "StructuresSplit",  "KindAgainstName", "PointConverted",
    "PointSwapped",     "RowLeftByChoice",   "SeveralCommunes",  "NearName",        "CodeAgainstName",
    "KindDoubtful",     "SeveralStructures", "KindUnknown",      "GroupRow",        "TitlesRepeated",
    "NoteRow",          "CellEmpty",         "CodeUnknown",      "CodeElsewhere",   "RowElsewhere",
    "NameUnknown",      "CommunesTogether",  "PostalCode",       "TotalRow",        "FormulaFailed",
    "DateWrong",        "DateAmerican",      "DatesReversed",    "KindMissing",     "StructureUnknown",
    "NumberWrong",      "PopulationZero",    "PointUnusable",    "MarkUnknown",     "QpvCodeWrong",
    "IdentifierParted", "RowContradicts"};
static_assert(kRemarkNames.size() == static_cast<std::size_t>(RemarkCode::RowContradicts) + 1);

const std::array<std::pair<AnyErrorCode, std::string>, 24> kErrorNames{
    {{ErrorCode::ListAsksBlanks, "ListAsksBlanks"},
     {ErrorCode::ListAsksApprovalBlanks, "ListAsksApprovalBlanks"},
     {ErrorCode::ListAsksDates, "ListAsksDates"},
     {ErrorCode::ListAsksPeriod, "ListAsksPeriod"},
     {ErrorCode::ListAsksColumn, "ListAsksColumn"},
     {ErrorCode::ListAsksWhether, "ListAsksWhether"},
     {ErrorCode::ListAsksCommunes, "ListAsksCommunes"},
     {ErrorCode::ListAsksSeat, "ListAsksSeat"},
     {ErrorCode::ListAsksState, "ListAsksState"},
     {ErrorCode::ListAsksYears, "ListAsksYears"},
     {ErrorCode::SheetsOfYears, "SheetsOfYears"},
     {ErrorCode::SheetsNoneFit, "SheetsNoneFit"},
     {ErrorCode::SheetHiddenFits, "SheetHiddenFits"},
     {ErrorCode::SheetsSeveralFit, "SheetsSeveralFit"},
     {ErrorCode::ListTellsNothing, "ListTellsNothing"},
     {ErrorCode::ColumnOfPostalCodes, "ColumnOfPostalCodes"},
     {ErrorCode::ListOfPostalCodes, "ListOfPostalCodes"},
     {ErrorCode::ListNotRecognised, "ListNotRecognised"},
     {ErrorCode::QuoteNotClosed, "QuoteNotClosed"},
     {ErrorCode::FileEmpty, "FileEmpty"},
     {ErrorCode::ListWithoutRows, "ListWithoutRows"},
     {ErrorCode::FileNotAList, "FileNotAList"},
     {ErrorCode::WorkbookDamaged, "WorkbookDamaged"},
     {ErrorCode::FileUnreadable, "FileUnreadable"}}};

std::string nameOf(AnyErrorCode code) {
    for (const auto& [known, name] : kErrorNames) {
        if (known == code) {
            return name;
        }
    }
    return "an error without a name here";
}

std::string described(const ListReading& reading) {
    constexpr std::array<std::string_view, 5> kKinds{"territories", "structures", "approvals", "populations",
                                                     "qpvs"};
    constexpr std::array<std::string_view, 4> kShapes{"row_per_commune", "row_per_structure",
                                                      "communes_in_rows", "structures_in_rows"};
    std::ostringstream text;
    text << kKinds.at(static_cast<std::size_t>(reading.layout.kind)) << ' '
         << kShapes.at(static_cast<std::size_t>(reading.layout.shape)) << "\nrows " << reading.rows.size()
         << '\n';
    for (const RowOutcome& row : reading.rows) {
        if (row.remarks.empty()) {
            continue;
        }
        text << row.line;
        for (const Remark& remark : row.remarks) {
            text << ' ' << kRemarkNames.at(static_cast<std::size_t>(remark.code));
        }
        text << '\n';
    }
    return text.str();
}

std::string outcomeOf(const fs::path& file, const Project& project) {
    try {
        // A file of that name is told to be one, as by --territoires; the others are recognised.
        const auto kind = file.stem() == "territories" ? std::optional(ListKind::Territories) : std::nullopt;
        return described(readListFile({file, kind, {}, {}}, project));
    } catch (const Error& error) {
        return "error " + nameOf(error.code()) + "\n";
    }
}

} // namespace

TEST_CASE("every seeded defect of the dirty lists is reported with its line, and none is invented") {
    std::size_t cases = 0;
    for (const auto& folder : fs::directory_iterator(fs::path(MAILLAGE_SOURCE_DIR) / "tests/cases/lists")) {
        ++cases;
        INFO(folder.path().filename().string());
        for (const auto& file : fs::directory_iterator(folder)) {
            if (file.path().filename() != "expected.txt") {
                CHECK(outcomeOf(file.path(), test::deliveredAllier()) ==
                      readBytes(folder.path() / "expected.txt"));
            }
        }
    }
    CHECK(cases >= 40);
}

TEST_CASE("a million rows are read, each accounted for") {
    const TemporaryFolder folder;
#ifdef __SANITIZE_ADDRESS__
    constexpr std::size_t kRows = 100'000; // ten times as slow
#else
    constexpr std::size_t kRows = 1'000'000;
#endif
    const Territory& territory = *test::deliveredAllier().territory;
    {
        std::ofstream file(folder / "l.csv", std::ios::binary);
        file << "code_insee,structure,type\n";
        for (std::size_t i = 0; i < kRows; ++i) {
            const std::string& code = territory.commune(static_cast<CommuneIndex>(i % territory.size())).code;
            file << (i % 1000 == 0 ? code.substr(1) : code) << ",CS " << i / 317 << ",CS\n";
        }
    }
    const ListReading reading = readListFile({folder / "l.csv", {}, {}, {}}, test::deliveredAllier());
    CHECK(reading.rows.size() == kRows);
    CHECK(reading.areas.size() == kRows);
    CHECK(reading.count(ListRowState::Repaired) == kRows / 1000);
    CHECK(reading.count(ListRowState::Matched) == kRows - kRows / 1000);
}
