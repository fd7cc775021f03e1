// One file of facts about needs, read for the places of a project, and what became of each of its columns.
#pragma once

#include "core/base/monitor.hpp"
#include "core/io/needs/need_collector.hpp"
#include "core/io/needs/need_dictionary.hpp"
#include "core/io/needs/need_layout.hpp"

namespace maillage {

enum class NeedFileKind {
    Measures,
    Membership, // which EPCI, canton or bassin a commune is in: no measure
    Dictionary, // the names of another file's columns
    Indicators, // formulas of a person's own
};

/// What became of one column of one sheet.
struct NeedColumnFate {
    std::string sheet; // empty for a CSV
    std::string column;
    NeedAside aside = NeedAside::None; // None: read

    bool operator==(const NeedColumnFate&) const = default;
};

/// Rows without a place, as Cafdata has them: people whose commune the Caf does not know.
struct NeedUnplaced {
    std::string stem;
    int year = 0;
    double sum = 0;
};

struct NeedFileReport {
    std::string file; // its name
    NeedFileKind kind = NeedFileKind::Measures;
    std::vector<NeedColumnFate> columns{};
    /// Rows of levels that a project has nothing of, by the word of the file ("AAV2020", "REG").
    std::map<std::string, std::size_t> otherLevels{};
    std::size_t rows = 0;      // of the project's places
    std::size_t elsewhere = 0; // of other places
    std::size_t unplacedRows = 0;
    std::vector<NeedUnplaced> unplaced{};
    std::vector<std::string> unknownCodes{};      // of the project's département, which it does not have
    std::map<std::string, std::string> carried{}; // earlier code → the commune of today
    std::size_t arrondissements = 0;              // rows that went into their city
    std::vector<NeedFault> faults{};
    std::vector<Diagnostic> diagnostics{};
};

struct NeedFileReading {
    /// Without measures where the file has none.
    NeedDataSet set{};
    NeedDictionary dictionary{};
    NeedFileReport report{};
};

/// Throws what openNeedSheets throws, Error{NeedFileNotRecognised} and Error{Cancelled}.
[[nodiscard]] NeedFileReading readNeedFile(const DataSource& source, const Project& project,
                                           const Monitor& monitor = {});

/// Whether a producer of facts about needs is known by what the file holds: by its first rows, and then the
/// file is no list of a person's. False for a file that cannot be read.
[[nodiscard]] bool isNeedFile(const DataSource& source);

} // namespace maillage
