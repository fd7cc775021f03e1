#include "app/dialogs/structures/structure_form_dialog.hpp"

#include "app/dialogs/structures/territory_field.hpp"
#include "app/map/tools/follow_tool.hpp"
#include "app/map/tools/form_tool.hpp"
#include "app/models/project/typed_cells.hpp"
#include "app/text/change/structure_form_text.hpp"
#include "app/text/french/names.hpp"
#include "app/text/qt_text.hpp"
#include "app/widgets/commune_line.hpp"
#include "core/model/typed_errors.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace maillage {

StructureFormDialog::StructureFormDialog(MapView& map, QWidget* parent)
    : QDialog(parent),
      m_map(map),
      m_document(map.document()),
      m_territoryOf(m_document.project().territory),
      m_date(m_document.view().date),
      m_name(new QLineEdit),
      m_evs(makeApproval(tr("&EVS, depuis"), tr("Début de l'agrément EVS"))),
      m_centreSocial(makeApproval(tr("Centre s&ocial, depuis"), tr("Début de l'agrément centre social"))),
      m_seat(new CommuneLine(m_document)),
      m_seatOnMap(new QPushButton(tr("Montrer s&ur la carte"))),
      m_territory(new TerritoryField(m_document)),
      m_source(new QComboBox),
      m_reference(new QLineEdit),
      m_effect(new QLabel),
      m_problem(new QLabel),
      m_seatTool(new FormTool(map, tr("Cliquez la commune du siège (Échap\u00A0: finir)"))),
      m_communeTool(
          new FormTool(map,
                       tr("Un clic met une commune dans le territoire, ou l'en retire ; Maj et "
                          "glisser trace un contour, dont les communes s'ajoutent (Échap\u00A0: finir)"),
                       FormTool::Drag::Draws)) {
    m_seatOnMap->setCheckable(true);
    m_source->addItems(sourceChoices());
    m_reference->setText(handReference());
    m_reference->setAccessibleName(tr("Référence"));
    m_effect->setWordWrap(true);
    m_effect->setObjectName(QStringLiteral("effect"));
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    layOut();
    connectWidgets();
    takeTools();
}

StructureFormDialog::StructureFormDialog(MapView& map, std::optional<CommuneIndex> seat, QWidget* parent)
    : StructureFormDialog(map, parent) {
    setWindowTitle(tr("Ajouter une structure"));
    m_accept->setText(tr("&Ajouter"));
    StructureForm form = emptyForm(m_document.project(), attestedByHand());
    form.evs.isHeld = true;
    form.seat = seat;
    fill(form);
    m_territory->setRule(ListRule{});
    m_territory->setSite(seat);
    proposeName();
    refresh();
    (seat ? static_cast<QWidget*>(m_name) : m_seat)->setFocus();
}

StructureFormDialog::StructureFormDialog(MapView& map, std::string structure, QWidget* parent)
    : StructureFormDialog(map, parent) {
    m_structure = std::move(structure);
    m_isNamed = true;
    setWindowTitle(tr("Modifier la structure"));
    m_accept->setText(tr("&Modifier"));
    fill(formOf(m_document.project(), index().value(), m_date, attestedByHand()));
    m_territory->setSite(form().seat);
    refresh();
}

StructureFormDialog::~StructureFormDialog() {
    for (const QPointer<FormTool>& tool : {m_seatTool, m_communeTool}) {
        if (tool) {
            tool->disconnect(this);
            tool->layDown();
            tool->deleteLater();
        }
    }
}

StructureFormDialog::ApprovalField StructureFormDialog::makeApproval(const QString& text,
                                                                     const QString& dateName) {
    ApprovalField field{new QCheckBox(text), new QLineEdit};
    field.since->setAccessibleName(dateName);
    field.since->setPlaceholderText(tr("date inconnue"));
    field.since->setToolTip(tr("31/12/2022, 2022-12-31 ou 2022\u00A0; vide, l'agrément compte à toute date"));
    return field;
}

void StructureFormDialog::layOut() {
    auto* form = new QFormLayout;
    form->addRow(tr("&Nom"), m_name);
    auto* approvals = new QGridLayout;
    int row = 0;
    for (const ApprovalField& field : {m_evs, m_centreSocial}) {
        approvals->addWidget(field.box, row, 0);
        approvals->addWidget(field.since, row++, 1);
    }
    form->addRow(tr("Agréments"), approvals);
    auto* seat = new QHBoxLayout;
    seat->addWidget(m_seat, 1);
    seat->addWidget(m_seatOnMap);
    form->addRow(tr("&Siège"), seat);
    qobject_cast<QLabel*>(form->labelForField(seat))->setBuddy(m_seat);
    form->addRow(tr("Communes"), m_territory);
    auto* source = new QHBoxLayout;
    source->addWidget(m_source);
    source->addWidget(m_reference, 1);
    form->addRow(tr("Qui le &dit"), source);
    qobject_cast<QLabel*>(form->labelForField(source))->setBuddy(m_source);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Annu&ler"));
    connect(buttons, &QDialogButtonBox::accepted, this, &StructureFormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_effect);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    m_problem->hide();
    setMinimumWidth(80 * fontMetrics().averageCharWidth());
}

void StructureFormDialog::connectWidgets() {
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_isNamed = !typed.trimmed().isEmpty();
        refresh();
    });
    for (const ApprovalField& field : {m_evs, m_centreSocial}) {
        connect(field.box, &QCheckBox::toggled, this, [this, since = field.since](bool isHeld) {
            since->setEnabled(isHeld);
            proposeName();
            refresh();
        });
        connect(field.since, &QLineEdit::textEdited, this, &StructureFormDialog::refresh);
        field.since->setEnabled(false);
    }
    connect(m_seat, &CommuneLine::settled, this, [this] {
        try {
            setSeat(m_seat->commune(), std::nullopt);
        } catch (const Error&) {
            refresh(); // says what is wrong
        }
    });
    connect(m_territory, &TerritoryField::edited, this, &StructureFormDialog::refresh);
    connect(m_source, &QComboBox::activated, this, &StructureFormDialog::refresh);
    connect(m_reference, &QLineEdit::textEdited, this, &StructureFormDialog::refresh);
    connect(&m_document, &ProjectDocument::changed, this, &StructureFormDialog::followDocument);
}

