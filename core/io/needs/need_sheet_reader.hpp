// One sheet of a publication into the collector.
#pragma once

#include "core/io/needs/need_file.hpp"
#include "core/io/needs/need_publication.hpp"
#include "core/base/monitor.hpp"

namespace maillage {

class NeedSheetReader {
public:
    /// All four must outlive it.
    NeedSheetReader(const NeedPublication& publication, const NeedPlaces& places, NeedCollector& collector,
                    NeedFileReport& report)
        : m_publication(publication), m_places(places), m_collector(collector), m_report(report) {}

    /// Throws Error{Cancelled}.
    void read(const NeedSheet& sheet, const NeedLayout& layout, const Monitor& monitor = {});
    /// A sheet of another zoning: its rows are counted, none is read.
    void leave(const NeedSheet& sheet);
    /// Takes out measures of columns that turned out to hold codes ("003"), and says so in the report.
    void dropCodes(std::vector<NeedMeasure>& measures);

private:
    void tellColumns(const NeedSheet& sheet, const NeedLayout& layout);
    void readRow(const NeedRow& row);
    /// Where the row is; nullopt, told in the report, for one that is nowhere in the project.
    [[nodiscard]] std::optional<NeedPlaceFound> placeOf(const NeedRow& row);
    [[nodiscard]] NeedTime timeOf(const NeedRow& row) const;
    [[nodiscard]] NeedState blankOf(const NeedRow& row) const;
    [[nodiscard]] std::vector<std::size_t>& measuresFor(const NeedRow& row, NeedLevel level, NeedTime time);
    [[nodiscard]] NeedMeasure measureOf(const NeedRow& row, std::size_t column, NeedLevel level,
                                        NeedTime time) const;
    void addUnplaced(const NeedRow& row);
    void countPoint(const NeedRow& row, const NeedPlaceFound& place, NeedTime time);

    const NeedPublication& m_publication;
    const NeedPlaces& m_places;
    NeedCollector& m_collector;
    NeedFileReport& m_report;

    // Of the sheet at hand.
    const NeedLayout* m_layout = nullptr;
    std::optional<NeedLevel> m_level{};
    std::vector<std::size_t> m_values{};
    std::map<std::string, std::vector<std::size_t>> m_numbers{}; // by level, time and details
    std::set<std::string> m_codeColumns{};
    std::map<std::pair<std::string, int>, double> m_unplaced{};
    /// Of a sheet that is no level, and whose columns another sheet has too: what its measures add to their
    /// names.
    std::string m_sheetDetail{};
    std::map<std::string, std::string> m_titleSheets{}; // title → the first sheet that had it
};

} // namespace maillage
