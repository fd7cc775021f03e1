// What the kinds that a list writes mean, each once for all its rows: "RPE" is none of ours, "E.V.S." an EVS.
#pragma once

#include "core/io/lists/list_reader.hpp"

#include <QGroupBox>

class QGridLayout;

namespace maillage {

/// Remembers what was asked for as long as the import lasts, so that an answer can be changed.
class ImportKinds : public QGroupBox {
    Q_OBJECT
public:
    explicit ImportKinds(QWidget* parent = nullptr);

    /// Hidden where nothing was ever asked.
    void show(const ListReading& reading, const CommuneChoices& choices);

Q_SIGNALS:
    /// An answer of row_report.hpp, for the kind of this key.
    void answered(const std::string& key, const std::string& answer);

private:
    struct Asked {
        std::string text;
        std::size_t rows = 0;
    };
    void addRow(const std::string& key, const Asked& asked, const CommuneChoices& choices);

    std::map<std::string, Asked> m_asked; // by the key of its choice
    QGridLayout* m_rows;
};

} // namespace maillage
