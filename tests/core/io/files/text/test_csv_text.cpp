#include "core/io/files/text/csv_text.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

namespace {

/// The records with "|" between their fields; read as a file is.
std::string recordsOf(std::string_view text) {
    std::vector<CsvRecord> records = parseCsv(text, separatorOf(text), "l.csv");
    unwrapLines(records, "l.csv");
    std::string all;
    for (const CsvRecord& record : records) {
        all += std::to_string(record.line) + ":";
        for (std::size_t i = 0; i < record.fields.size(); ++i) {
            all += (i > 0 ? "|" : "") + record.fields[i];
        }
        all += "\n";
    }
    return all;
}

} // namespace

TEST_CASE("a text written as a formula is the text") {
    CHECK(recordsOf("a;b\n=\"03036\";x\n\"=\"\"03036\"\"\";y\n =\"1\" ;z\n") ==
          "1:a|b\n2:03036|x\n3:03036|y\n4:1|z\n");
    CHECK(recordsOf("a,b\n=\"03036, 03001\",x\n") == "1:a|b\n2:03036, 03001|x\n");
    CHECK(textOfFormula("=\"dit \"\"oui\"\"\"") == "dit \"oui\"");
    CHECK_FALSE(textOfFormula("=\"a\"&\"b\""));
    CHECK_FALSE(textOfFormula("=A1"));
    CHECK_FALSE(textOfFormula("=\""));
}

TEST_CASE("lines wholly in quotes are the lines inside") {
    CHECK(recordsOf("\"a;b\"\r\n\"1;2\"\r\n") == "1:a|b\n2:1|2\n");
    CHECK(recordsOf("\"a,b,c\"\n\"1,\"\"x, y\"\",3\"\nTotal\n") == "1:a|b|c\n2:1|x, y|3\n3:Total\n");
    CHECK(recordsOf("\"a,b\";;\n\"1,2\";;\n") == "1:a|b\n2:1|2\n");
    // A column that holds lists is none.
    CHECK(recordsOf("communes\n\"Abrest, Vichy\"\n\"Cusset, Gannat\"\n") ==
          "1:communes\n2:Abrest, Vichy\n3:Cusset, Gannat\n");
}

TEST_CASE("blanks before a quote are none when the quotes hold the field") {
    CHECK(recordsOf("a; \"b;c\" ;d\n") == "1:a|b;c |d\n");
    CHECK(recordsOf("a; \"b\" c;d\n") == "1:a| \"b\" c|d\n");
    CHECK(recordsOf("a; \"b;d\n") == "1:a| \"b|d\n");
}

TEST_CASE("a first line names the separator") {
    CHECK(recordsOf("sep=;\na;b,c\n") == "2:a|b,c\n");
    CHECK(recordsOf("\"sep=;\"\r\na;b,c\n") == "2:a|b,c\n");
    CHECK(recordsOf("SEP=\t\na\tb;c;d\n") == "2:a|b;c;d\n");
    CHECK(recordsOf("sep=;;;\na;b;c\n") == "2:a|b|c\n");
    CHECK(recordsOf("sep=x;y\n1;2\n") == "1:sep=x|y\n2:1|2\n");
}

TEST_CASE("a very long line and very many fields are read or refused, never more") {
    const std::string longText(3'000'000, 'x');
    CHECK(recordsOf("a;b\n" + longText + ";2\n") == "1:a|b\n2:" + longText + "|2\n");
    CHECK_THROWS(recordsOf("a;b\n" + std::string(20'000, ';') + "\n"));
}
