#include "app/windows/features/files/qpv_jump.hpp"

#include "app/document/years.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QMessageBox>
#include <QPushButton>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

} // namespace

void offerQpvDate(ProjectDocument& document, const Project& before, QWidget* parent) {
    const Date now = document.view().date;
    const std::optional<Date> then = dateOfHiddenQpvs(before, document.project(), now);
    if (!then) {
        return;
    }
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, tr("Date de la carte"),
        tr("Les QPV importés sont ceux de %1. La carte montre le %2, où d'autres sont en vigueur.")
            .arg(QString::number(then->year()), dateText(now)),
        QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* go = box->addButton(tr("&Aller au %1").arg(dateText(*then)), QMessageBox::AcceptRole);
    box->addButton(tr("&Rester au %1").arg(dateText(now)), QMessageBox::RejectRole);
    box->setDefaultButton(go);
    QObject::connect(go, &QPushButton::clicked, &document, [&document, date = *then] {
        document.look([&date](ViewState& view) {
            view.date = date;
            view.theme = Theme::Qpv;
        });
    });
    box->open();
}

} // namespace maillage
