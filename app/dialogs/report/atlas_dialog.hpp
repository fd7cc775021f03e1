// Asks what an atlas holds; the file is asked for afterwards.
#pragma once

#include "core/report/atlas.hpp"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace maillage {

struct AtlasOptions {
    std::vector<AtlasPart> parts;
    std::vector<Theme> themes;
    /// Codes; empty for all.
    std::vector<std::string> epcis;
    Paper paper{PaperSize::A4, true};
    /// Empty for the one that the atlas has by itself, and for the author of the charte.
    QString title;
    QString author;
    /// A file for each EPCI, in the place of one.
    bool isPerEpci = false;
};

class AtlasDialog : public QDialog {
    Q_OBJECT
public:
    /// `author`: the charte's.
    AtlasDialog(const Territory& territory, const QString& author, QWidget* parent = nullptr);

    [[nodiscard]] AtlasOptions options() const;

private:
    void refresh();

    QListWidget* m_parts;
    QListWidget* m_themes;
    QListWidget* m_epcis;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QLineEdit* m_title;
    QLineEdit* m_author;
    QCheckBox* m_perEpci;
    QPushButton* m_choose;
};

} // namespace maillage
