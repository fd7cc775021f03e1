#include "app/panels/map/theme_panel.hpp"

#include "app/document/years.hpp"
#include "app/panels/map/legend_panel.hpp"
#include "app/text/needs/need_study_text.hpp"
#include "app/text/needs/need_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/widgets/narrow_box.hpp"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace maillage {

namespace {

/// A name that would widen its column, and so the panel, goes on under itself.
QString inTwoLines(QString name) {
    constexpr qsizetype kLongest = 14; // letters, "Zones blanches"
    const qsizetype last = name.lastIndexOf(u' ', kLongest);
    if (name.size() > kLongest && last > 0) {
        name[last] = u'\n';
    }
    return name;
}

} // namespace

ThemePanel::ThemePanel(ProjectDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_group(new QButtonGroup(this)),
      m_legend(new LegendPanel(document)),
      m_compared(new QComboBox),
      m_indicator(new QComboBox),
      m_method(new QComboBox) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 4, 4);
    // Down, then across, so that the legend has its room below.
    auto* themes = new QGridLayout;
    themes->setHorizontalSpacing(4); // both columns are seen in the usual width of the dock
    const std::vector<ThemeName> names = themeNames();
    const auto rows = static_cast<int>((names.size() + 1) / 2);
    for (int k = 0; k < static_cast<int>(names.size()); ++k) {
        const ThemeName& entry = names[static_cast<std::size_t>(k)];
        auto* button = new QRadioButton(inTwoLines(entry.name));
        button->setAccessibleName(entry.name);
        button->setToolTip(nameOf(entry.theme));
        m_group->addButton(button, static_cast<int>(entry.theme));
        themes->addWidget(button, k % rows, k / rows);
    }
    layout->addLayout(themes);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        m_document.look([&](ViewState& view) { view.theme = static_cast<Theme>(id); });
    });
    narrow(*m_compared);
    m_compared->setAccessibleName(tr("Comparer à"));
    connect(m_compared, &QComboBox::activated, this, [this](int index) {
        ViewState view = m_document.view();
        if (besideOf(view.theme) == ThemeBeside::Date) {
            view.comparedDate = yearDate(m_document.project().settings, m_compared->itemData(index).toInt());
        } else {
            view.comparedScenario = m_compared->itemData(index).toString().toStdString();
        }
        m_document.setView(view);
    });
    layout->addWidget(m_compared);
    narrow(*m_indicator);
    m_indicator->setAccessibleName(tr("Indicateur de besoin"));
    narrow(*m_method);
    m_method->setAccessibleName(tr("Classes"));
    for (const ClassMethod method : {ClassMethod::Quantiles, ClassMethod::Jenks, ClassMethod::Q6}) {
        m_method->addItem(tr("Classes\u00A0: %1").arg(nameOf(method)), static_cast<int>(method));
    }
    for (QComboBox* box : {m_indicator, m_method}) {
        connect(box, &QComboBox::activated, this, &ThemePanel::chooseNeed);
        layout->addWidget(box);
    }
    layout->addSpacing(8);
    layout->addWidget(new QLabel(tr("<b>Légende</b> (nombres)")));
    layout->addWidget(m_legend);
    layout->addStretch(1);

    connect(&m_document, &ProjectDocument::changed, this, &ThemePanel::refresh);
    refresh();
}

void ThemePanel::refresh() {
    const ViewState& view = m_document.view();
    m_group->button(static_cast<int>(view.theme))->setChecked(true);
    refreshNeed();
    const bool isComparing = besideOf(view.theme) != ThemeBeside::Base;
    m_compared->setVisible(isComparing);
    if (!isComparing) {
        return; // also while a structure is dragged
    }
    m_compared->clear();
    if (besideOf(view.theme) == ThemeBeside::Date) {
        const Settings& settings = m_document.project().settings;
        for (int year = yearsToSee(m_document.project(), view).first; year < view.date.year(); ++year) {
            m_compared->addItem(tr("Depuis fin %1").arg(year), year);
        }
        m_compared->setCurrentIndex(m_compared->findData(earlierDate(view, settings).year()));
        return;
    }
    m_compared->addItem(tr("Par rapport à la base"), QString());
    for (const Scenario& scenario : *m_document.project().scenarios) {
        const QString name = QString::fromStdString(scenario.name);
        m_compared->addItem(tr("Par rapport à «\u00A0%1\u00A0»").arg(name), name);
    }
    m_compared->setCurrentIndex(
        std::max(0, m_compared->findData(QString::fromStdString(view.comparedScenario))));
}

void ThemePanel::refreshNeed() {
    const std::shared_ptr<const NeedMap>& need = m_document.sheet().need;
    m_indicator->setVisible(need != nullptr);
    m_method->setVisible(need != nullptr);
    if (need == nullptr) {
        return;
    }
    m_indicator->clear();
    for (const NeedIndicator& indicator : knownIndicators(m_document.project())) {
        m_indicator->addItem(capitalised(needIndicatorName(indicator)), QString::fromStdString(indicator.id));
    }
    m_indicator->setCurrentIndex(m_indicator->findData(QString::fromStdString(need->study.indicator.id)));
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(need->classes.method)));
}

void ThemePanel::chooseNeed() {
    NeedMapRequest request{{m_indicator->currentData().toString().toStdString()}, {}};
    if (const auto& before = m_document.view().need) {
        request.question.leastDenominator = before->question.leastDenominator;
        if (before->question.indicator == request.question.indicator) {
            request.question.year = before->question.year;
        }
    }
    request.classes.method = static_cast<ClassMethod>(m_method->currentData().toInt());
    m_document.look([&](ViewState& view) { view.need = request; });
}

} // namespace maillage
