// What a list leaves open, each question with its answers and what they would do; nothing is imported before
// all are answered.
#pragma once

#include "core/service/list_import.hpp"

#include <QGroupBox>

class QComboBox;
class QGridLayout;

namespace maillage {

class ImportQuestions : public QGroupBox {
    Q_OBJECT
public:
    explicit ImportQuestions(QWidget* parent = nullptr);

    /// Hidden when there is nothing to ask.
    void show(const Worksheet& sheet, const ListLayout& layout, const BlankEffect& blanks);
    /// Whether something must still be said.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    /// The layout with the answer; `isOfBlanks`: to what empty cells mean.
    void answered(const ListLayout& layout, bool isOfBlanks);

private:
    void clear();
    QComboBox* addRow(const QString& question, const QString& name);
    void addColumnQuestion(const Worksheet& sheet, std::size_t question);
    /// Rows that a column says to be refused or of another year: all read, or taken out of the file.
    void addRowQuestion(const QString& column, std::size_t q);
    void addBlanks(const QString& column, const BlankEffect& blanks);

    ListLayout m_layout;
    QGridLayout* m_rows;
    bool m_isOpen = false;
};

} // namespace maillage
