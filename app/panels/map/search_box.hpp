// The search field: what is typed finds communes, structures, QPV and EPCI, and choosing one goes there.
#pragma once

#include "app/document/project_document.hpp"
#include "core/service/search.hpp"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace maillage {

class SearchBox : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(const ProjectDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// What the list under the field offers; its last line tells how many more there are.
    [[nodiscard]] const std::vector<SearchHit>& hits() const { return m_hits; }

Q_SIGNALS:
    void chosen(const std::vector<maillage::CommuneIndex>& communes);
    /// Nothing bears such a name, or its place is not known.
    void notFound(const QString& sentence);

private:
    void find(const QString& text);
    [[nodiscard]] QString namesOf(const std::vector<CommuneIndex>& communes) const;
    void choose(int row);
    void chooseFirst();

    const ProjectDocument& m_document;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
    std::vector<SearchHit> m_hits;
};

} // namespace maillage
