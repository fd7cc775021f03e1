#include "core/io/needs/need_layout.hpp"

#include "core/base/text.hpp"
#include "core/io/needs/need_sample.hpp"

#include <algorithm>
#include <set>

namespace maillage {

namespace {

/// "Code géographique": what stands over CODGEO in a workbook of Insee, and heads a table elsewhere.
bool isLongTitle(std::string_view title) {
    return title.find(' ') != std::string_view::npos;
}

bool hasPlaceTitle(const std::vector<std::string>& cells, bool isLongAllowed) {
    return cells.size() > 1 && std::ranges::any_of(cells, [&](const std::string& cell) {
               return roleOfNeedTitle(cell) == NeedRole::Place && (isLongAllowed || !isLongTitle(cell));
           });
}

std::optional<std::size_t> headerOf(const std::vector<NeedSampleRow>& rows) {
    const std::size_t last = std::min(rows.size(), kRowsToNeedHeader);
    for (const bool isLongAllowed : {false, true}) {
        for (std::size_t i = 0; i < last; ++i) {
            if (hasPlaceTitle(rows[i].cells, isLongAllowed)) {
                return i;
            }
        }
    }
    return std::nullopt;
}

std::string sampledCell(const NeedSampleRow& row, std::optional<std::size_t> column) {
    return column && *column < row.cells.size() ? row.cells[*column] : std::string();
}

class LayoutMaker {
public:
    LayoutMaker(std::vector<NeedSampleRow> rows, std::size_t header)
        : m_rows(std::move(rows)), m_header(header) {
        m_layout.headerLine = m_rows[header].line;
        for (std::size_t i = 0; i < header; ++i) {
            m_layout.above.insert(m_layout.above.end(), m_rows[i].cells.begin(), m_rows[i].cells.end());
        }
        std::erase_if(m_layout.above, [](const std::string& text) { return text.empty(); });
    }

    std::optional<NeedLayout> layout() {
        title();
        if (!choosePlace()) {
            return std::nullopt;
        }
        m_layout.isLong = isLong();
        m_hasValueTitle = hasValueTitle();
        for (NeedColumn& column : m_layout.columns) {
            settle(column, static_cast<std::size_t>(&column - m_layout.columns.data()));
        }
        if (isMembership()) {
            for (NeedColumn& column : m_layout.columns) {
                column.aside = column.aside == NeedAside::None ? NeedAside::Zone : column.aside;
            }
        }
        return m_layout;
    }

private:
    void title() {
        const std::vector<std::string>& titles = m_rows[m_header].cells;
        const std::vector<std::string> none;
        const std::vector<std::string>& labels = m_header > 0 ? m_rows[m_header - 1].cells : none;
        const bool hasLabels = labels.size() + 1 >= titles.size() && labels.size() > 1;
        std::set<std::string> known;
        for (std::size_t i = 0; i < titles.size(); ++i) {
            NeedColumn column{titles[i], hasLabels && i < labels.size() ? labels[i] : std::string(),
                              roleOfNeedTitle(titles[i])};
            if (titles[i].empty()) {
                column.aside = NeedAside::Words;
            } else if (!known.insert(asciiLower(titles[i])).second) {
                column.aside = NeedAside::Twice;
            }
            m_looks.push_back(needLook(m_rows, m_header, i));
            m_layout.columns.push_back(std::move(column));
        }
    }

    /// By its title, else the first column that holds hardly anything but codes of communes.
    bool choosePlace() {
        std::optional<std::size_t> place;
        for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
            const NeedColumn& column = m_layout.columns[i];
            const bool isBetter =
                column.role == NeedRole::Place &&
                (!place || rankOfNeedPlace(column.title) < rankOfNeedPlace(m_layout.columns[*place].title));
            if (isBetter) {
                place = i;
            }
        }
        if (!place) {
            place = placeByCells();
        }
        if (!place) {
            return false;
        }
        m_layout.place = *place;
        m_layout.columns[*place].role = NeedRole::Place;
        m_layout.level = levelOfNeedTitle(m_layout.columns[*place].title);
        const NeedColumnLook& look = m_looks[*place];
        if (!m_layout.level && look.filled > 0 && look.departements == look.filled && look.notRegions > 0) {
            m_layout.level = NeedLevel::Departement;
        }
        // A column "EPCI" of communes, or of départements, when the rows are of something finer by its side.
        for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
            NeedColumn& column = m_layout.columns[i];
            if (column.role == NeedRole::Place && i != *place) {
                column.role = NeedRole::Zone;
            } else if (column.role == NeedRole::PlaceLevel && !m_layout.placeLevel) {
                m_layout.placeLevel = i;
            } else if (column.role == NeedRole::Time && !m_layout.time) {
                m_layout.time = i;
            } else if (column.role == NeedRole::Part) {
                m_layout.addsRows = true;
            }
            const std::string folded = foldedName(column.title);
            m_layout.isPoints =
                m_layout.isPoints || folded == "latitude" || folded == "lambert x" || folded == "x l93";
        }
        return true;
    }

    /// The first column of which hardly a cell is anything else than such a code.
    [[nodiscard]] std::optional<std::size_t> placeByCells() const {
        for (std::size_t i = 0; i < m_looks.size(); ++i) {
            if (m_looks[i].places > 0 && 10 * m_looks[i].places >= 9 * m_looks[i].filled) {
                return i;
            }
        }
        return std::nullopt;
    }

