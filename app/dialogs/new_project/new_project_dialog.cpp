#include "app/dialogs/new_project/new_project_dialog.hpp"

#include "app/dialogs/new_project/file_row.hpp"
#include "app/text/french/departements.hpp"
#include "core/base/saving_time.hpp"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace maillage {

namespace {

QDate shownDate(const Date& date) {
    return {date.year(), static_cast<int>(date.month()), static_cast<int>(date.day())};
}

QLabel* wrapped(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

NewProjectDialog::NewProjectDialog(QWidget* parent)
    : QDialog(parent),
      m_departement(new QComboBox),
      m_title(wrapped({})),
      m_date(new QDateEdit(shownDate(savingDay()))),
      m_official(new QRadioButton(tr("&Télécharger le fond officiel (geo.api.gouv.fr)"))),
      m_fromFile(new QRadioButton(tr("U&n fichier, du département ou de toute la France :"))),
      m_map(new FileRow(
          tr("Contours des communes"),
          tr("Couches géographiques (*.shp *.gpkg *.geojson *.json *.gz *.zip *.7z);;Tous les fichiers (*)"),
          tr("IGN (.zip, .7z), .shp, .gpkg, .geojson"))),
      m_epcis(new FileRow(tr("EPCI des communes"),
                          tr("Tableaux de l'Insee (*.xlsx *.xls *.ods *.csv);;Tous les fichiers (*)"),
                          tr("facultatif, ou plus tard"))),
      m_populations(new FileRow(tr("Populations"),
                                tr("Tableaux (*.csv *.xlsx *.xls *.ods);;Tous les fichiers (*)"),
                                tr("facultatif, ou plus tard"))),
      m_list(new FileRow(tr("Liste des structures"),
                         tr("Tableaux (*.csv *.xlsx *.xlsm *.xls *.ods *.fods *.tsv *.txt);;Tous les "
                            "fichiers (*)"),
                         tr("facultatif, ou plus tard"))),
      m_problem(wrapped({})) {
    setWindowTitle(tr("Nouveau projet"));
    for (const std::string& code : departementCodes()) {
        m_departement->addItem(
            QStringLiteral("%1 – %2").arg(QString::fromStdString(code), territoryWords(code).name),
            QString::fromStdString(code));
    }
    m_departement->setMaxVisibleItems(20);
    m_departement->setCurrentIndex(-1);
    m_departement->setPlaceholderText(tr("Choisissez (tapez son numéro)"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_date->setDateRange(QDate(1980, 1, 1), QDate(2999, 12, 31));
    m_date->setToolTip(tr("Le jour où les chiffres sont d'abord montrés ; celui de la carte se change "
                          "ensuite en haut de la fenêtre"));
    m_official->setChecked(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    layOut();
    connect(m_departement, &QComboBox::currentIndexChanged, this, &NewProjectDialog::follow);
    connect(m_fromFile, &QRadioButton::toggled, this, &NewProjectDialog::follow);
    for (FileRow* row : {m_map, m_epcis, m_populations, m_list}) {
        connect(row, &FileRow::changed, this, &NewProjectDialog::follow);
    }
    // Who brings a file means it.
    connect(m_map, &FileRow::changed, this, [this] {
        if (m_map->file()) {
            m_fromFile->setChecked(true);
        }
    });
    follow();
    constexpr int kUsualDialogWidth = 620;
    resize(sizeHint().expandedTo(QSize(kUsualDialogWidth, 0)));
}

void NewProjectDialog::layOut() {
    auto* buttons = new QDialogButtonBox;
    m_create = buttons->addButton(tr("&Créer le projet"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    buttons->addButton(tr("&Annuler"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Département :"), m_departement);
    form->addRow(QString(), m_title);
    form->addRow(tr("Date de &référence :"), m_date);
    form->addRow(tr("Carte :"), m_official);
    form->addRow(QString(), m_fromFile);
    form->addRow(QString(), m_map);
    form->addRow(tr("&EPCI des communes :"), m_epcis);
    form->addRow(tr("&Populations :"), m_populations);
    form->addRow(tr("&Liste des structures :"), m_list);
    form->addRow(
        wrapped(tr("Seuls le département et la carte sont nécessaires. Le reste peut rester vide : les "
                   "chiffres disent ce qui manque, et par où l'apporter.")));
    form->addRow(m_problem);
    form->addRow(buttons);
}

void NewProjectDialog::setDepartement(const std::string& code) {
    m_departement->setCurrentIndex(m_departement->findData(QString::fromStdString(code)));
}

void NewProjectDialog::setMap(const std::filesystem::path& layer) {
    m_map->setFile(layer);
}

void NewProjectDialog::follow() {
    const bool isChosen = m_departement->currentIndex() >= 0;
    // Lines stay when there is nothing to say: a dialog that grows cuts its texts.
    m_title->setText(isChosen ? tr("Les pages diront : « communes %1 »")
                                    .arg(ofDepartement(m_departement->currentData().toString().toStdString()))
                              : QStringLiteral(" "));
    const bool wantsFile = m_fromFile->isChecked();
    QString problem;
    for (const FileRow* row : {m_map, m_epcis, m_populations, m_list}) {
        if (row->file() && !row->isSound() && (row != m_map || wantsFile)) {
            problem = tr("« %1 » n'est pas là.").arg(QString::fromStdU16String(row->file()->u16string()));
        }
    }
    m_problem->setText(problem.isEmpty() ? QStringLiteral(" ") : problem);
    m_create->setEnabled(isChosen && problem.isEmpty() && (!wantsFile || m_map->file()));
}

NewProjectChoice NewProjectDialog::choice() const {
    const QDate date = m_date->date();
    NewProjectChoice choice{
        m_departement->currentData().toString().toStdString(),
        Date(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day())),
        m_fromFile->isChecked() ? m_map->file() : std::nullopt,
        m_epcis->file(),
        {}};
    for (const FileRow* row : {m_populations, m_list}) {
        if (const auto file = row->file()) {
            choice.lists.push_back(*file);
        }
    }
    return choice;
}

} // namespace maillage
