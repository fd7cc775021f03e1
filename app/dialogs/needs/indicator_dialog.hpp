// An indicator of need of a person's own: its formula over what the project has, read back in words.
#pragma once

#include "core/io/needs/need_formula.hpp"
#include "core/model/project.hpp"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace maillage {

class IndicatorDialog : public QDialog {
    Q_OBJECT
public:
    explicit IndicatorDialog(Project project, QWidget* parent = nullptr);
    /// Hears of no focus any more: it moves once more while the fields go.
    ~IndicatorDialog() override;

    /// As it is typed now. Precondition: the dialog was accepted.
    [[nodiscard]] NeedIndicator indicator() const { return m_written.indicator; }
    [[nodiscard]] QLineEdit& label() const { return *m_label; }
    [[nodiscard]] QLineEdit& numerator() const { return *m_numerator; }
    [[nodiscard]] QLineEdit& denominator() const { return *m_denominator; }
    /// The formula in words, how much of it is known, or what is wrong.
    [[nodiscard]] QString readBack() const;

private:
    void fillMeasures();
    void insertMeasure();
    void refresh();

    Project m_project;
    WrittenIndicator m_written;
    QLineEdit* m_label;
    QLineEdit* m_numerator;
    QLineEdit* m_denominator;
    QComboBox* m_unit;
    QComboBox* m_direction;
    QLineEdit* m_filter;
    QListWidget* m_measures;
    QLabel* m_readBack;
    QPushButton* m_ok;
    /// Where a measure of the list goes.
    QLineEdit* m_lastTyped;
};

} // namespace maillage
