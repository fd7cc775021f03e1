#include "app/dialogs/files/pair_box.hpp"

#include "app/text/qt_text.hpp"

namespace maillage {

namespace {

/// What an entry shows beside the document's map: this, or the date.
const QString kBeforeScenario = QStringLiteral("scenario");

} // namespace

PairBox::PairBox(const ProjectDocument& document, QWidget* parent) : QComboBox(parent) {
    const Date& date = document.view().date;
    const Settings& settings = document.project().settings;
    addItem(tr("une seule"));
    if (!document.scenario().edits.empty()) {
        addItem(tr("deux : avant et avec la simulation"), kBeforeScenario);
    }
    for (int year = settings.firstYear; yearDate(settings, year) < date; ++year) {
        const Date earlier = yearDate(settings, year);
        addItem(tr("deux : au %1 et au %2").arg(dateText(earlier), dateText(date)),
                QString::fromStdString(earlier.iso()));
    }
}

void PairBox::follow(Theme theme) {
    setEnabled(count() > 1 && isPairable(theme));
}

void PairBox::writeTo(ExportOptions& options) const {
    if (isEnabled() && currentIndex() > 0) {
        const QString beside = currentData().toString();
        options.pair = beside == kBeforeScenario ? ThemeBeside::Scenario : ThemeBeside::Date;
        options.pairedDate = Date::parse(beside.toStdString());
    }
}

} // namespace maillage
