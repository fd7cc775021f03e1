#include "app/widgets/selection_bar.hpp"

#include "app/text/map/selection_text.hpp"
#include "app/widgets/eliding_label.hpp"
#include "app/widgets/flow_layout.hpp"

#include <QLabel>
#include <QPushButton>

namespace maillage {

SelectionBar::SelectionBar(ProjectDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_text(new ElidingLabel),
      m_copy(new QPushButton(tr("C&opier les communes choisies"))),
      m_export(new QPushButton(tr("E&xporter la sélection…"))) {
    m_text->setAccessibleName(tr("Communes choisies"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setToolTip(tr("Une ligne par commune, à coller dans un tableur ou un document"));
    m_export->setToolTip(tr("Une ligne par commune, en CSV, XLSX ou ODS"));
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(4, 0, 4, 2);
    layout->addWidget(m_text);
    layout->addWidget(m_copy);
    layout->addWidget(m_export);
    connect(m_copy, &QPushButton::clicked, this, &SelectionBar::copyAsked);
    connect(m_export, &QPushButton::clicked, this, &SelectionBar::exportAsked);
    connect(&m_document, &ProjectDocument::changed, this, &SelectionBar::refresh);
    connect(&m_document.selection(), &Selection::changed, this, &SelectionBar::refresh);
    refresh();
}

QString SelectionBar::text() const {
    return m_text->text();
}

void SelectionBar::refresh() {
    const std::vector<CommuneIndex>& communes = m_document.selection().communes();
    const QString chosen =
        selectionText(*m_document.project().territory, m_document.result().after.coverage, communes);
    m_text->setText(chosen.isEmpty() ? tr("aucune commune choisie") : chosen);
    m_copy->setEnabled(!communes.empty());
    m_export->setEnabled(!communes.empty());
}

} // namespace maillage
