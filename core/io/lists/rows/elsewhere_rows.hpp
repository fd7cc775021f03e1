// Rows of other départements: in a file of the whole country they are left aside, in a list of this
// département each is a fault to be told.
#pragma once

#include "core/io/lists/list_reader.hpp"

#include <unordered_set>

namespace maillage {

class ElsewhereRows {
public:
    /// A row of this département; `structure`: what it is about, folded.
    void seeHere(const std::string& structure);
    /// The row at `row` of the reading says CodeElsewhere.
    void see(std::size_t row, const std::string& structure, bool isOfProject);

    /// Left aside: populations; rows of QPV, and of structures that have none here, where three départements
    /// or more are; all, where five or more are and outnumber this one.
    void settle(ListReading& reading) const;

private:
    struct Row {
        std::size_t row;
        std::string structure;
        bool isOfProject;
    };

    std::vector<Row> m_rows;
    std::unordered_set<std::string> m_here;
    std::size_t m_hereCount = 0;
};

} // namespace maillage
