#include "app/dialogs/project/project_dialog.hpp"

#include "app/dialogs/files/file_question.hpp"
#include "app/dialogs/project/published_table.hpp"
#include "app/models/project/typed_cells.hpp"
#include "app/text/french/departements.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/text.hpp"
#include "core/service/description_errors.hpp"
#include "core/service/published_table.hpp"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace maillage {

namespace {

enum Page { TerritoryPage, SourcePage, PublishedPage };

constexpr int kFirstYearEver = 1900;
constexpr int kLastYearEver = 2999;

std::string lineIn(const QLineEdit& field) {
    return field.text().trimmed().toStdString();
}

QLabel* makeNote(const QString& text) {
    auto* note = new QLabel(text);
    note->setWordWrap(true);
    return note;
}

/// Where a person mends what an error speaks of.
Page pageOf(const Error& error) {
    if (error.code() == ErrorCode::PublishedInvalid) {
        return PublishedPage;
    }
    const bool isSetting = error.code() == ErrorCode::SettingInvalid;
    const std::string key = isSetting ? error.parameters().at(1) : std::string();
    return key.starts_with("fond_") || key == "source" ? SourcePage : TerritoryPage;
}

} // namespace

ProjectDialog::ProjectDialog(ProjectDocument& document, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_pages(new QTabWidget),
      m_name(new QLineEdit),
      m_nameOf(new QLineEdit),
      m_date(new QLineEdit),
      m_firstYear(new QSpinBox),
      m_formerCounts(new QLineEdit),
      m_mapTitle(new QLineEdit),
      m_mapLicence(new QLineEdit),
      m_mapDate(new QLineEdit),
      m_sources(new QPlainTextEdit),
      m_published(new PublishedTable),
      m_problem(new QLabel) {
    setWindowTitle(tr("Propriétés du projet"));
    m_pages->addTab(makeTerritoryPage(), tr("&Territoire et dates"));
    m_pages->addTab(makeSourcePage(), tr("&Sources et licences"));
    m_pages->addTab(makePublishedPage(), tr("Chiffres &publiés"));
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Valider"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Annuler"));
    QPushButton* read = buttons->addButton(tr("&Lire des réglages…"), QDialogButtonBox::ResetRole);
    read->setToolTip(tr("Un fichier d'une autre machine, ou de Fichier › Exporter les données › réglages"));
    connect(read, &QPushButton::clicked, this, &ProjectDialog::askSettings);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProjectDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    fill(descriptionOf(document.project()));
    constexpr QSize kUsual(820, 480);
    resize(kUsual);
}

QWidget* ProjectDialog::makeTerritoryPage() {
    const std::string& code = m_document.project().territory->departement();
    m_date->setToolTip(tr("31/12/2025, 2025-12-31 ou 2025"));
    m_firstYear->setRange(kFirstYearEver, kLastYearEver);
    m_formerCounts->setToolTip(tr("Avant les fusions, le plus récent d'abord\u00A0: 318, 320"));
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    auto* departement =
        new QLabel(code == "FR" ? tr("plusieurs")
                                : tr("%1 (%2)").arg(departementText(code), QString::fromStdString(code)));
    departement->setToolTip(tr("Celui des codes Insee des communes, qui ne se change pas ; un autre "
                               "département est un autre projet : Fichier › Nouveau projet…"));
    form->addRow(tr("Département"), departement);
    form->addRow(tr("&Nom du territoire"), m_name);
    form->addRow(tr("Le même avec «\u00A0&de\u00A0»"), m_nameOf);
    form->addRow(makeNote(tr("Les titres des cartes s'écrivent avec ce nom\u00A0: «\u00A0"
                             "Couverture de l'Allier\u00A0».")));
    form->addRow(tr("Date de &référence"), m_date);
    form->addRow(
        makeNote(tr("Le jour auquel les chiffres sont comptés\u00A0; l'année de cette date est regardée ce "
                    "jour-là, les autres le 31 décembre.")));
    form->addRow(tr("Première anné&e montrée"), m_firstYear);
    form->addRow(tr("Anciens nombres de &communes"), m_formerCounts);
    form->addRow(makeNote(tr("Un taux publié a pu être compté sur les communes d'avant une fusion\u00A0: le "
                             "rapprochement essaie aussi ces nombres.")));
    return page;
}

QWidget* ProjectDialog::makeSourcePage() {
    m_sources->setTabChangesFocus(true);
    m_sources->setAccessibleName(tr("Autres sources"));
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->addRow(tr("&Fond de carte"), m_mapTitle);
    form->addRow(tr("L&icence du fond"), m_mapLicence);
    form->addRow(tr("&Millésime du fond"), m_mapDate);
    auto* label = new QLabel(tr("A&utres sources"));
    label->setBuddy(m_sources);
    form->addRow(label, m_sources);
    form->addRow(
        makeNote(tr("Une source par ligne, avec son millésime et sa licence\u00A0: communes, populations, "
                    "EPCI, QPV, liste de la Caf. Elles sont au pied de chaque page.")));
    return page;
}

