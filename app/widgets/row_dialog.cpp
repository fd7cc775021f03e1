#include "app/widgets/row_dialog.hpp"

#include "app/widgets/cell_delegate.hpp"
#include "app/widgets/grow_to_fit.hpp"
#include "app/text/qt_text.hpp"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace maillage {

RowDialog::RowDialog(ProjectTableModel& model, int like, QWidget* parent)
    : QDialog(parent), m_model(model), m_problem(new QLabel) {
    setWindowTitle(tr("Ajouter %1").arg(model.noun()));
    setMinimumWidth(64 * fontMetrics().averageCharWidth());
    auto* form = new QFormLayout(this);
    const QStringList names = model.columns();
    const QStringList draft = model.draft(like);
    for (int column = 0; column < names.size(); ++column) {
        const bool isTyped = model.editorOf(column) != ProjectTableModel::CellEditor::None;
        QWidget* cell = isTyped ? makeCellEditor(model, column, this) : nullptr;
        m_cells.push_back(cell);
        if (cell != nullptr) {
            setTextOfCellEditor(*cell, draft.value(column));
            form->addRow(names[column], cell);
        }
    }
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    form->addRow(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Ajouter"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("A&nnuler"));
    connect(buttons, &QDialogButtonBox::accepted, this, &RowDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

void RowDialog::accept() {
    QStringList cells;
    for (const QWidget* cell : m_cells) {
        cells << (cell == nullptr ? QString() : textOfCellEditor(*cell));
    }
    try {
        m_model.add(cells);
    } catch (const Error& error) {
        m_problem->setText(QStringLiteral("⚠ ") + sentenceOf(error));
        growToFit(*this);
        return;
    }
    QDialog::accept();
}

} // namespace maillage
