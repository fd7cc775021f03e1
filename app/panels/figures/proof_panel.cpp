#include "app/panels/figures/proof_panel.hpp"

#include "app/text/figures/proof_text.hpp"
#include "app/text/french/names.hpp"

#include <QLabel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace maillage {

namespace {

/// Sentences stand on as many lines as they need: a tree view alone would cut them off.
class WrappingDelegate : public QStyledItemDelegate {
public:
    explicit WrappingDelegate(QTreeView* view) : QStyledItemDelegate(view), m_view(view) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        int depth = 1;
        for (QModelIndex i = index.parent(); i.isValid(); i = i.parent()) {
            ++depth;
        }
        constexpr int kMargins = 12;
        const int width =
            std::max(80, m_view->viewport()->width() - depth * m_view->indentation() - kMargins);
        const QRect bounds = option.fontMetrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap,
                                                             index.data().toString());
        return {width, bounds.height() + 4};
    }

private:
    QTreeView* m_view;
};

} // namespace

ProofPanel::ProofPanel(ProjectDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_model(new ProofModel(this)),
      m_tree(new QTreeView),
      m_title(new QLabel(tr("Cliquez un chiffre, ou «\u00A0Pourquoi\u00A0?\u00A0» sous une commune."))) {
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setWordWrap(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setItemDelegate(new WrappingDelegate(m_tree));
    m_tree->setAccessibleName(tr("Preuve"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_tree, 1);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { Q_EMIT communesChosen(m_model->communesOf(current)); });
    connect(&m_document, &ProjectDocument::changed, this, &ProofPanel::refresh);
}

void ProofPanel::showFigure(const QString& id) {
    showSubject(id.toStdString());
}

void ProofPanel::showCommune(CommuneIndex commune) {
    showSubject(commune);
}

void ProofPanel::follow(std::optional<CommuneIndex> commune) {
    const auto* shown = std::get_if<CommuneIndex>(&m_subject);
    if (shown != nullptr && commune && *commune != *shown && isVisible()) {
        showSubject(*commune);
    }
}

void ProofPanel::showSubject(const Subject& subject) {
    const Derived& derived = m_document.derived();
    auto shown = std::make_shared<const ProofData>(ProofData{
        derived.project, derived.situation, prove(derived.project, derived.situation, derived.result.after)});
    const Proof& proof = shown->proof;
    if (const auto* id = std::get_if<std::string>(&subject)) {
        m_model->showFigure(shown, *id);
        m_title->setText(figureLabel(proof.figure(*id)));
        expandShortLists();
    } else if (const auto* commune = std::get_if<CommuneIndex>(&subject)) {
        m_model->showCommune(shown, *commune);
        m_title->setText(
            tr("Pourquoi %1\u00A0?").arg(shownName(shown->project.territory->commune(*commune).name)));
        m_tree->expandToDepth(1);
    }
    m_subject = subject;
    m_isStale = false;
}

void ProofPanel::expandShortLists() {
    constexpr int kAtAGlance = 12;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex line = m_model->index(row, 0);
        if (m_model->rowCount(line) <= kAtAGlance) {
            m_tree->expand(line);
        }
    }
}

void ProofPanel::refresh() {
    const auto* commune = std::get_if<CommuneIndex>(&m_subject);
    if (commune != nullptr && *commune >= m_document.project().territory->size()) {
        m_subject = std::monostate();
        m_model->clear();
        m_title->clear();
    }
    if (std::holds_alternative<std::monostate>(m_subject)) {
        return;
    }
    m_isStale = true;
    if (isVisible()) {
        showSubject(m_subject);
    }
}

void ProofPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) {
        showSubject(m_subject);
    }
}

void ProofPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_tree->doItemsLayout();
}

} // namespace maillage
