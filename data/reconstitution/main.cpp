// maillage-reconstituer: writes the supposed tables of a data folder again from the attested ones.
#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "data/reconstitution/draft.hpp"
#include "data/reconstitution/reconstitution.hpp"
#include "data/reconstitution/tables.hpp"

#include <cstdlib>
#include <iostream>

namespace {

constexpr int kWrongUse = 2;

void writeAll(const std::filesystem::path& folder) {
    using namespace maillage;
    const reconstitution::Inputs inputs = reconstitution::readInputs(folder);
    const reconstitution::Outputs outputs = reconstitution::reconstitute(inputs);
    for (const Table& table : reconstitution::outputTables(inputs, outputs)) {
        const std::filesystem::path path = folder / "reconstitution" / table.path;
        writeCsv(table, path);
        std::cout << path.string() << " : " << table.rows.size()
                  << " lignes, toutes de source « hypothese »\n";
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc > 2) {
        std::cerr << "usage : maillage-reconstituer [DOSSIER] (le dossier de communes.csv ; sans lui, "
                  << MAILLAGE_ALLIER_TABLES << ")\n";
        return kWrongUse;
    }
    try {
        writeAll(argc == 2 ? argv[1] : MAILLAGE_ALLIER_TABLES);
        return EXIT_SUCCESS;
    } catch (const maillage::Error& error) {
        // A tool for those who keep the tables: file, row, column and value say enough.
        std::cerr << "erreur : un fichier manque ou une table ne convient pas : "
                  << maillage::joined(error.parameters(), ", ") << "\n";
    } catch (const std::exception& error) {
        std::cerr << "erreur : " << error.what() << "\n";
    }
    return EXIT_FAILURE;
}