QWidget* ProjectDialog::makePublishedPage() {
    auto* add = new QPushButton(tr("A&jouter"));
    auto* remove = new QPushButton(tr("R&etirer"));
    auto* read = new QPushButton(tr("Lire un &fichier…"));
    connect(add, &QPushButton::clicked, m_published, &PublishedTable::addRow);
    connect(remove, &QPushButton::clicked, m_published, &PublishedTable::removeChosen);
    connect(read, &QPushButton::clicked, this, &ProjectDialog::askPublished);
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(remove);
    row->addWidget(read);
    row->addStretch();
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(
        makeNote(tr("Ce qu'un schéma ou un bilan a imprimé, à mettre en regard de ce que Maillage "
                    "recalcule.")));
    column->addWidget(m_published);
    column->addLayout(row);
    return page;
}

void ProjectDialog::fill(const ProjectDescription& description) {
    const Settings& settings = description.settings;
    m_name->setText(QString::fromStdString(settings.name));
    m_nameOf->setText(QString::fromStdString(settings.nameOf));
    m_date->setText(shortDate(settings.referenceDate));
    m_firstYear->setValue(settings.firstYear);
    QStringList counts;
    for (const std::int64_t count : settings.formerCommuneCounts) {
        counts << QString::number(count);
    }
    m_formerCounts->setText(counts.join(QStringLiteral(", ")));
    m_mapTitle->setText(QString::fromStdString(description.mapTitle));
    m_mapLicence->setText(QString::fromStdString(description.mapLicence));
    m_mapDate->setText(QString::fromStdString(description.mapDate));
    m_sources->setPlainText(QString::fromStdString(joined(description.sources, "\n")));
    m_published->setFigures(description.published);
}

ProjectDescription ProjectDialog::described() const {
    ProjectDescription description = descriptionOf(m_document.project());
    Settings& settings = description.settings;
    settings.name = lineIn(*m_name);
    settings.nameOf = lineIn(*m_nameOf);
    const std::optional<Date> date = typedDate(tr("Date de référence"), m_date->text(), true);
    if (!date) {
        throw Error(ErrorCode::SettingInvalid, {"", "date_reference", "", "jour"});
    }
    settings.referenceDate = *date;
    settings.firstYear = m_firstYear->value();
    settings.formerCommuneCounts.clear();
    for (const std::string& typed :
         splitList(m_formerCounts->text().replace(u';', u',').toStdString(), ',')) {
        const auto count = parseInteger(typed);
        if (!count) {
            throw Error(ErrorCode::SettingInvalid, {"", "ancien_nombre_communes", typed, "nombre_communes"});
        }
        settings.formerCommuneCounts.push_back(*count);
    }
    description.mapTitle = lineIn(*m_mapTitle);
    description.mapLicence = lineIn(*m_mapLicence);
    description.mapDate = lineIn(*m_mapDate);
    description.sources = splitList(m_sources->toPlainText().toStdString(), '\n');
    description.published = m_published->figures();
    return description;
}

void ProjectDialog::tellFault(const Error& error) {
    m_pages->setCurrentIndex(pageOf(error));
    m_problem->setText(QStringLiteral("⚠ ") + sentenceOf(error));
}

void ProjectDialog::accept() {
    try {
        const ProjectDescription description = described();
        const Project changed = withDescription(m_document.project(), description);
        if (description != descriptionOf(m_document.project())) {
            m_document.replaceProject(changed, tr("Propriétés du projet"));
        }
    } catch (const Error& error) {
        return tellFault(error);
    }
    QDialog::accept();
}

void ProjectDialog::readSettings(const std::filesystem::path& path) {
    fill(readDescription(path, described(), m_document.project().territory->departement()));
    m_problem->clear();
}

void ProjectDialog::readPublished(const std::filesystem::path& path) {
    m_published->setFigures(readPublishedFigures(path));
    m_problem->clear();
}

void ProjectDialog::askSettings() {
    const QString name = askFileToOpen(this, tr("Lire des réglages"),
                                       tr("Réglages (*.json *.csv *.xlsx *.ods);;Tous les fichiers (*)"));
    if (name.isEmpty()) {
        return;
    }
    try {
        readSettings(name.toStdU16String());
    } catch (const Error& error) {
        tellFault(error);
    }
}

void ProjectDialog::askPublished() {
    const QString name = askFileToOpen(this, tr("Lire des chiffres publiés"),
                                       tr("Tableaux (*.csv *.xlsx *.ods);;Tous les fichiers (*)"));
    if (name.isEmpty()) {
        return;
    }
    try {
        readPublished(name.toStdU16String());
    } catch (const Error& error) {
        m_problem->setText(QStringLiteral("⚠ ") + sentenceOf(error));
    }
}

} // namespace maillage
