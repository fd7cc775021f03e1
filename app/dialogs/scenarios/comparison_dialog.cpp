#include "app/dialogs/scenarios/comparison_dialog.hpp"

#include "app/dialogs/files/file_question.hpp"
#include "app/widgets/picture_copy.hpp"
#include "app/widgets/row_table.hpp"
#include "app/map/difference_view.hpp"
#include "app/render/page/page_files.hpp"
#include "app/text/change/comparison_text.hpp"
#include "app/text/needs/need_equity_text.hpp"
#include "app/text/needs/need_study_text.hpp"
#include "app/text/language.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/data/file_name.hpp"
#include "app/text/map/layout_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/widgets/written_notice.hpp"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace maillage {

namespace {

// Columns of the communes.
constexpr int kName = 0;
constexpr int kChange = 1;
constexpr int kPopulation = 2;

/// Sorts as a number and reads as the French write one.
class InhabitantsItem : public QTableWidgetItem {
public:
    bool operator<(const QTableWidgetItem& other) const override {
        return data(Qt::UserRole).toLongLong() < other.data(Qt::UserRole).toLongLong();
    }
};

} // namespace

ComparisonDialog::ComparisonDialog(ProjectDocument& document, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_compared(document.project()),
      m_a(new QComboBox),
      m_b(new QComboBox),
      m_summary(new QLabel),
      m_figureTable(makeRowTable(m_figures, tr("Indicateurs des deux côtés"))),
      m_communes(new QTableWidget(0, 3)),
      m_map(new DifferenceView),
      m_notice(new WrittenNotice(this)) {
    setWindowTitle(tr("Comparer des scénarios"));
    resize(1260, 720);
    m_summary->setWordWrap(true);
    m_figureTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_figureTable->setWordWrap(false);
    m_figureTable->verticalHeader()->hide();
    m_figureTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_communes->setHorizontalHeaderLabels({tr("Commune"), tr("Couverte par"), tr("Habitants")});
    m_communes->setLocale(currentLocale());
    m_communes->setAccessibleName(tr("Communes couvertes d'un seul côté"));
    m_communes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_communes->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_communes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_communes->setTabKeyNavigation(false);
    m_communes->verticalHeader()->hide();
    m_communes->sortByColumn(kName, Qt::AscendingOrder);
    for (QTableView* table : {m_figureTable, static_cast<QTableView*>(m_communes)}) {
        table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    }
    m_communes->horizontalHeader()->setSectionResizeMode(kName, QHeaderView::Stretch);

    auto* choice = new QHBoxLayout;
    for (const auto& [text, box] : {std::pair(tr("De &A"), m_a), std::pair(tr("à &B"), m_b)}) {
        auto* label = new QLabel(text);
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->addWidget(label);
        choice->addWidget(box);
    }
    choice->addStretch(1);
    auto* tables = new QSplitter(Qt::Vertical);
    tables->addWidget(m_figureTable);
    tables->addWidget(m_communes);
    tables->setSizes({380, 240});
    auto* sides = new QSplitter(Qt::Horizontal);
    sides->addWidget(tables);
    sides->addWidget(m_map);
    sides->setSizes({720, 540});
    auto* buttons = new QDialogButtonBox;
    QPushButton* save = buttons->addButton(tr("&Exporter en PDF…"), QDialogButtonBox::ActionRole);
    QPushButton* copy = buttons->addButton(tr("&Copier la carte"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setMimeData(pictureOf(*m_map)); });
    copyWithKey(*m_communes);
    QPushButton* close = buttons->addButton(tr("&Fermer"), QDialogButtonBox::RejectRole);
    save->setAutoDefault(false);
    close->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(choice);
    layout->addWidget(m_summary);
    layout->addWidget(sides, 1);
    layout->addWidget(m_notice);
    layout->addWidget(buttons);

    connect(save, &QPushButton::clicked, this, &ComparisonDialog::askExport);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_a, &QComboBox::currentIndexChanged, this, &ComparisonDialog::refresh);
    connect(m_b, &QComboBox::currentIndexChanged, this, &ComparisonDialog::refresh);
    connect(m_map, &DifferenceView::communeChosen, this, &ComparisonDialog::communeChosen);
    connect(m_communes, &QTableWidget::itemSelectionChanged, this, [this] {
        const QTableWidgetItem* item = m_communes->item(m_communes->currentRow(), kName);
        if (item != nullptr && item->isSelected()) {
            Q_EMIT communeChosen(item->data(Qt::UserRole).value<CommuneIndex>());
        }
    });
    connect(&m_document, &ProjectDocument::changed, this, [this] {
        // A structure that is dragged is in no scenario yet.
        const Project& now = m_document.project();
        const bool sameView = m_content->indicators.date == m_document.view().date &&
                              m_content->indicators.withHypotheses == m_document.view().withHypotheses &&
                              m_content->sheet.options.style == m_document.view().options.style;
        if (!sameView || !m_compared.sharesBaseWith(now) || m_compared.scenarios != now.scenarios) {
            fillChoices();
            refresh();
        }
    });
    fillChoices();
    compare({}, m_document.view().scenario);
}

