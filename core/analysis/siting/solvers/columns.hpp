// A matrix by columns, as the solvers of COIN-OR take it.
#pragma once

#include <cstddef>
#include <vector>

namespace maillage {

struct Columns {
    std::vector<int> starts{0};
    std::vector<int> rows;
    std::vector<double> values;
    std::vector<double> lower, upper, cost;

    /// Ends the column whose entries were put in since the last one.
    void add(double low, double high, double columnCost) {
        starts.push_back(static_cast<int>(rows.size()));
        lower.push_back(low);
        upper.push_back(high);
        cost.push_back(columnCost);
    }
    void entry(std::size_t row, double value) {
        rows.push_back(static_cast<int>(row));
        values.push_back(value);
    }
};

} // namespace maillage
