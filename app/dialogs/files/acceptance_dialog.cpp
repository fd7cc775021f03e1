#include "app/dialogs/files/acceptance_dialog.hpp"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace maillage {

AcceptanceDialog::AcceptanceDialog(const QString& title, const QString& summary, const QStringList& changes,
                                   QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(title);
    resize(820, 420);
    auto* above = new QLabel(summary);
    QFont strong = above->font();
    strong.setBold(true);
    above->setFont(strong);
    auto* list = new QPlainTextEdit(changes.join(QStringLiteral("\n\n")));
    list->setReadOnly(true);
    list->setAccessibleName(tr("Ce qui change"));
    auto* below = new QLabel(tr("Rien n'est encore changé. Une fois importé, Ctrl+Z revient en arrière."));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Importer"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Annuler"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->addWidget(above);
    column->addWidget(list);
    column->addWidget(below);
    column->addWidget(buttons);
}

} // namespace maillage
