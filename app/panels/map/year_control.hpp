// The date that is looked at: a slider over the years, and a button that says the day and opens a calendar.
#pragma once

#include "app/document/project_document.hpp"

#include <QWidget>

class QSlider;
class QToolButton;

namespace maillage {

class DatePopup;

/// Drags move everything along, one computation a year. No undo step: the view is no part of the project.
class YearControl : public QWidget {
    Q_OBJECT
public:
    explicit YearControl(ProjectDocument& document, QWidget* parent = nullptr);

    /// The situation at the end of a year, or at the project's reference date in its year; nothing happens
    /// outside the years that can be seen.
    void lookAt(int year);
    /// At any day.
    void lookAt(const Date& date);
    void openCalendar();
    [[nodiscard]] QSlider& slider() { return *m_slider; }
    [[nodiscard]] DatePopup& calendar() { return *m_calendar; }

private:
    void refresh();

    ProjectDocument& m_document;
    QToolButton* m_button;
    QSlider* m_slider;
    DatePopup* m_calendar;
};

} // namespace maillage
