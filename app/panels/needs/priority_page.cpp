#include "app/panels/needs/priority_page.hpp"

#include "app/text/needs/need_priority_text.hpp"
#include "app/text/needs/need_words.hpp"
#include "app/text/qt_text.hpp"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace maillage {

namespace {

std::size_t outlierCount(const PriorityReport& report) {
    std::size_t count = 0;
    for (const NeedOutliers& outliers : report.outliers) {
        count += outliers.communes.size();
    }
    return count;
}

} // namespace

PriorityPage::PriorityPage(NeedInquiry& inquiry, QWidget* parent)
    : QWidget(parent),
      m_inquiry(inquiry),
      m_indicators(new QListWidget),
      m_first(new QSpinBox),
      m_withoutOutliers(new QCheckBox(tr("sans les valeurs aberra&ntes"))),
      m_search(new QPushButton(tr("C&lasser"))),
      m_stop(new QPushButton(tr("Arrê&ter"))),
      m_progress(new QProgressBar),
      m_told(new QLabel),
      m_model(new PriorityModel(inquiry.document())),
      m_communes(new TableView(m_model)) {
    m_told->setWordWrap(true);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_told->setContentsMargins(4, 2, 4, 2);
    auto* answer = new QWidget;
    auto* column = new QVBoxLayout(answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_told);
    column->addWidget(m_communes, 1);
    auto* sides = new QSplitter(Qt::Horizontal);
    sides->setChildrenCollapsible(false);
    sides->addWidget(makeQuestion());
    sides->addWidget(answer);
    sides->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sides);
    connect(m_search, &QPushButton::clicked, this, &PriorityPage::search);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_runner.cancel(); });
    connect(m_indicators, &QListWidget::itemChanged, this, &PriorityPage::refresh);
    connect(&m_runner, &TaskRunner::progressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(100 * share)); });
    connect(&m_runner, &TaskRunner::finished, this, &PriorityPage::refresh);
    refresh();
}

QWidget* PriorityPage::makeQuestion() {
    m_indicators->setAccessibleName(tr("Indicateurs comparés"));
    m_indicators->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_indicators->setMinimumHeight(2 * fontMetrics().height() + 8);
    m_indicators->setToolTip(tr("Un à quatre : au-delà, presque plus aucune commune n'est comparable"));
    m_first->setRange(1, 999);
    m_first->setValue(30);
    m_withoutOutliers->setToolTip(
        tr("Les valeurs loin de toutes les autres ne comptent dans aucune comparaison"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Avancement du classement"));
    auto* form = new QFormLayout;
    form->addRow(tr("Parmi les &premières"), m_first);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_search);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_progress, 1);
    auto* question = new QWidget;
    auto* column = new QVBoxLayout(question);
    column->setContentsMargins(4, 4, 4, 0);
    column->addWidget(m_indicators, 1);
    column->addLayout(form);
    column->addWidget(m_withoutOutliers);
    column->addLayout(buttons);
    return question;
}

void PriorityPage::fillIndicators() {
    std::vector<std::string> ids;
    for (const NeedIndicator& indicator : m_inquiry.indicators()) {
        ids.push_back(indicator.id);
    }
    if (ids == m_listed) {
        return;
    }
    const PriorityQuestion before = question();
    const QSignalBlocker quiet(m_indicators);
    m_indicators->clear();
    for (const NeedIndicator& indicator : m_inquiry.indicators()) {
        const bool wasTicked = std::ranges::any_of(
            before.needs, [&](const NeedQuestion& need) { return need.indicator == indicator.id; });
        auto* item = new QListWidgetItem(capitalised(needIndicatorName(indicator)), m_indicators);
        item->setData(Qt::UserRole, QString::fromStdString(indicator.id));
        item->setToolTip(item->text());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(wasTicked ? Qt::Checked : Qt::Unchecked);
    }
    m_listed = ids;
}

void PriorityPage::setIndicators(const std::vector<std::string>& ids) {
    fillIndicators();
    for (int row = 0; row < m_indicators->count(); ++row) {
        QListWidgetItem* item = m_indicators->item(row);
        const bool isTicked =
            std::ranges::find(ids, item->data(Qt::UserRole).toString().toStdString()) != ids.end();
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
}

PriorityQuestion PriorityPage::question() const {
    PriorityQuestion question;
    for (int row = 0; row < m_indicators->count(); ++row) {
        const QListWidgetItem* item = m_indicators->item(row);
        if (item->checkState() == Qt::Checked) {
            question.needs.push_back({item->data(Qt::UserRole).toString().toStdString()});
        }
    }
    question.withoutOutliers = m_withoutOutliers->isChecked();
    question.first = static_cast<std::size_t>(m_first->value());
    return question;
}

void PriorityPage::search() {
    const PriorityQuestion asked = question();
    if (m_runner.isRunning() || asked.needs.empty()) {
        return;
    }
    m_progress->setValue(0);
    using Found = std::shared_ptr<const PriorityReport>;
    const Project& project = m_inquiry.document().project();
    m_runner.run<Found>(
        [asked, project](const Monitor& monitor) {
            return std::make_shared<const PriorityReport>(rankByNeed(project, asked, monitor));
        },
        [this, facts = project.needs, territory = project.territory](const Found& report) {
            m_facts = facts;
            m_territory = territory;
            showReport(report);
        },
        [this](const std::exception_ptr& problem) {
            try {
                std::rethrow_exception(problem);
            } catch (const Error& error) {
                m_told->setText(error.code() == ErrorCode::Cancelled ? tr("Classement arrêté.")
                                                                     : capitalised(sentenceOf(error)) + u'.');
            }
        });
    refresh();
}

void PriorityPage::showReport(std::shared_ptr<const PriorityReport> report) {
    m_report = std::move(report);
    m_model->setReport(m_report);
    m_told->setToolTip(m_report == nullptr ? QString() : priorityNote());
    if (m_report != nullptr) {
        QStringList lines = firstLines(*m_territory, *m_report);
        if (const std::size_t outliers = outlierCount(*m_report); outliers > 0) {
            lines << counted(outliers, tr("%1 valeur loin de toutes les autres, dite dans sa colonne"),
                             tr("%1 valeurs loin de toutes les autres, dites dans leur colonne"));
        }
        m_told->setText(lines.join(u'\n'));
    }
    m_model->follow();
    Q_EMIT answered();
}

QString PriorityPage::told() const {
    return m_told->text();
}

void PriorityPage::follow() {
    fillIndicators();
    const Project& project = m_inquiry.document().project();
    if (m_report != nullptr && (project.needs != m_facts || project.territory != m_territory)) {
        showReport(nullptr); // of facts that have gone
    }
    m_model->follow();
    refresh();
}

void PriorityPage::refresh() {
    const std::size_t ticked = question().needs.size();
    const bool isBusy = m_runner.isRunning();
    m_search->setEnabled(!isBusy && ticked > 0 && ticked <= kMostNeeds);
    m_stop->setVisible(isBusy);
    m_progress->setVisible(isBusy);
    if (m_report == nullptr && !isBusy) {
        m_told->setText(
            ticked > kMostNeeds
                ? tr("Quatre indicateurs au plus : au-delà, presque plus aucune commune n'est "
                     "comparable à une autre.")
                : tr("Cochez un à quatre indicateurs, puis Classer : le meilleur et le pire rang de "
                     "chaque commune, quels que soient les poids."));
    }
}

} // namespace maillage