    /// Whether most places come again for the same time: one that does is a slip.
    [[nodiscard]] bool isLong() const {
        if (m_layout.isPoints) {
            return false;
        }
        const bool hasDetail = std::ranges::any_of(
            m_layout.columns, [](const NeedColumn& column) { return column.role == NeedRole::Measure; });
        std::set<std::string> keys;
        std::size_t again = 0;
        std::size_t placed = 0;
        for (std::size_t i = m_header + 1; i < m_rows.size(); ++i) {
            const std::string code = sampledCell(m_rows[i], m_layout.place);
            const std::string key = code + ";" + sampledCell(m_rows[i], m_layout.placeLevel) + ";" +
                                    sampledCell(m_rows[i], m_layout.time);
            placed += code.empty() ? 0U : 1U;
            again += !code.empty() && !keys.insert(key).second ? 1U : 0U;
        }
        return hasDetail || (2 * again > placed && (!m_layout.addsRows || hasDetail));
    }

    [[nodiscard]] bool hasValueTitle() const {
        return std::ranges::any_of(m_layout.columns,
                                   [](const NeedColumn& column) { return column.role == NeedRole::Value; });
    }

    void settle(NeedColumn& column, std::size_t index) {
        if (column.aside != NeedAside::None) {
            return;
        }
        switch (column.role) {
        case NeedRole::Place:
        case NeedRole::PlaceLevel:
        case NeedRole::Part:
        case NeedRole::Name:
        case NeedRole::Time:
            column.aside = NeedAside::Key;
            break;
        case NeedRole::Zone:
            column.aside = NeedAside::Zone;
            break;
        case NeedRole::Status:
        case NeedRole::Scale:
        case NeedRole::Unit:
        case NeedRole::Technical:
            column.aside = NeedAside::Technical;
            break;
        case NeedRole::Text:
            column.aside = NeedAside::Words;
            break;
        case NeedRole::Measure:
        case NeedRole::Dimension:
        case NeedRole::Value:
        case NeedRole::Other:
            settleByCells(column, m_looks[index]);
            break;
        }
    }

    void settleByCells(NeedColumn& column, const NeedColumnLook& look) {
        const bool isTold = column.role == NeedRole::Measure || column.role == NeedRole::Dimension;
        // A slip or a remark among numbers is told of its cell; a column of words has hardly a number.
        const bool isNumeric = look.numbers > 0 && 2 * (look.numbers + look.signs) >= look.filled;
        // The first that holds wins. NOLINTNEXTLINE(bugprone-branch-clone)
        if (m_layout.isLong && (isTold || (column.role == NeedRole::Other && m_hasValueTitle))) {
            asDetail(column, look);
        } else if (m_layout.isPoints) {
            column.aside = NeedAside::Words;
            if (isTold || foldedName(column.title) == "format fs") {
                asDetail(column, look);
            }
        } else if ((look.padded > 0 && column.role != NeedRole::Value) ||
                   (look.sirens > 0 && look.sirens == look.filled)) {
            column.aside = NeedAside::Codes;
        } else if (isNumeric || look.filled == look.signs) {
            column.role = NeedRole::Value; // also one that is empty or secret all over
        } else if (m_layout.isLong && look.values.size() <= kMostDetails) {
            asDetail(column, look);
        } else {
            column.aside = NeedAside::Words;
        }
    }

    void asDetail(NeedColumn& column, const NeedColumnLook&) {
        column.role = column.role == NeedRole::Measure ? NeedRole::Measure : NeedRole::Dimension;
        column.aside = NeedAside::Detail;
    }

    /// The perimeters of the DGCL, a row for each commune of each EPCI with the EPCI's own figures; the grid
    /// of density, whose shares say how sure the level is.
    [[nodiscard]] bool isMembership() const {
        std::set<std::string> titles;
        for (const NeedColumn& column : m_layout.columns) {
            titles.insert(foldedName(column.title));
        }
        const bool isPerimeter = titles.contains("siren") && titles.contains("insee") &&
                                 (titles.contains("raison sociale") || titles.contains("nature juridique"));
        return isPerimeter || titles.contains("libdens") || titles.contains("dens");
    }

    static constexpr std::size_t kMostDetails = 60;
    std::vector<NeedSampleRow> m_rows;
    std::size_t m_header;
    std::vector<NeedColumnLook> m_looks;
    bool m_hasValueTitle = false;
    NeedLayout m_layout;
};

} // namespace

std::vector<std::size_t> NeedLayout::values() const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].role == NeedRole::Value && columns[i].aside == NeedAside::None) {
            found.push_back(i);
        }
    }
    return found;
}

std::optional<NeedLayout> needLayout(const NeedSheet& sheet) {
    std::vector<NeedSampleRow> rows = needSample(sheet);
    auto header = headerOf(rows);
    if (!header) {
        // Titles that say nothing: the first row of several cells may still stand over a column of codes.
        const auto wide =
            std::ranges::find_if(rows, [](const NeedSampleRow& row) { return row.cells.size() > 1; });
        if (wide == rows.end()) {
            return std::nullopt;
        }
        header = static_cast<std::size_t>(wide - rows.begin());
    }
    return LayoutMaker(std::move(rows), *header).layout();
}

} // namespace maillage