void StructureFormDialog::takeTools() {
    followTool(*m_seatOnMap, *m_seatTool);
    followTool(m_territory->mapButton(), *m_communeTool);
    connect(m_seatTool, &FormTool::picked, this, [this](CommuneIndex commune, MapPoint place) {
        setSeat(commune, place);
        m_seatTool->layDown();
    });
    connect(m_communeTool, &FormTool::picked, this,
            [this](CommuneIndex commune) { m_territory->toggle(commune); });
    connect(m_communeTool, &FormTool::drawn, m_territory, &TerritoryField::add);
}

void StructureFormDialog::fill(const StructureForm& form) {
    m_name->setText(QString::fromStdString(form.name));
    for (const auto& [field, approval] :
         {std::pair(m_evs, form.evs), std::pair(m_centreSocial, form.centreSocial)}) {
        field.box->setChecked(approval.isHeld);
        field.since->setText(shortDate(approval.since));
    }
    m_seat->setCommune(form.seat);
    m_point = form.point;
    m_territory->setCommunes(form.communes);
}

std::optional<StructureIndex> StructureFormDialog::index() const {
    return m_structure.empty() ? std::nullopt : m_document.project().structures->find(m_structure);
}

FormApproval StructureFormDialog::approvalOf(const ApprovalField& field) const {
    return {field.box->isChecked(), field.box->isChecked() ? typedDate(field.since->accessibleName(),
                                                                       field.since->text().trimmed(), false)
                                                           : std::nullopt};
}

StructureForm StructureFormDialog::form() const {
    StructureForm form =
        emptyForm(m_document.project(),
                  withReference(withSource({}, typedSource(tr("Source"), m_source->currentText())),
                                m_reference->text()));
    form.name = m_name->text().trimmed().toStdString();
    form.evs = approvalOf(m_evs);
    form.centreSocial = approvalOf(m_centreSocial);
    form.seat = m_seat->commune();
    form.point = m_point;
    form.communes = m_territory->communes();
    return form;
}

void StructureFormDialog::setSeat(std::optional<CommuneIndex> seat, std::optional<MapPoint> place) {
    m_seat->setCommune(seat);
    m_point = place;
    m_territory->setSite(seat);
    proposeName();
    refresh();
}

void StructureFormDialog::proposeName() {
    if (m_isNamed || !m_structure.empty()) {
        return;
    }
    std::optional<CommuneIndex> seat;
    try {
        seat = m_seat->commune();
    } catch (const Error&) { // told by refresh
    }
    const QString kind = m_centreSocial.box->isChecked() ? tr("Centre social %1") : tr("EVS %1");
    m_name->setText(seat ? kind.arg(ofName(shownName(m_document.project().territory->commune(*seat).name)))
                         : QString());
}

QString StructureFormDialog::effect() const {
    return m_effect->text();
}

void StructureFormDialog::refresh() {
    m_problem->hide();
    m_communeTool->outline(m_territory->communes());
    m_seatTool->outline(m_territory->communes());
    const Project& project = m_document.project();
    const ViewState& view = m_document.view();
    try {
        const Project after = withForm(project, index(), form(), m_date);
        const auto changed =
            index().value_or(static_cast<StructureIndex>(project.structures->structures.size()));
        const FormEffect effect = effectOf(project, after, {m_date, view.withHypotheses, nullptr});
        QStringList lines{effectText(*project.territory, effect, m_date),
                          lacksText(lacksOf(after, changed, m_date, view.withHypotheses), m_date)};
        lines.removeAll(QString());
        m_effect->setText(lines.join(QStringLiteral("\n")));
    } catch (const Error& error) {
        const bool isBegun = error.code() != ErrorCode::TypedNameEmpty;
        m_effect->setText(isBegun ? QStringLiteral("⚠ ") + sentenceOf(error)
                                  : tr("Donnez le siège\u00A0: le nom et la commune se remplissent."));
    }
}

void StructureFormDialog::followDocument() {
    if (m_isDone) {
        return;
    }
    const bool isThere = m_structure.empty() || index();
    if (!isThere || m_territoryOf != m_document.project().territory) {
        return reject();
    }
    refresh();
}

void StructureFormDialog::accept() {
    try {
        if (m_territory->problem()) {
            throw Error(*m_territory->problem());
        }
        const Project& project = m_document.project();
        const StructureForm said = form();
        const Project after = withForm(project, index(), said, m_date);
        const QString name = shownName(said.name);
        const QString effect = m_effect->text().section(u'\n', 0, 0);
        const bool isNew = m_structure.empty();
        m_isDone = true;
        m_document.replaceProject(after, isNew ? tr("Ajouter «\u00A0%1\u00A0»").arg(name)
                                               : tr("Modifier «\u00A0%1\u00A0»").arg(name));
        Q_EMIT applied((isNew ? tr("«\u00A0%1\u00A0» ajoutée. %2") : tr("«\u00A0%1\u00A0» modifiée. %2"))
                           .arg(name, effect),
                       said.seat);
    } catch (const Error& error) {
        m_isDone = false;
        m_problem->setText(QStringLiteral("⚠ ") + sentenceOf(error));
        m_problem->show();
        return;
    }
    QDialog::accept();
}

} // namespace maillage
