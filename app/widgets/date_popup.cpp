#include "app/widgets/date_popup.hpp"

#include "app/models/project/typed_cells.hpp"
#include "app/text/language.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/date.hpp"

#include <QCalendarWidget>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace maillage {

namespace {

// Those of a date that a project file may hold.
constexpr int kFirstCalendarYear = 1800;
constexpr int kLastCalendarYear = 2999;

QDate qtDate(const Date& date) {
    return {date.year(), static_cast<int>(date.month()), static_cast<int>(date.day())};
}

Date coreDate(const QDate& date) {
    return {date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day())};
}

} // namespace

DatePopup::DatePopup(QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_typed(new QLineEdit),
      m_problem(new QLabel),
      m_calendar(new QCalendarWidget),
      m_yearEnd(new QPushButton),
      m_referenceButton(new QPushButton) {
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Date de la carte"));
    m_typed->setPlaceholderText(tr("31/12/2022, 2022-12-31 ou 2022"));
    m_typed->setAccessibleName(tr("Date"));
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_calendar->setLocale(currentLocale());
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setDateRange({kFirstCalendarYear, 1, 1}, {kLastCalendarYear, 12, 31});
    auto* now = new QPushButton(tr("&Aujourd'hui"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Date"), m_typed);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {now, m_yearEnd, m_referenceButton}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(m_calendar);
    layout->addLayout(buttons);
    m_problem->hide();
    connect(m_typed, &QLineEdit::returnPressed, this, &DatePopup::chooseTyped);
    connect(m_calendar, &QCalendarWidget::clicked, this, [this](const QDate& day) { choose(coreDate(day)); });
    connect(m_calendar, &QCalendarWidget::activated, this,
            [this](const QDate& day) { choose(coreDate(day)); });
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this,
            [this](int year) { m_yearEnd->setText(tr("&Fin %1").arg(year)); });
    connect(now, &QPushButton::clicked, this, [this] { choose(coreDate(m_today)); });
    connect(m_yearEnd, &QPushButton::clicked, this, [this] { choose(Date::endOf(m_calendar->yearShown())); });
    connect(m_referenceButton, &QPushButton::clicked, this, [this] { choose(coreDate(m_reference)); });
}

void DatePopup::openUnder(const QWidget& anchor, const Date& now, const Date& today, const Date& reference) {
    m_today = qtDate(today);
    m_reference = qtDate(reference);
    m_calendar->setSelectedDate(qtDate(now));
    m_calendar->setCurrentPage(now.year(), static_cast<int>(now.month()));
    m_yearEnd->setText(tr("&Fin %1").arg(now.year()));
    m_referenceButton->setText(tr("Date du &projet"));
    m_referenceButton->setToolTip(dateText(reference));
    m_typed->setText(shortDate(now));
    m_typed->selectAll();
    m_problem->hide();
    adjustSize();
    const QRect screen = anchor.screen()->availableGeometry();
    const QPoint below = anchor.mapToGlobal(QPoint(0, anchor.height()));
    move(std::clamp(below.x(), screen.left(), std::max(screen.left(), screen.right() - width())), below.y());
    show();
    m_typed->setFocus();
}

void DatePopup::choose(const Date& date) {
    close();
    Q_EMIT chosen(date);
}

void DatePopup::chooseTyped() {
    try {
        // A year alone is its last day, at which the schéma takes stock.
        if (const auto date = typedDate(tr("Date"), m_typed->text().trimmed(), true)) {
            return choose(*date);
        }
        m_problem->setText(tr("Donnez un jour, un mois ou une année."));
    } catch (const Error& error) {
        m_problem->setText(QStringLiteral("⚠ ") + sentenceOf(error));
    }
    m_problem->show();
    adjustSize();
}

} // namespace maillage
