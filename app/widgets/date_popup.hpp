// A day chosen in a calendar, or typed as in the tables.
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;
class QLabel;
class QLineEdit;
class QPushButton;

namespace maillage {

class Date; // moc cannot read what its header includes

/// Opens over what asks for the day, and closes when one is chosen or with Escape.
class DatePopup : public QFrame {
    Q_OBJECT
public:
    explicit DatePopup(QWidget* parent = nullptr);

    /// Under `anchor`, on the day that holds now; `reference`: that of the project, offered by a button.
    void openUnder(const QWidget& anchor, const Date& now, const Date& today, const Date& reference);

Q_SIGNALS:
    void chosen(const maillage::Date& date);

private:
    void choose(const Date& date);
    void chooseTyped();

    QDate m_today;
    QDate m_reference;
    QLineEdit* m_typed;
    QLabel* m_problem;
    QCalendarWidget* m_calendar;
    QPushButton* m_yearEnd;
    QPushButton* m_referenceButton;
};

} // namespace maillage
