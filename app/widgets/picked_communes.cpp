#include "app/widgets/picked_communes.hpp"
#include "app/text/french/names.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace maillage {

PickedCommunes::PickedCommunes(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_list(new QListWidget),
      m_add(new QPushButton(tr("Ajouter"))),
      m_remove(new QPushButton(tr("Retirer"))) {
    m_list->setAccessibleName(title);
    m_list->setMaximumHeight(64);
    m_add->setAccessibleDescription(title);
    m_remove->setAccessibleDescription(title);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add, 1);
    buttons->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(title));
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &PickedCommunes::add);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        delete m_list->takeItem(m_list->currentRow());
        refresh();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &PickedCommunes::refresh);
    refresh();
}

void PickedCommunes::offer(const Commune* commune) {
    m_offeredCode = commune == nullptr ? QString() : QString::fromStdString(commune->code);
    m_offeredName = commune == nullptr ? QString() : shownName(commune->name);
    refresh();
}

std::vector<std::string> PickedCommunes::codes() const {
    std::vector<std::string> codes;
    codes.reserve(static_cast<std::size_t>(m_list->count()));
    for (int row = 0; row < m_list->count(); ++row) {
        codes.push_back(m_list->item(row)->data(Qt::UserRole).toString().toStdString());
    }
    return codes;
}

void PickedCommunes::add() {
    auto* item = new QListWidgetItem(tr("%1 (%2)").arg(m_offeredName, m_offeredCode), m_list);
    item->setData(Qt::UserRole, m_offeredCode);
    m_list->setCurrentItem(item);
    refresh();
}

void PickedCommunes::refresh() {
    bool isThere = false;
    for (const std::string& code : codes()) {
        isThere = isThere || code == m_offeredCode.toStdString();
    }
    m_add->setEnabled(!m_offeredCode.isEmpty() && !isThere);
    m_add->setText(m_offeredCode.isEmpty() ? tr("Ajouter la commune choisie")
                                           : tr("Ajouter %1").arg(m_offeredName));
    m_add->setToolTip(tr("La commune choisie sur la carte"));
    m_remove->setEnabled(m_list->currentRow() >= 0);
    m_list->setVisible(m_list->count() > 0);
}

} // namespace maillage
