#include "app/dialogs/files/unplaced_note.hpp"

#include "app/text/map/layout_text.hpp"

#include <QMessageBox>

namespace maillage {

UnplacedNote::UnplacedNote(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, &UnplacedNote::showAll);
}

void UnplacedNote::tell(const QStringList& names) {
    m_names = names;
    if (names.isEmpty()) {
        return clear();
    }
    const QString some = unplacedText(names);
    const bool isCut = some != unplacedText(names, names.size());
    setText(isCut ? QStringLiteral("%1 <a href=\"all\">%2</a>").arg(some.toHtmlEscaped(), tr("Les voir tous"))
                  : some.toHtmlEscaped());
}

void UnplacedNote::showAll() {
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Noms sans place sur la carte"),
                                unplacedText(m_names, m_names.size()), QMessageBox::Close, this);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace maillage
