#include "app/panels/needs/need_panel.hpp"

#include "app/models/needs/need_place_model.hpp"
#include "app/models/table_copy.hpp"
#include "app/panels/needs/equity_page.hpp"
#include "app/panels/needs/need_cross_page.hpp"
#include "app/panels/needs/portrait_page.hpp"
#include "app/panels/needs/priority_page.hpp"
#include "app/text/needs/need_study_text.hpp"
#include "app/text/needs/need_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/widgets/flow_layout.hpp"
#include "app/widgets/narrow_box.hpp"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace maillage {

namespace {

/// A table of finished texts, as it is shown.
Table textsOf(const QAbstractItemModel& model) {
    Table table;
    for (int column = 0; column < model.columnCount(); ++column) {
        table.columns.push_back(model.headerData(column, Qt::Horizontal).toString().toStdString());
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        std::vector<std::string>& cells = table.rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column) {
            cells.push_back(model.index(row, column).data().toString().toStdString());
        }
    }
    return table;
}

} // namespace

NeedPanel::NeedPanel(ProjectDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_inquiry(document),
      m_indicator(new QComboBox),
      m_year(new QComboBox),
      m_least(new QSpinBox),
      m_filter(new QLineEdit),
      m_onMap(new QPushButton(tr("&Voir sur la carte"))),
      m_export(new QPushButton(tr("Exporter le ta&bleau…"))),
      m_add(new QPushButton(tr("A&jouter un indicateur…"))),
      m_told(new QLabel),
      m_tabs(new QTabWidget),
      m_cross(new NeedCrossPage(m_inquiry)),
      m_priorities(new PriorityPage(m_inquiry)),
      m_equity(new EquityPage(m_inquiry)),
      m_portrait(new PortraitPage(document)) {
    makeTabs();
    m_bar = makeBar();
    m_invitation = makeInvitation();
    // All in one layout: a page within another would ask for the height that it likes, not for its least.
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_bar);
    layout->addWidget(m_told);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_invitation, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { setFilter(m_filter->text()); });
    connect(&m_document, &ProjectDocument::changed, this, [this] { follow(false); });
    connect(&m_document.selection(), &Selection::changed, this, [this] { follow(true); });
    connect(&m_document.selection(), &Selection::currentChanged, this, [this] { follow(true); });
    connect(m_priorities, &PriorityPage::answered, this, [this] { follow(true); });
}

QWidget* NeedPanel::makeInvitation() const {
    auto* words = new QLabel(tr(
        "Le projet ne sait encore rien des besoins. Importez, tels quels, les fichiers de l'Insee (comparateur de "
        "territoires, Filosofi, dossier complet…) ou de la Cnaf (Cafdata)."));
    words->setWordWrap(true);
    auto* import = new QPushButton(tr("&Importer des besoins…"));
    connect(import, &QPushButton::clicked, this, &NeedPanel::importAsked);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(words);
    column->addWidget(import, 0, Qt::AlignLeft);
    column->addStretch(1);
    return page;
}

QWidget* NeedPanel::makeBar() {
    narrow(*m_indicator, 26);
    m_indicator->setAccessibleName(tr("Indicateur de besoin"));
    m_year->setAccessibleName(tr("Année"));
    m_least->setRange(0, 9999);
    m_least->setPrefix(tr("dénominateur ≥ "));
    m_least->setAccessibleName(tr("Dénominateur le plus petit"));
    m_least->setToolTip(tr("Sous ce nombre de personnes ou de ménages, un taux n'est ni classé ni coloré"));
    m_least->setKeyboardTracking(false);
    m_filter->setPlaceholderText(tr("filtrer…"));
    m_filter->setAccessibleName(tr("Filtrer les lignes"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_export->setObjectName(QStringLiteral("exportTable"));
    m_add->setObjectName(QStringLiteral("addIndicator"));
    m_onMap->setToolTip(tr("Thème Besoin ; devant le croisement, Besoin et couverture"));
    m_export->setToolTip(tr("Les lignes montrées, dans cet ordre, en CSV, XLSX ou ODS"));
    m_told->setWordWrap(true);
    m_told->setContentsMargins(4, 0, 4, 0);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(bar);
    flow->setContentsMargins(4, 2, 4, 0);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_indicator, m_year, m_least, m_filter, m_onMap, m_export, m_add}) {
        flow->addWidget(widget);
    }
    connect(m_indicator, &QComboBox::activated, this, [this] {
        m_year->setCurrentIndex(-1); // of another indicator, other years
        ask();
    });
    connect(m_year, &QComboBox::activated, this, &NeedPanel::ask);
    connect(m_least, &QSpinBox::valueChanged, this, &NeedPanel::ask);
    connect(m_filter, &QLineEdit::textChanged, this, &NeedPanel::setFilter);
    connect(m_add, &QPushButton::clicked, this, &NeedPanel::indicatorAsked);
    connect(m_export, &QPushButton::clicked, this, &NeedPanel::exportShown);
    connect(m_onMap, &QPushButton::clicked, this, [this] {
        Q_EMIT mapAsked(m_tabs->currentIndex() == Cross ? Theme::BesoinCouverture : Theme::Besoin);
    });
    return bar;
}

