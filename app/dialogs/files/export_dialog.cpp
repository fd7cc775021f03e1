#include "app/dialogs/files/export_dialog.hpp"
#include "app/text/french/names.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace maillage {

ExportDialog::ExportDialog(UsualTitle usualTitle, const Territory& territory, std::size_t chosen,
                           PageTarget target, QWidget* parent)
    : QDialog(parent),
      m_usualTitle(std::move(usualTitle)),
      m_title(new QLineEdit),
      m_paper(new QComboBox),
      m_orientation(new QComboBox),
      m_extent(new QComboBox),
      m_epci(new QComboBox) {
    const bool isPrinted = target == PageTarget::Printer;
    setWindowTitle(isPrinted ? tr("Imprimer la carte") : tr("Exporter la carte"));
    setMinimumWidth(620);
    m_title->setToolTip(tr("Laisser vide pour garder le titre proposé"));
    m_paper->addItem(QStringLiteral("A4"), QPageSize::A4);
    m_paper->addItem(QStringLiteral("A3"), QPageSize::A3);
    m_orientation->addItem(tr("Paysage"), QPageLayout::Landscape);
    m_orientation->addItem(tr("Portrait"), QPageLayout::Portrait);
    fillExtents(territory, chosen);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)
        ->setText(isPrinted ? tr("&Choisir l'imprimante…") : tr("&Choisir le fichier…"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Annuler"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* form = new QFormLayout(this);
    form->addRow(tr("&Titre"), m_title);
    form->addRow(tr("&Format"), m_paper);
    form->addRow(tr("&Orientation"), m_orientation);
    form->addRow(tr("&Étendue"), m_extent);
    form->addRow(tr("&EPCI"), m_epci);
    form->addRow(buttons);
}

void ExportDialog::fillExtents(const Territory& territory, std::size_t chosen) {
    m_extent->addItem(tr("tout le territoire"), static_cast<int>(ExportExtent::Everything));
    if (chosen > 0) {
        m_extent->addItem(tr("les communes choisies (%1)").arg(chosen),
                          static_cast<int>(ExportExtent::Chosen));
    }
    for (const Epci& epci : territory.epcis()) {
        if (!territory.communesOfEpci(epci.code).empty()) {
            m_epci->addItem(shownName(epci.name), QString::fromStdString(epci.code));
        }
    }
    m_epci->model()->sort(0);
    m_epci->setCurrentIndex(0);
    if (m_epci->count() > 0) {
        m_extent->addItem(tr("un EPCI"), static_cast<int>(ExportExtent::Epci));
    }
    const auto follow = [this] {
        m_epci->setEnabled(m_extent->currentData().toInt() == static_cast<int>(ExportExtent::Epci));
        showUsualTitle();
    };
    connect(m_extent, &QComboBox::currentIndexChanged, this, follow);
    connect(m_epci, &QComboBox::currentIndexChanged, this, &ExportDialog::showUsualTitle);
    follow();
}

void ExportDialog::showUsualTitle() {
    m_title->setPlaceholderText(m_usualTitle(options()));
    m_title->setCursorPosition(0);
}

ExportOptions ExportDialog::options() const {
    return {m_title->text().trimmed(), m_paper->currentData().value<QPageSize::PageSizeId>(),
            m_orientation->currentData().value<QPageLayout::Orientation>(),
            static_cast<ExportExtent>(m_extent->currentData().toInt()),
            m_epci->currentData().toString().toStdString()};
}

} // namespace maillage
