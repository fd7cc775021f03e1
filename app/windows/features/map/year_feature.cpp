#include "app/windows/features/map/year_feature.hpp"

#include "app/document/years.hpp"

namespace maillage {

YearFeature::YearFeature(ProjectDocument& document, Frame& frame)
    : m_document(document), m_frame(frame), m_control(new YearControl(document)) {
    frame.on(ActionId::PreviousYear, this, [this] { step(-1); });
    frame.on(ActionId::NextYear, this, [this] { step(1); });
    connect(&document, &ProjectDocument::changed, this, &YearFeature::refresh);
    refresh();
}

void YearFeature::step(int years) {
    m_control->lookAt(m_document.view().date.year() + years);
}

void YearFeature::refresh() {
    const int year = m_document.view().date.year();
    m_frame.action(ActionId::PreviousYear).setEnabled(year > m_document.project().settings.firstYear);
    m_frame.action(ActionId::NextYear).setEnabled(year < lastYear(m_document.project()));
}

} // namespace maillage
