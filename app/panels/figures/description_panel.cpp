#include "app/panels/figures/description_panel.hpp"

#include "app/document/view_text.hpp"
#include "app/panels/figures/chosen_text.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace maillage {

DescriptionPanel::DescriptionPanel(ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_text(new QPlainTextEdit) {
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("La carte en mots"));
    m_text->setTabChangesFocus(true);
    auto* button = new QPushButton(tr("&Copier"));
    connect(button, &QPushButton::clicked, this, &DescriptionPanel::copy);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(button, 0, Qt::AlignLeft);
    connect(&m_document, &ProjectDocument::changed, this, &DescriptionPanel::refresh);
    connect(&m_document.selection(), &Selection::changed, this, &DescriptionPanel::refresh);
}

QString DescriptionPanel::text() const {
    const QString chosen = chosenSentences(m_document);
    const QString map = viewDescription(m_document);
    return chosen.isEmpty() ? map : chosen + QStringLiteral("\n\n") + map;
}

void DescriptionPanel::copy() const {
    QGuiApplication::clipboard()->setText(text());
}

void DescriptionPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void DescriptionPanel::refresh() {
    if (isVisible()) {
        m_text->setPlainText(text());
    }
}

} // namespace maillage
