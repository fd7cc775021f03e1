// A file that is to be written away from the main thread, told in values alone.
#pragma once

#include "core/base/monitor.hpp"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>

namespace maillage {

struct FileJob {
    /// Titles the progress.
    QString name{};
    /// What is done meanwhile: "La page se dessine…".
    QString doing{};
    std::filesystem::path path{};
    /// Writes the whole file or none, and returns sentences on how it was written. Holds values alone. Throws
    /// Error.
    std::function<QStringList(const Monitor&)> write{};
};

} // namespace maillage
