#include "core/analysis/published/published_figure.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <cmath>

namespace maillage {

std::string_view indicatorOf(const PublishedFigure& figure) {
    const std::string_view id = figure.id;
    const std::string suffix = "_" + formatInteger(figure.date.year());
    return id.ends_with(suffix) ? id.substr(0, id.size() - suffix.size()) : id;
}

bool isFor(const PublishedFigure& published, std::string_view indicator, const Date& date) {
    return published.date == date && indicatorOf(published) == indicator;
}

const PublishedFigure* findPublished(const std::vector<PublishedFigure>& published,
                                     std::string_view indicator, const Date& date) {
    const auto found = std::ranges::find_if(
        published, [&](const PublishedFigure& figure) { return isFor(figure, indicator, date); });
    return found == published.end() ? nullptr : &*found;
}

bool agreesWith(const PublishedFigure& published, double computed) {
    const double step = published.precision > 0 ? published.precision : 1;
    const double rounded = static_cast<double>(roundedHalfUp(computed / step)) * step;
    return std::abs(rounded - published.value) < step / 1000;
}

} // namespace maillage
