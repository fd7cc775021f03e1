#include "app/panels/siting/siting_form.hpp"

#include "app/text/french/names.hpp"
#include "app/widgets/narrow_box.hpp"
#include "app/widgets/picked_communes.hpp"
#include "app/widgets/rule_editor.hpp"
#include "app/panels/siting/siting_text.hpp"
#include "app/text/needs/need_words.hpp"
#include "app/text/language.hpp"

#include "core/analysis/siting/need_share.hpp"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace maillage {

namespace {

constexpr int kMostSites = 1000;
constexpr int kIndicatorRole = Qt::UserRole + 1;

QSpinBox* makeCount(int least, int most, int value) {
    auto* box = new QSpinBox;
    box->setLocale(currentLocale());
    box->setGroupSeparatorShown(true);
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

} // namespace

SitingForm::SitingForm(QWidget* parent)
    : QScrollArea(parent),
      m_count(makeCount(1, kMostSites, 3)),
      m_rule(new RuleEditor),
      m_objective(new QComboBox),
      m_fold(new QToolButton),
      m_epcis(new QListWidget),
      m_population(makeCount(0, 1'000'000, 0)),
      m_compulsory(new PickedCommunes(tr("Sites imposés"))),
      m_forbidden(new PickedCommunes(tr("Sites interdits"))) {
    m_count->setToolTip(tr("Structures à ouvrir, sites imposés compris"));
    m_rule->setRule(RadiusRule{kUsualRadiusKilometres});
    fillObjectives(nullptr);
    narrow(*m_objective);
    m_objective->setToolTip(tr(
        "Les QPV d'abord\u00A0: d'abord les communes qui ont un quartier prioritaire, puis communes et "
        "habitants à parts égales. Besoin\u00A0: chaque commune vaut ses habitants multipliés par le taux"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Nombre de sites"), m_count);
    form->addRow(tr("Cou&vrir"), m_objective);
    QWidget* filters = makeFilters();
    m_fold->setText(tr("Fi&ltres"));
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setAutoRaise(true);
    m_fold->setToolTip(tr("EPCI, population, sites imposés et interdits"));
    filters->hide();
    connect(m_fold, &QToolButton::toggled, this, [this, filters](bool isOpen) {
        m_fold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        filters->setVisible(isOpen);
    });
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addLayout(form);
    layout->addWidget(m_rule);
    layout->addWidget(m_fold);
    layout->addWidget(filters);
    layout->addStretch(1);
    setFocusProxy(m_count);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void SitingForm::fillObjectives(const Project* project) {
    const QString before = m_objective->currentText();
    m_objective->clear();
    for (const SitingObjective objective :
         {SitingObjective::Communes, SitingObjective::Inhabitants, SitingObjective::Mixed}) {
        m_objective->addItem(nameOf(objective), static_cast<int>(objective));
    }
    if (project != nullptr) {
        for (const NeedIndicator& indicator : knownIndicators(*project)) {
            if (weighsPeople(indicator)) {
                m_objective->addItem(objectiveText(needIndicatorName(indicator)),
                                     static_cast<int>(SitingObjective::Need));
                m_objective->setItemData(m_objective->count() - 1, QString::fromStdString(indicator.id),
                                         kIndicatorRole);
            }
        }
    }
    m_objective->setCurrentIndex(std::max(0, m_objective->findText(before)));
}

QWidget* SitingForm::makeFilters() {
    m_epcis->setMaximumHeight(120);
    m_epcis->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_population->setSingleStep(100);
    m_population->setSpecialValueText(tr("sans minimum"));
    m_population->setSuffix(tr("\u00A0hab."));
    m_population->setToolTip(
        tr("Habitants au moins, dans la commune du site\u00A0; une population inconnue n'y suffit pas"));
    auto* epciLabel = new QLabel(tr("EPCI des sites (aucun coché\u00A0: tous)"));
    epciLabel->setBuddy(m_epcis);
    m_epcis->setAccessibleName(tr("EPCI des sites"));
    auto* form = new QFormLayout;
    form->addRow(tr("Population"), m_population);
    auto* filters = new QWidget;
    auto* layout = new QVBoxLayout(filters);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(epciLabel);
    layout->addWidget(m_epcis);
    layout->addWidget(m_compulsory);
    layout->addWidget(m_forbidden);
    return filters;
}

SitingRequest SitingForm::request() const {
    SitingRequest request;
    request.count = static_cast<std::size_t>(m_count->value());
    request.rule = m_rule->rule();
    request.objective = static_cast<SitingObjective>(m_objective->currentData().toInt());
    request.need.indicator = m_objective->currentData(kIndicatorRole).toString().toStdString();
    for (int row = 0; row < m_epcis->count(); ++row) {
        if (m_epcis->item(row)->checkState() == Qt::Checked) {
            request.epcis.push_back(m_epcis->item(row)->data(Qt::UserRole).toString().toStdString());
        }
    }
    if (m_population->value() > 0) {
        request.minimumPopulation = m_population->value();
    }
    request.compulsory = m_compulsory->codes();
    request.forbidden = m_forbidden->codes();
    return request;
}

void SitingForm::setProject(const Project& project) {
    m_rule->offerTravelTimes(project.travelTimes != nullptr);
    if (m_needs != project.needs) {
        m_needs = project.needs;
        fillObjectives(&project);
    }
    if (m_territory == project.territory) {
        return;
    }
    const std::vector<std::string> before = request().epcis;
    const std::set<std::string> chosen(before.begin(), before.end());
    m_territory = project.territory;
    m_epcis->clear();
    for (const Epci& epci : m_territory->epcisByName()) {
        auto* item = new QListWidgetItem(shownName(epci.name), m_epcis);
        item->setData(Qt::UserRole, QString::fromStdString(epci.code));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(epci.code) ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(item->text());
    }
}

void SitingForm::offer(const Commune* commune) {
    m_compulsory->offer(commune);
    m_forbidden->offer(commune);
}

} // namespace maillage
