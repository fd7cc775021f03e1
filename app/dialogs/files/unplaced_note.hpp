// The names that a page's map has no room for: some of them in a line, all of them on demand.
#pragma once

#include <QLabel>
#include <QStringList>

namespace maillage {

class UnplacedNote : public QLabel {
    Q_OBJECT
public:
    explicit UnplacedNote(QWidget* parent = nullptr);

    /// Nothing for none.
    void tell(const QStringList& names);

private:
    void showAll();

    QStringList m_names;
};

} // namespace maillage
