#include "tests/data/allier_tables.hpp"

#include "core/base/text.hpp"

namespace maillage::test {

namespace {

bool isValid(const std::string& begin, const std::string& end, const std::string& day) {
    return begin <= day && (end.empty() || day <= end);
}

} // namespace

std::vector<std::map<std::string, std::string>> rowsOf(const std::filesystem::path& file) {
    const Table table = readTable(file);
    std::vector<std::map<std::string, std::string>> rows;
    for (const std::vector<std::string>& cells : table.rows) {
        std::map<std::string, std::string>& row = rows.emplace_back();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            row[table.columns[i]] = cells[i];
        }
    }
    return rows;
}

AllierTables AllierTables::read(bool isFull) {
    AllierTables all;
    for (auto& row : rowsOf(kAllier / "communes.csv")) {
        const std::string& code = row["code_insee"];
        all.population[code] = parseInteger(row["population"]).value();
        all.epci[code] = row["code_epci"];
        all.point[code] = {parseDouble(row["x_l93"]).value(), parseDouble(row["y_l93"]).value()};
    }
    for (auto& row : rowsOf(kAllier / "structures.csv")) {
        all.kind[row["id"]] = row["type"];
        if (!row["code_insee_siege"].empty()) {
            all.seat[row["id"]] = row["code_insee_siege"];
        }
    }
    std::vector<std::filesystem::path> folders{kAllier};
    if (isFull) {
        folders.push_back(kAllier / "reconstitution");
        for (auto& row : rowsOf(kAllier / "reconstitution" / "sieges.csv")) {
            all.seat[row["structure"]] = row["code_insee"];
        }
    }
    for (const std::filesystem::path& folder : folders) {
        for (auto& row : rowsOf(folder / "agrements.csv")) {
            all.approvals.push_back({row["structure"], row["type"], row["debut"], row["fin"]});
        }
        for (auto& row : rowsOf(folder / "territoires.csv")) {
            all.services.push_back(
                {row["structure"], row["code_insee"], row["debut"], row["fin"], row["source"]});
        }
    }
    return all;
}

Codes AllierTables::codes() const {
    Codes all;
    for (const auto& [code, inhabitants] : population) {
        all.insert(code);
    }
    return all;
}

Codes AllierTables::holders(const std::string& type, const std::string& day) const {
    Codes ids;
    for (const Approval& approval : approvals) {
        if (approval.type == type && isValid(approval.begin, approval.end, day)) {
            ids.insert(approval.structure);
        }
    }
    return ids;
}

Codes AllierTables::covered(const std::string& type, const std::string& day) const {
    const Codes ids = holders(type, day);
    Codes codes;
    for (const Service& service : services) {
        if (ids.contains(service.structure) && isValid(service.begin, service.end, day)) {
            codes.insert(service.code);
        }
    }
    return codes;
}

Codes AllierTables::territory(const std::string& structure) const {
    Codes codes;
    for (const Service& service : services) {
        if (service.structure == structure) {
            codes.insert(service.code);
        }
    }
    return codes;
}

Codes minus(const Codes& left, const Codes& right) {
    Codes rest;
    for (const std::string& code : left) {
        if (!right.contains(code)) {
            rest.insert(code);
        }
    }
    return rest;
}

} // namespace maillage::test
