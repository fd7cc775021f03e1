// Builds the default project from the tables of data/: maillage-projet FOLDER OUTPUT.gpkg
#include "core/base/error.hpp"
#include "core/service/table_project.hpp"
#include "core/store/project_file.hpp"

#include <iostream>

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: maillage-projet FOLDER OUTPUT.gpkg\n";
        return 2;
    }
    try {
        maillage::writeProject(maillage::projectFromTables(argv[1]), argv[2]);
        return 0;
    } catch (const maillage::Error& error) {
        std::cerr << "maillage-projet: error";
        for (const std::string& parameter : error.parameters()) {
            std::cerr << " | " << parameter;
        }
        std::cerr << '\n';
        return 1;
    }
}
