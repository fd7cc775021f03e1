// The tables of data/allier, joined here without the project's own reader and counting: another road to the
// figures.
#pragma once

#include "core/io/files/table_source.hpp"

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace maillage::test {

using Codes = std::set<std::string>;

inline const std::filesystem::path kAllier = std::filesystem::path(MAILLAGE_SOURCE_DIR) / "data" / "allier";

/// Rows as column → cell.
[[nodiscard]] std::vector<std::map<std::string, std::string>> rowsOf(const std::filesystem::path& file);

struct Approval {
    std::string structure;
    std::string type;
    std::string begin;
    std::string end;
};

struct Service {
    std::string structure;
    std::string code;
    std::string begin;
    std::string end;
    std::string source;
};

struct AllierTables {
    std::map<std::string, std::int64_t> population;
    std::map<std::string, std::string> epci;
    /// Metres, EPSG:2154.
    std::map<std::string, std::pair<double, double>> point;
    /// id → "centre_social" or "evs".
    std::map<std::string, std::string> kind;
    std::map<std::string, std::string> seat;
    std::vector<Approval> approvals;
    std::vector<Service> services;

    /// `isFull`: with the tables of reconstitution/.
    [[nodiscard]] static AllierTables read(bool isFull);

    /// Of all communes.
    [[nodiscard]] Codes codes() const;
    /// Ids that hold a valid agrément of the type on the day (AAAA-MM-JJ, compared as text).
    [[nodiscard]] Codes holders(const std::string& type, const std::string& day) const;
    /// Communes covered by a structure that holds the agrément on the day.
    [[nodiscard]] Codes covered(const std::string& type, const std::string& day) const;
    /// Every commune that a structure serves, whatever the day.
    [[nodiscard]] Codes territory(const std::string& structure) const;
};

[[nodiscard]] Codes minus(const Codes& left, const Codes& right);

} // namespace maillage::test
