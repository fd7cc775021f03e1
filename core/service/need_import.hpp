// Files of facts about needs into a project, and what that changes in it.
#pragma once

#include "core/io/needs/need_file.hpp"

namespace maillage {

/// What one measure of a reading does to the one that was there.
struct NeedMeasureChange {
    std::string stem;
    int year = 0;
    NeedLevel level = NeedLevel::Commune;
    bool isNew = false;      // of this year and level it was not there
    std::size_t changed = 0; // places that had another value or another state
    std::string example{};   // the first of them
    NeedCell before{};
    NeedCell after{};
};

/// The same measure of the same year in another set of the project.
struct NeedTwin {
    std::string otherSet; // its id
    std::vector<std::string> stems{};
    std::size_t differing = 0; // values known in both that are not the same
};

/// One file, or one file of an archive.
struct NeedFileImport {
    NeedFileReport report;
    std::string set;         // its id; empty where the file has no measure
    bool isReplaced = false; // a set of this id was there
    std::vector<NeedMeasureChange> changes{};
    std::vector<NeedTwin> twins{};
    std::string dictionary{};              // the file that named its columns, found beside it; empty for none
    std::size_t named = 0;                 // measures of the project that a dictionary named
    std::vector<std::string> indicators{}; // ids, of a table of indicators
};

struct NeedImport {
    Project project;
    std::vector<NeedFileImport> files;
};

/// Reads each file (a .zip of CSV for each file in it) and puts its set into the project: measures of the
/// same name, year and level are replaced at the places that the file has, other years stay. A dictionary
/// beside a file (meta_*.csv) is read with it. The set is named in the sources of the project. Throws what
/// readNeedFile throws.
[[nodiscard]] NeedImport importNeeds(const Project& project, const std::vector<DataSource>& sources,
                                     const Monitor& monitor = {});

/// "Insee, Filosofi 2018, mise en ligne 2021-04-15, géographie 2021, Licence Ouverte 2.0 (fichier.xlsx)".
[[nodiscard]] std::string needSourceLine(const NeedDataSet& set);

} // namespace maillage
