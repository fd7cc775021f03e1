#include "app/panels/map/search_box.hpp"

#include "app/text/french/names.hpp"
#include "app/text/qt_text.hpp"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

#include <algorithm>
#include <limits>

namespace maillage {

namespace {

constexpr std::size_t kOffered = 12;
constexpr int kUsualFieldWidth = 300;
constexpr int kNarrowestField = 140;
constexpr int kRowRole = Qt::UserRole + 1;

} // namespace

SearchBox::SearchBox(const ProjectDocument& document, QWidget* parent)
    : QLineEdit(parent),
      m_document(document),
      m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_model, this)) {
    setPlaceholderText(tr("Commune, structure, QPV, EPCI… (Ctrl+F)"));
    setAccessibleName(tr("Rechercher"));
    setClearButtonEnabled(true);
    setMinimumWidth(kNarrowestField);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(static_cast<int>(kOffered) + 1);
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::find);
    connect(this, &QLineEdit::returnPressed, this, &SearchBox::chooseFirst);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                const QVariant row = index.data(kRowRole);
                choose(row.isValid() ? row.toInt() : -1);
            });
}

QSize SearchBox::sizeHint() const {
    return {kUsualFieldWidth, QLineEdit::sizeHint().height()};
}

void SearchBox::find(const QString& text) {
    m_hits = search(m_document.project(), text.toStdString(), std::numeric_limits<std::size_t>::max());
    const std::size_t more = m_hits.size() - std::min(m_hits.size(), kOffered);
    m_hits.resize(m_hits.size() - more);
    m_model->clear();
    for (std::size_t row = 0; row < m_hits.size(); ++row) {
        const SearchHit& hit = m_hits[row];
        const QString name = shownName(hit.name);
        const QString detail = shownName(hit.detail);
        QString line;
        switch (hit.kind) {
        case HitKind::Commune:
            line = tr("%1 (%2)").arg(name, detail);
            break;
        case HitKind::Structure:
            line = detail.isEmpty() ? tr("%1 — structure, siège inconnu").arg(name)
                                    : tr("%1 — structure, %2").arg(name, detail);
            break;
        case HitKind::Qpv:
            line = tr("%1 — QPV %2, %3")
                       .arg(name, detail.isEmpty() ? QString::number(hit.generation) : detail,
                            namesOf(hit.communes));
            break;
        case HitKind::Epci:
            line = tr("%1 — EPCI").arg(name);
            break;
        }
        auto* item = new QStandardItem(line);
        item->setData(static_cast<int>(row), kRowRole);
        m_model->appendRow(item);
    }
    if (more > 0) {
        auto* item = new QStandardItem(
            counted(more, tr("et %1 autre\u00A0: précisez"), tr("et %1 autres\u00A0: précisez")));
        item->setFlags(Qt::NoItemFlags);
        m_model->appendRow(item);
    }
}

QString SearchBox::namesOf(const std::vector<CommuneIndex>& communes) const {
    QStringList names;
    for (const CommuneIndex i : communes) {
        names << shownName(m_document.project().territory->commune(i).name);
    }
    return names.isEmpty() ? tr("commune inconnue") : names.join(QStringLiteral(", "));
}

void SearchBox::choose(int row) {
    if (row < 0 || static_cast<std::size_t>(row) >= m_hits.size()) {
        return;
    }
    const SearchHit& hit = m_hits[static_cast<std::size_t>(row)];
    if (hit.communes.empty()) {
        Q_EMIT notFound(
            (hit.kind == HitKind::Qpv
                 ? tr("La commune du QPV «\u00A0%1\u00A0» n'est pas connue\u00A0: rien à montrer sur la carte")
                 : tr("Le siège de «\u00A0%1\u00A0» n'est pas connu\u00A0: rien à montrer sur la carte"))
                .arg(shownName(hit.name)));
        return;
    }
    Q_EMIT chosen(hit.communes);
}

void SearchBox::chooseFirst() {
    if (m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid()) {
        return; // the list takes the key
    }
    if (m_hits.empty() && !text().trimmed().isEmpty()) {
        Q_EMIT notFound(tr("Rien ne s'appelle «\u00A0%1\u00A0»").arg(text().trimmed()));
        return;
    }
    m_completer->popup()->hide();
    choose(0);
}

} // namespace maillage
