// Small files with the layouts of their producers, and the real ones where they are at hand.
#pragma once

#include "core/service/need_import.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/file_bytes.hpp"
#include "tests/support/temporary_folder.hpp"

namespace maillage::test {

/// A file of this content, imported into a row of communes (or another project).
struct NeedTrial {
    NeedImport import;

    explicit NeedTrial(const std::string& content, const Project& project = rowOfCommunes(4),
                       const std::string& name = "essai.csv")
        : import(imported(content, project, name)) {}

    [[nodiscard]] const Project& project() const { return import.project; }
    [[nodiscard]] const NeedFileReport& report() const { return import.files.front().report; }
    /// "12;s;n;": values of a measure at the places of a level, as the project file writes them.
    [[nodiscard]] std::string values(const std::string& stem, NeedLevel level = NeedLevel::Commune,
                                     std::optional<int> year = std::nullopt) const {
        const NeedMeasureRef found = project().needs->find(stem, level, year);
        if (!found) {
            return "?";
        }
        std::string text;
        for (const NeedCell& cell : found.measure->cells) {
            text += cell.state == NeedState::Known         ? formatShortest(cell.value)
                    : cell.state == NeedState::Secret      ? "s"
                    : cell.state == NeedState::Unavailable ? "n"
                                                           : "";
            text += ';';
        }
        return text;
    }
    [[nodiscard]] NeedAside fateOf(const std::string& column) const {
        for (const NeedColumnFate& fate : report().columns) {
            if (fate.column == column) {
                return fate.aside;
            }
        }
        FAIL(column);
        return NeedAside::None;
    }

private:
    static NeedImport imported(const std::string& content, const Project& project, const std::string& name) {
        const TemporaryFolder folder;
        writeBytes(folder / name, content);
        return importNeeds(project, {folder / name});
    }
};

} // namespace maillage::test
