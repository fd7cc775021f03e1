#include "app/windows/features/map/year_feature.hpp"

#include "app/document/years.hpp"

namespace maillage {

YearFeature::YearFeature(ProjectDocument& document, Frame& frame)
    : m_document(document), m_frame(frame), m_control(new YearControl(document)) {
    frame.on(ActionId::ChooseDate, this, [this] { m_control->openCalendar(); });
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
    const YearRange years = yearsToSee(m_document.project(), m_document.view());
    m_frame.action(ActionId::PreviousYear).setEnabled(year > years.first);
    m_frame.action(ActionId::NextYear).setEnabled(year < years.last);
}

} // namespace maillage
