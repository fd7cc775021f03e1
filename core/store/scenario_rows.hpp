// Scenarios and travel times in the project file.
#pragma once

#include "core/model/project.hpp"
#include "core/store/sqlite_handle.hpp"

namespace maillage {

/// Throws SqliteFailure.
void writeScenarios(Database& database, const std::vector<Scenario>& scenarios);
/// `version` of the file. Throws SqliteFailure, DamagedRow.
[[nodiscard]] std::vector<Scenario> readScenarios(Database& database, int version);

/// Throws SqliteFailure.
void writeTravelTimes(Database& database, const Territory& territory, const TravelTimes& times);
/// Null where the file holds none. Throws SqliteFailure, DamagedRow.
[[nodiscard]] std::shared_ptr<const TravelTimes>
readTravelTimes(Database& database, const Territory& territory, const std::string& source, int version);

} // namespace maillage
