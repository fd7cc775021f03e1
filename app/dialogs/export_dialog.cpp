#include "app/dialogs/export_dialog.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace maillage {

ExportDialog::ExportDialog(const QString& usualTitle, QWidget* parent)
    : QDialog(parent), m_title(new QLineEdit), m_paper(new QComboBox), m_orientation(new QComboBox) {
    setWindowTitle(tr("Exporter la carte"));
    setMinimumWidth(620);
    m_title->setPlaceholderText(usualTitle);
    m_title->setToolTip(tr("Laisser vide pour garder le titre proposé"));
    m_paper->addItem(QStringLiteral("A4"), QPageSize::A4);
    m_paper->addItem(QStringLiteral("A3"), QPageSize::A3);
    m_orientation->addItem(tr("Paysage"), QPageLayout::Landscape);
    m_orientation->addItem(tr("Portrait"), QPageLayout::Portrait);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Choisir le fichier…"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Annuler"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* form = new QFormLayout(this);
    form->addRow(tr("&Titre"), m_title);
    form->addRow(tr("&Format"), m_paper);
    form->addRow(tr("&Orientation"), m_orientation);
    form->addRow(buttons);
}

ExportOptions ExportDialog::options() const {
    return {m_title->text().trimmed(), m_paper->currentData().value<QPageSize::PageSizeId>(),
            m_orientation->currentData().value<QPageLayout::Orientation>()};
}

} // namespace maillage
