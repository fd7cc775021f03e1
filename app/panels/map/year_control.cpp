#include "app/panels/map/year_control.hpp"

#include "app/document/years.hpp"
#include "app/text/qt_text.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

namespace maillage {

namespace {

/// Of the slider, in widths of a digit: room for the hand between two years.
constexpr int kDigitsPerYear = 4;
constexpr int kMostYears = 15;

} // namespace

YearControl::YearControl(ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_label(new QLabel), m_slider(new QSlider(Qt::Horizontal)) {
    m_slider->setAccessibleName(tr("Année"));
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(1);
    m_slider->setSingleStep(1);
    m_slider->setPageStep(1);
    m_slider->setToolTip(tr("L'année de la carte, des chiffres, des tableaux et des graphiques (Alt+Page "
                            "préc., Alt+Page suiv.)"));
    // The widest it will be, so that nothing moves under the hand.
    m_label->setMinimumWidth(
        m_label->fontMetrics().horizontalAdvance(tr("Situation au 30\u00A0septembre\u00A0"
                                                    "2022")));
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, &YearControl::lookAt);
    connect(&m_document, &ProjectDocument::changed, this, &YearControl::refresh);
    refresh();
}

void YearControl::lookAt(int year) {
    const Settings& settings = m_document.project().settings;
    if (year < settings.firstYear || year > lastYear(m_document.project())) {
        return;
    }
    m_document.look([&](ViewState& view) { view.date = yearDate(settings, year); });
}

void YearControl::refresh() {
    const Settings& settings = m_document.project().settings;
    const Date& date = m_document.view().date;
    const QSignalBlocker quiet(m_slider);
    const int last = lastYear(m_document.project());
    const int years = last - settings.firstYear;
    m_slider->setRange(settings.firstYear, last);
    m_slider->setValue(date.year());
    m_slider->setEnabled(years > 0);
    m_slider->setFixedWidth((std::min(years, kMostYears) + 1) * kDigitsPerYear *
                            fontMetrics().horizontalAdvance(u'0'));
    m_label->setText(tr("Situation au <b>%1</b>").arg(dateText(date)));
    m_slider->setAccessibleDescription(tr("Situation au %1").arg(dateText(date)));
}

} // namespace maillage
