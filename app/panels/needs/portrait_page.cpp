#include "app/panels/needs/portrait_page.hpp"

#include "app/text/needs/portrait_text.hpp"
#include "app/widgets/answer_table.hpp"

#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace maillage {

PortraitPage::PortraitPage(ProjectDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_level(new QComboBox),
      m_told(new QLabel),
      m_table(makeMeasureTable(m_needs, tr("Besoins du lieu"))) {
    m_level->addItem(tr("la commune choisie"));
    m_level->addItem(tr("son EPCI"));
    m_level->setAccessibleName(tr("Lieu du portrait"));
    m_told->setWordWrap(true);
    m_told->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(4, 4, 4, 0);
    column->addWidget(m_level);
    column->addWidget(m_told, 1);
    auto* sides = new QSplitter(Qt::Horizontal);
    sides->setChildrenCollapsible(false);
    sides->addWidget(left);
    sides->addWidget(m_table);
    sides->setStretchFactor(1, 1);
    sides->setSizes({260, 700});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sides);
    connect(m_level, &QComboBox::currentIndexChanged, this, &PortraitPage::follow);
}

void PortraitPage::setOfEpci(bool isOfEpci) {
    m_level->setCurrentIndex(isOfEpci ? 1 : 0);
}

QString PortraitPage::told() const {
    return m_told->text();
}

std::optional<CommuneIndex> PortraitPage::commune() const {
    const std::optional<CommuneIndex> current = m_document.selection().current();
    if (current && *current < m_document.project().territory->size()) {
        return current;
    }
    const std::vector<CommuneIndex>& chosen = m_document.selection().communes();
    return chosen.empty() ? std::nullopt : std::optional(chosen.front());
}

void PortraitPage::follow() {
    const auto of = commune();
    if (!of) {
        m_needs.show({});
        return m_told->setText(tr("Choisissez une commune sur la carte ou dans un tableau."));
    }
    const Project& project = m_document.project();
    const std::string& epci = project.territory->commune(*of).epci;
    const bool isOfEpci = m_level->currentIndex() == 1;
    if (isOfEpci && epci.empty()) {
        m_needs.show({});
        return m_told->setText(tr("L'EPCI de cette commune n'est pas connu."));
    }
    const Situation& situation = m_document.situation();
    const Portrait portrait =
        isOfEpci ? epciPortrait(project, situation, epci) : communePortrait(project, situation, *of);
    m_told->setText(portraitLines(situation, portrait).join(u'\n'));
    m_needs.show(portraitTable(project, portrait));
}

} // namespace maillage
