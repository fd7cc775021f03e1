// What is read: a file today, and a database when there is one.
#pragma once

#include "core/base/text.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace maillage {

/// Every reader of layers and of tables takes one of these and no bare path: only source_file, VectorSource
/// and readWorksheet know that it is a file.
struct DataSource {
    /// A path is a whole description: the reader chooses the layer or the sheet as it says.
    // NOLINTNEXTLINE(google-explicit-constructor): so that a call names the file and nothing else
    DataSource(std::filesystem::path path) : file(std::move(path)) {}
    DataSource(std::filesystem::path path, std::string wanted, std::vector<std::string> openOptions = {})
        : file(std::move(path)), part(std::move(wanted)), options(std::move(openOptions)) {}

    std::filesystem::path file;
    /// The name of the layer or sheet wanted; empty where the reader chooses.
    std::string part{};
    /// "NAME=value", handed to GDAL's driver when it opens the source: a driver's own manual lists them.
    std::vector<std::string> options{};

    /// What messages call it.
    [[nodiscard]] std::string shown() const { return utf8Of(file); }
    /// The same without the folder, as it stands in sources and references.
    [[nodiscard]] std::string name() const { return utf8Of(file.filename()); }

    bool operator==(const DataSource&) const = default;
};

} // namespace maillage