void NeedPanel::makeTabs() {
    auto* communes = new TableView(new NeedPlaceModel(m_inquiry, NeedLevel::Commune));
    auto* epcis = new TableView(new NeedPlaceModel(m_inquiry, NeedLevel::Epci));
    m_tables = {communes, epcis, &m_cross->communes(), &m_priorities->communes()};
    m_tabs->addTab(communes, communes->rows().title());
    m_tabs->addTab(epcis, epcis->rows().title());
    m_tabs->addTab(m_cross, tr("Beso&in et couverture"));
    m_tabs->addTab(m_priorities, tr("Pri&orités"));
    m_tabs->addTab(m_equity, tr("É&quité"));
    m_tabs->addTab(m_portrait, tr("Port&rait"));
    for (TableView* table : m_tables) {
        link(*table);
    }
}

void NeedPanel::link(TableView& table) {
    connect(&table, &TableView::rowsSelected, this, [this, &table] {
        if (!m_isFollowing && &table == current()) {
            const QScopedValueRollback following(m_isFollowing, true);
            m_document.selection().set(table.selectedCommunes());
        }
    });
}

TableView* NeedPanel::current() const {
    const int tab = m_tabs->currentIndex();
    return tab >= 0 && static_cast<std::size_t>(tab) < m_tables.size()
               ? m_tables[static_cast<std::size_t>(tab)]
               : nullptr;
}

void NeedPanel::showTab(int tab) {
    m_tabs->setCurrentIndex(tab);
}

void NeedPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    follow(true);
}

void NeedPanel::setFilter(const QString& words) {
    m_filter->setText(words);
    if (TableView* table = current()) {
        const QScopedValueRollback following(m_isFollowing, true);
        table->filter().setWords(words);
    }
    follow(true);
}

QString NeedPanel::told() const {
    return m_told->text();
}

void NeedPanel::ask() {
    NeedQuestion question;
    question.indicator = m_indicator->currentData().toString().toStdString();
    // The last one is not held to: of the next vintage, the last is another.
    if (m_year->currentIndex() >= 0 && m_year->currentIndex() + 1 < m_year->count()) {
        question.year = m_year->currentData().toInt();
    }
    question.leastDenominator = m_least->value();
    m_inquiry.ask(question);
}

void NeedPanel::fillBar() {
    const auto study = m_inquiry.study();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_bar, m_told, m_tabs}) {
        widget->setVisible(study != nullptr);
    }
    m_invitation->setVisible(study == nullptr);
    if (study == nullptr) {
        return;
    }
    const QSignalBlocker quiet(m_least);
    m_indicator->clear();
    for (const NeedIndicator& indicator : m_inquiry.indicators()) {
        m_indicator->addItem(capitalised(needIndicatorName(indicator)), QString::fromStdString(indicator.id));
    }
    m_indicator->setCurrentIndex(m_indicator->findData(QString::fromStdString(study->indicator.id)));
    m_year->clear();
    for (const int year : m_inquiry.years()) {
        m_year->addItem(QString::number(year), year);
    }
    m_year->setCurrentIndex(m_year->findData(study->communes.year));
    m_year->setVisible(m_year->count() > 1);
    m_least->setValue(static_cast<int>(study->question.leastDenominator));
    m_told->setText(tr("%1\u00A0: %2").arg(needHeading(*study), needCountsText(*study)));
    m_told->setToolTip(needSourcesText(*study));
    const TableView* table = current();
    m_filter->setEnabled(table != nullptr);
}

void NeedPanel::follow(bool scrolls) {
    if (m_isFollowing || !isVisible()) {
        return; // what nobody sees is not worked out
    }
    const QScopedValueRollback following(m_isFollowing, true);
    fillBar();
    switch (m_tabs->currentIndex()) {
    case Cross:
        m_cross->follow();
        break;
    case Priorities:
        m_priorities->follow();
        break;
    case EquityTab:
        m_equity->follow();
        break;
    case PortraitTab:
        m_portrait->follow();
        break;
    default:
        break;
    }
    if (TableView* table = current()) {
        if (auto* computed = qobject_cast<ComputedTableModel*>(&table->rows())) {
            computed->follow();
        }
        table->selectCommunes(m_document.selection().communes(), scrolls);
    }
}

void NeedPanel::exportShown() {
    const QString name = m_tabs->tabText(m_tabs->currentIndex()).remove(u'&');
    if (const TableView* table = current()) {
        return Q_EMIT exportAsked(exportedRows(table->rows(), table->shownRows()), name);
    }
    const bool isEquity = m_tabs->currentIndex() == EquityTab;
    Q_EMIT exportAsked(textsOf(isEquity ? *m_equity->measures().model() : *m_portrait->needs().model()),
                       name);
}

} // namespace maillage
