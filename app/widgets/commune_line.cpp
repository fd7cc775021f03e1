#include "app/widgets/commune_line.hpp"

#include "app/models/project/typed_cells.hpp"
#include "core/service/search.hpp"

#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace maillage {

namespace {

constexpr std::size_t kSearched = 40; // of all kinds, so that enough communes are among them
constexpr int kMostOffered = 12;

} // namespace

CommuneLine::CommuneLine(const ProjectDocument& document, QWidget* parent)
    : QLineEdit(parent), m_document(document), m_offered(new QStringListModel(this)) {
    setPlaceholderText(tr("nom ou code Insee"));
    auto* completer = new QCompleter(m_offered, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(kMostOffered);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &CommuneLine::offer);
    connect(this, &QLineEdit::editingFinished, this, &CommuneLine::settle);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& text) {
        setText(text);
        settle();
    });
}

void CommuneLine::offer(const QString& typed) {
    const Project& project = m_document.project();
    QStringList cells;
    for (const SearchHit& hit : search(project, typed.toStdString(), kSearched)) {
        if (hit.kind == HitKind::Commune && cells.size() < kMostOffered) {
            cells << communeCell(project.territory->commune(hit.communes.front()));
        }
    }
    m_offered->setStringList(cells);
}

std::optional<CommuneIndex> CommuneLine::commune() const {
    const QString typed = text().trimmed();
    return typed.isEmpty() ? std::nullopt : std::optional(typedCommune(m_document.project(), typed));
}

void CommuneLine::setCommune(std::optional<CommuneIndex> commune) {
    setText(commune ? communeCell(m_document.project().territory->commune(*commune)) : QString());
    m_settled = text();
}

void CommuneLine::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isNew = text() != m_settled;
    QLineEdit::keyPressEvent(event);
    if (isEnter && isNew) {
        event->accept();
    }
}

void CommuneLine::settle() {
    if (text() == m_settled) {
        return;
    }
    m_settled = text();
    Q_EMIT settled();
}

} // namespace maillage
