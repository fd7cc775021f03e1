#include "core/io/files/table_errors.hpp"
#include "core/io/files/table_source.hpp"

#include "tests/core/io/io_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

using Row = std::vector<std::string>;

namespace {

Table readText(std::string_view text, const std::string& name = "t.csv") {
    const TemporaryFolder folder;
    writeBytes(folder / name, text);
    return readTable(folder / name);
}

std::string written(const Table& table) {
    const TemporaryFolder folder;
    writeCsv(table, folder / "t.csv");
    CHECK(namesIn(folder.path()) == Row{"t.csv"});
    return readBytes(folder / "t.csv");
}

} // namespace

TEST_CASE("a code in a table keeps its zero") {
    const Table table = readText("code_insee,population\n03001,2899\n03185,034\n");
    CHECK(table.columns == Row{"code_insee", "population"});
    CHECK(table.rows == std::vector<Row>{{"03001", "2899"}, {"03185", "034"}});
}

TEST_CASE("a .csvt beside the table does not turn its codes into numbers") {
    const TemporaryFolder folder;
    writeBytes(folder / "t.csv", "code\n03001\n");
    writeBytes(folder / "t.csvt", "\"Integer\"\n");
    CHECK(readTable(folder / "t.csv").rows == std::vector<Row>{Row{"03001"}});
}

TEST_CASE("a table is read whatever its separator, line ends and byte order mark") {
    const std::vector<Row> expected{{"03001", "Abrest"}, {"03310", "Vichy"}};
    CHECK(readText("\xEF\xBB\xBF"
                   "code,nom\n03001,Abrest\n03310,Vichy\n")
              .rows == expected);
    CHECK(readText("\xEF\xBB\xBF"
                   "code;nom\r\n03001;Abrest\r\n03310;Vichy\r\n")
              .columns == Row{"code", "nom"});
    CHECK(readText("code;nom\r\n03001;Abrest\r\n03310;Vichy").rows == expected);
    CHECK(readText("code\tnom\n03001\tAbrest\n03310\tVichy\n", "t.txt").rows == expected);
}

TEST_CASE("quoted fields hold separators, quotes and line ends") {
    const Table table = readText("a,b\n\"x,y\",\"say \"\"no\"\"\"\n\"two\nlines\",z\n");
    CHECK(table.rows == std::vector<Row>{{"x,y", "say \"no\""}, {"two\nlines", "z"}});
}

TEST_CASE("a table in Latin-1 is read as UTF-8") {
    CHECK(readText("code,nom\n03185,Montlu\xE7on\n").rows == std::vector<Row>{{"03185", "Montluçon"}});
}

TEST_CASE("a table may have a header alone") {
    for (const char* text : {"id,nom\n", "id,nom", "1,2\n"}) {
        const Table table = readText(text);
        CHECK(table.columns.size() == 2);
        CHECK(table.rows.empty());
    }
}

TEST_CASE("a table may have one column") {
    const Table table = readText("code\r\n03001\r\n03185");
    CHECK(table.columns == Row{"code"});
    CHECK(table.rows == std::vector<Row>{Row{"03001"}, Row{"03185"}});
}

TEST_CASE("a row that is too short ends in empty fields") {
    CHECK(readText("a,b,c\n1,2\n").rows == std::vector<Row>{{"1", "2", ""}});
}

TEST_CASE("a missing, empty or unreadable table is an error that names it") {
    const TemporaryFolder folder;
    CHECK(errorOf([&] { (void)readTable(folder / "no.csv"); }).code() == ErrorCode::FileMissing);
    writeBytes(folder / "empty.csv", "");
    CHECK(errorOf([&] { (void)readTable(folder / "empty.csv"); }).code() == ErrorCode::FileEmpty);
    writeBytes(folder / "binary.csv", std::string_view("PK\0\1\2", 5));
    CHECK(errorOf([&] { (void)readTable(folder / "binary.csv"); }).code() == ErrorCode::FileNotAList);
    const Error error = errorOf([&] { (void)readTable(folder.path()); });
    CHECK(error.code() == ErrorCode::FileUnreadable);
    CHECK(error.parameters().at(0) == folder.path().string());
}

TEST_CASE("an absent column is told with those present") {
    const Error error = errorOf([] { (void)Table{"t.csv", {"id", "nom"}, {}}.column("type"); });
    CHECK(error.code() == ErrorCode::TableColumnMissing);
    CHECK(error.parameters() == Row{"t.csv", "type", "id, nom"});
}

TEST_CASE("CSV is written with commas, line feeds and quotes only where needed") {
    const Table table{"", {"code", "nom"}, {{"03001", "Abrest"}, {"03185", "x,y"}, {"", "say \"no\""}}};
    CHECK(written(table) == "code,nom\n03001,Abrest\n03185,\"x,y\"\n,\"say \"\"no\"\"\"\n");
}

TEST_CASE("a header alone is written") {
    CHECK(written({"", {"code", "nom"}, {}}) == "code,nom\n");
}

TEST_CASE("a table of one column is written without a second") {
    CHECK(written({"", {"code"}, {{"03001"}, {"03185"}}}) == "code\n03001\n03185\n");
}

TEST_CASE("a written table reads back the same") {
    const Table table{"", {"a", "b"}, {{"1", "é;\t"}, {"two\nlines", " "}, {"", "x"}, {"-0.50", "+1"}}};
    const TemporaryFolder folder;
    writeCsv(table, folder / "t.csv");
    const Table again = readTable(folder / "t.csv");
    CHECK(again.columns == table.columns);
    CHECK(again.rows == table.rows);
}

TEST_CASE("a table that cannot be written leaves nothing") {
    const TemporaryFolder folder;
    const Error error = errorOf([&] { writeCsv({"", {"a"}, {}}, folder / "absent/t.csv"); });
    CHECK(error.code() == ErrorCode::WriteFailed);
    CHECK(namesIn(folder.path()).empty());
}