void ComparisonDialog::fillChoices() {
    for (QComboBox* box : {m_a, m_b}) {
        const QSignalBlocker quiet(box);
        const QVariant before = box->currentData();
        box->clear();
        box->addItem(tr("Base seule"), QString());
        for (const Scenario& scenario : *m_document.project().scenarios) {
            const QString name = QString::fromStdString(scenario.name);
            box->addItem(name, name);
        }
        box->setCurrentIndex(std::max(0, box->findData(before)));
    }
}

void ComparisonDialog::compare(const std::string& a, const std::string& b) {
    {
        const QSignalBlocker quietA(m_a);
        const QSignalBlocker quietB(m_b);
        m_a->setCurrentIndex(std::max(0, m_a->findData(QString::fromStdString(a))));
        m_b->setCurrentIndex(std::max(0, m_b->findData(QString::fromStdString(b))));
    }
    refresh();
}

const Scenario* ComparisonDialog::chosen(const QComboBox& box) const {
    const std::string name = box.currentData().toString().toStdString();
    return name.empty() ? nullptr : &m_compared.scenario(name);
}

void ComparisonDialog::refresh() {
    m_compared = m_document.project();
    const Scenario* a = chosen(*m_a);
    const Scenario* b = chosen(*m_b);
    const ViewState& view = m_document.view();
    PageRequest request{{view.date, view.withHypotheses, b}, Theme::Ecart, a};
    request.paper.isPortrait = true;
    request.map.style = view.options.style;
    m_content = makePage(m_compared, request);
    const ScenarioComparison& comparison = *m_content->comparison;
    m_figures.show(figuresOf(a, b));
    m_map->show(m_content->sheet);
    m_summary->setText(
        tr("Au %1\u00A0: couvertes par A seulement %2 (%3), par B seulement %4 (%5), par les deux %6, par aucun "
           "des deux %7.")
            .arg(dateText(view.date), countText(comparison.onlyA.count), peopleText(comparison.onlyA),
                 countText(comparison.onlyB.count), peopleText(comparison.onlyB),
                 countText(comparison.both.count), countText(comparison.neither.count)));
    showCommunes();
}

TextTable ComparisonDialog::figuresOf(const Scenario* a, const Scenario* b) const {
    const QString nameA = lettered(QStringLiteral("A"), nameOfSide(a));
    const QString nameB = lettered(QStringLiteral("B"), nameOfSide(b));
    TextTable table = comparisonTable(*m_content->comparison, nameA, nameB, false);
    const ViewState& view = m_document.view();
    std::optional<NeedQuestion> question;
    if (view.need) {
        question = view.need->question;
    }
    std::optional<ComparedEquity> equity;
    const SituationOptions options{view.date, view.withHypotheses};
    try {
        equity = compareEquity(m_compared, a, b, options, question);
    } catch (const Error&) { // facts may have gone since it was chosen
        equity = compareEquity(m_compared, a, b, options, std::nullopt);
    }
    if (equity) {
        const TextTable rows = comparedEquityTable(*equity, nameA, nameB);
        table.rows.push_back({needHeading(equity->study), {}, {}, {}, {}});
        table.rows.insert(table.rows.end(), rows.rows.begin(), rows.rows.end());
    }
    return table;
}

void ComparisonDialog::showCommunes() {
    const QSignalBlocker quiet(m_communes);
    const ScenarioComparison& comparison = *m_content->comparison;
    m_communes->setSortingEnabled(false);
    m_communes->setRowCount(static_cast<int>(comparison.onlyB.count + comparison.onlyA.count));
    int row = 0;
    const auto add = [&](const CommuneGroup& group, const QString& change) {
        group.communes.forEach([&](CommuneIndex i) {
            const Commune& commune = m_compared.territory->commune(i);
            auto* name = new QTableWidgetItem(shownName(commune.name));
            name->setData(Qt::UserRole, QVariant::fromValue(i));
            m_communes->setItem(row, kName, name);
            m_communes->setItem(row, kChange, new QTableWidgetItem(change));
            auto* population = new InhabitantsItem;
            if (commune.population) {
                population->setText(integerText(*commune.population));
                population->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(*commune.population));
            }
            population->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_communes->setItem(row++, kPopulation, population);
        });
    };
    add(comparison.onlyA, tr("A seulement"));
    add(comparison.onlyB, tr("B seulement"));
    m_communes->setSortingEnabled(true);
}

FileJob ComparisonDialog::job(const std::filesystem::path& path) const {
    return {tr("Exporter la comparaison"), tr("La page se dessine…"), path,
            [content = *m_content, path](const Monitor& monitor) {
                const QStringList unplaced = writePage(content, path, {}, monitor);
                return unplaced.isEmpty() ? QStringList() : QStringList(unplacedText(unplaced));
            }};
}

QString ComparisonDialog::usualName() const {
    return fileName({QStringLiteral("comparaison"), m_a->currentText(), m_b->currentText(),
                     QString::fromStdString(m_compared.settings.name), datePart(m_content->indicators.date)},
                    QStringLiteral("pdf"));
}

void ComparisonDialog::askExport() {
    const QString name = askFileToWrite(this, tr("Exporter la comparaison"), usualName(),
                                        tr("Page PDF (*.pdf);;Image PNG (*.png);;Dessin SVG (*.svg)"));
    if (!name.isEmpty()) {
        Q_EMIT exportAsked(job(name.toStdU16String()));
    }
}

} // namespace maillage
