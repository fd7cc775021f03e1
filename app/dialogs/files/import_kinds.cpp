#include "app/dialogs/files/import_kinds.hpp"

#include "app/text/qt_text.hpp"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <array>

namespace maillage {

namespace {

bool isOfKind(const Remark& remark) {
    return remark.code == RemarkCode::KindUnknown || remark.code == RemarkCode::KindDoubtful;
}

} // namespace

ImportKinds::ImportKinds(QWidget* parent)
    : QGroupBox(tr("Ce que veulent dire les types du fichier"), parent), m_rows(new QGridLayout(this)) {
    m_rows->setColumnStretch(0, 1);
    setVisible(false);
}

void ImportKinds::show(const ListReading& reading, const CommuneChoices& choices) {
    std::map<std::string, Asked> open;
    for (const RowOutcome& row : reading.rows) {
        const auto remark = std::ranges::find_if(row.remarks, isOfKind);
        const auto choice = std::ranges::find_if(row.choices, [](const OpenChoice& one) {
            return std::ranges::find(one.answers, Answer::kEvs) != one.answers.end();
        });
        if (remark != row.remarks.end() && choice != row.choices.end()) {
            Asked& asked = open[choice->key];
            asked.text = remark->parameters.front();
            ++asked.rows;
        }
    }
    for (const auto& [key, asked] : open) {
        m_asked[key] = asked;
    }
    std::erase_if(m_asked, [&](const auto& asked) {
        return !open.contains(asked.first) && !choices.contains(asked.first);
    });
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const auto& [key, asked] : m_asked) {
        addRow(key, asked, choices);
    }
    setVisible(!m_asked.empty());
}

void ImportKinds::addRow(const std::string& key, const Asked& asked, const CommuneChoices& choices) {
    const int row = m_rows->rowCount();
    const QString text = QString::fromStdString(asked.text).simplified();
    auto* label = new QLabel(
        tr("«\u00A0%1\u00A0», %2").arg(text, counted(asked.rows, tr("%1 ligne"), tr("%1 lignes"))));
    label->setTextFormat(Qt::PlainText);
    auto* box = new QComboBox;
    box->setAccessibleName(tr("Ce que veut dire «\u00A0%1\u00A0»").arg(text));
    box->setPlaceholderText(tr("(à choisir)"));
    const std::array<std::pair<QString, std::string_view>, 3> answers{
        {{tr("EVS"), Answer::kEvs},
         {tr("centre social"), Answer::kCentreSocial},
         {tr("ni l'un ni l'autre : lignes laissées de côté"), Answer::kNone}}};
    for (const auto& [word, answer] : answers) {
        box->addItem(word, QString::fromStdString(std::string(answer)));
    }
    const auto chosen = choices.find(key);
    box->setCurrentIndex(chosen == choices.end() ? -1
                                                 : box->findData(QString::fromStdString(chosen->second)));
    label->setBuddy(box);
    m_rows->addWidget(label, row, 0);
    m_rows->addWidget(box, row, 1);
    connect(box, &QComboBox::activated, this,
            [this, box, key] { Q_EMIT answered(key, box->currentData().toString().toStdString()); });
}

} // namespace maillage
