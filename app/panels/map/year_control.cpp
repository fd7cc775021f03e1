#include "app/panels/map/year_control.hpp"

#include "app/document/years.hpp"
#include "app/text/qt_text.hpp"
#include "app/widgets/date_popup.hpp"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace maillage {

namespace {

/// Of the slider, in widths of a digit: room for the hand between two years, and no more than the tool bar
/// has.
constexpr int kDigitsPerYear = 4;
constexpr int kMostDigits = 24;

/// With a sign that something opens.
QString opening(const QString& told) {
    return told + QStringLiteral("\u00A0▾");
}

} // namespace

YearControl::YearControl(ProjectDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_button(new QToolButton),
      m_slider(new QSlider(Qt::Horizontal)),
      m_calendar(new DatePopup(this)) {
    m_slider->setAccessibleName(tr("Année"));
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(1);
    m_slider->setSingleStep(1);
    m_slider->setPageStep(1);
    m_slider->setToolTip(tr("L'année de la carte, des chiffres, des tableaux et des graphiques (Alt+Page "
                            "préc., Alt+Page suiv.)"));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolTip(tr("Choisir n'importe quel jour (Ctrl+Maj+D)"));
    QFont bold = m_button->font();
    bold.setBold(true);
    m_button->setFont(bold);
    // The widest it will be, so that nothing moves under the hand.
    m_button->setText(opening(tr("Situation au %1").arg(dateText(Date(2022, 9, 30)))));
    m_button->setMinimumWidth(m_button->sizeHint().width());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    layout->addWidget(m_slider);
    connect(m_button, &QToolButton::clicked, this, &YearControl::openCalendar);
    connect(m_calendar, &DatePopup::chosen, this, qOverload<const Date&>(&YearControl::lookAt));
    connect(m_slider, &QSlider::valueChanged, this, qOverload<int>(&YearControl::lookAt));
    connect(&m_document, &ProjectDocument::changed, this, &YearControl::refresh);
    refresh();
}

void YearControl::lookAt(int year) {
    if (yearsToSee(m_document.project(), m_document.view()).contains(year)) {
        lookAt(yearDate(m_document.project().settings, year));
    }
}

void YearControl::lookAt(const Date& date) {
    m_document.look([&date](ViewState& view) { view.date = date; });
}

void YearControl::openCalendar() {
    m_calendar->openUnder(*m_button, m_document.view().date, today(),
                          m_document.project().settings.referenceDate);
}

void YearControl::refresh() {
    const Date& date = m_document.view().date;
    const QSignalBlocker quiet(m_slider);
    const YearRange years = yearsToSee(m_document.project(), m_document.view());
    m_slider->setRange(years.first, years.last);
    m_slider->setValue(date.year());
    m_slider->setEnabled(years.last > years.first);
    m_slider->setFixedWidth(std::min((years.last - years.first + 1) * kDigitsPerYear, kMostDigits) *
                            fontMetrics().horizontalAdvance(u'0'));
    const QString told = tr("Situation au %1").arg(dateText(date));
    m_button->setText(opening(told));
    m_button->setAccessibleName(told);
    m_slider->setAccessibleDescription(told);
}

} // namespace maillage
