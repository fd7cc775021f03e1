#include "app/dialogs/report/atlas_dialog.hpp"

#include "app/text/map/theme_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/report/atlas_text.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace maillage {

namespace {

void addChoice(QListWidget& list, const QString& name, const QVariant& value, bool isChosen) {
    auto* item = new QListWidgetItem(name, &list);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::UserRole, value);
}

template <typename Value, typename Read>
std::vector<Value> chosen(const QListWidget& list, Read read) {
    std::vector<Value> values;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked) {
            values.push_back(read(list.item(row)->data(Qt::UserRole)));
        }
    }
    return values;
}

bool hasChoice(const QListWidget& list) {
    return !chosen<int>(list, [](const QVariant&) { return 0; }).empty();
}

} // namespace

AtlasDialog::AtlasDialog(const Territory& territory, const QString& author, QWidget* parent)
    : QDialog(parent),
      m_parts(new QListWidget),
      m_themes(new QListWidget),
      m_epcis(new QListWidget),
      m_paper(new QComboBox),
      m_orientation(new QComboBox),
      m_title(new QLineEdit),
      m_author(new QLineEdit),
      m_perEpci(new QCheckBox(tr("&Un fichier par EPCI"))) {
    setWindowTitle(tr("Atlas et état des lieux"));
    resize(760, 520);
    for (const auto& [part, word] : kAtlasParts) {
        addChoice(*m_parts, nameOf(part), static_cast<int>(part), true);
    }
    for (const ThemeName& entry : themeNames()) {
        if (besideOf(entry.theme) == ThemeBeside::Base && entry.theme != Theme::Qpv &&
            entry.theme != Theme::Simulation && !isOfNeed(entry.theme)) {
            addChoice(*m_themes, nameOf(entry.theme), static_cast<int>(entry.theme), true);
        }
    }
    for (const Epci& epci : territory.epcisByName()) {
        addChoice(*m_epcis, shownName(epci.name), QString::fromStdString(epci.code), true);
    }
    for (const PaperSize size : {PaperSize::A4, PaperSize::A3}) {
        m_paper->addItem(size == PaperSize::A4 ? QStringLiteral("A4") : QStringLiteral("A3"),
                         static_cast<int>(size));
    }
    m_orientation->addItem(tr("Portrait"), true);
    m_orientation->addItem(tr("Paysage"), false);
    m_title->setMaxLength(kMostTitleLetters);
    m_author->setMaxLength(kMostTitleLetters);
    m_title->setPlaceholderText(tr("celui de l'atlas"));
    m_author->setPlaceholderText(author.isEmpty() ? tr("par exemple le nom de la Caf") : author);
    m_perEpci->setToolTip(tr("Le nom de chaque EPCI s'ajoute à celui du fichier que vous choisirez"));
    m_perEpci->setEnabled(m_epcis->count() > 0);

    const auto labelled = [](const QString& text, QWidget* widget) {
        auto* label = new QLabel(text);
        label->setBuddy(widget);
        widget->setAccessibleName(QString(text).remove(u'&'));
        return label;
    };
    auto* grid = new QGridLayout;
    grid->addWidget(labelled(tr("&Parties"), m_parts), 0, 0);
    grid->addWidget(labelled(tr("&Cartes de l'ensemble"), m_themes), 0, 1);
    grid->addWidget(labelled(tr("&EPCI"), m_epcis), 0, 2);
    grid->addWidget(m_parts, 1, 0);
    grid->addWidget(m_themes, 1, 1);
    grid->addWidget(m_epcis, 1, 2);
    auto* form = new QFormLayout;
    form->addRow(tr("&Titre"), m_title);
    form->addRow(tr("&Réalisation"), m_author);
    form->addRow(tr("&Format"), m_paper);
    form->addRow(tr("&Orientation"), m_orientation);
    form->addRow(m_perEpci);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_choose = buttons->button(QDialogButtonBox::Ok);
    m_choose->setText(tr("Choi&sir le fichier…"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Annuler"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(grid, 1);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QListWidget* list : {m_parts, m_themes, m_epcis}) {
        connect(list, &QListWidget::itemChanged, this, &AtlasDialog::refresh);
    }
    connect(m_perEpci, &QCheckBox::toggled, this, &AtlasDialog::refresh);
    refresh();
}

AtlasOptions AtlasDialog::options() const {
    AtlasOptions options;
    options.parts = chosen<AtlasPart>(
        *m_parts, [](const QVariant& value) { return static_cast<AtlasPart>(value.toInt()); });
    options.themes =
        chosen<Theme>(*m_themes, [](const QVariant& value) { return static_cast<Theme>(value.toInt()); });
    options.epcis =
        chosen<std::string>(*m_epcis, [](const QVariant& value) { return value.toString().toStdString(); });
    if (static_cast<int>(options.epcis.size()) == m_epcis->count()) {
        options.epcis.clear();
    }
    options.paper = {static_cast<PaperSize>(m_paper->currentData().toInt()),
                     m_orientation->currentData().toBool()};
    options.title = m_title->text().trimmed();
    options.author = m_author->text().trimmed();
    options.isPerEpci = m_perEpci->isChecked();
    return options;
}

void AtlasDialog::refresh() {
    const bool isPerEpci = m_perEpci->isChecked();
    m_parts->setEnabled(!isPerEpci);
    m_themes->setEnabled(!isPerEpci);
    const std::vector<AtlasPart> parts = options().parts;
    const bool wantsEpcis = isPerEpci || std::ranges::find(parts, AtlasPart::Epcis) != parts.end();
    m_epcis->setEnabled(wantsEpcis);
    m_choose->setEnabled(isPerEpci ? hasChoice(*m_epcis)
                                   : !parts.empty() &&
                                         (!wantsEpcis || m_epcis->count() == 0 || hasChoice(*m_epcis)));
}

} // namespace maillage
