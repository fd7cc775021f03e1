// The year that is looked at, as a slider over the years of the project.
#pragma once

#include "app/document/project_document.hpp"

#include <QWidget>

class QLabel;
class QSlider;

namespace maillage {

/// Drags move everything along, one computation a year. No undo step: the view is no part of the project.
class YearControl : public QWidget {
    Q_OBJECT
public:
    explicit YearControl(ProjectDocument& document, QWidget* parent = nullptr);

    /// The situation at the end of a year, or at the project's reference date in its year; nothing happens
    /// outside the years of the project.
    void lookAt(int year);
    [[nodiscard]] QSlider& slider() { return *m_slider; }

private:
    void refresh();

    ProjectDocument& m_document;
    QLabel* m_label;
    QSlider* m_slider;
};

} // namespace maillage
