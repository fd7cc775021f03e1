// The communes that a person has chosen: one selection, shared by map, tables, legend and panels.
#pragma once

#include "core/model/territory.hpp"

#include <QObject>

#include <optional>
#include <vector>

namespace maillage {

/// Some communes, one of which may be the one that is read (`current`). What is looked at, not what the
/// project says: no undo step.
class Selection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] std::optional<CommuneIndex> current() const { return m_current; }
    /// Ascending.
    [[nodiscard]] const std::vector<CommuneIndex>& communes() const { return m_communes; }
    [[nodiscard]] bool contains(CommuneIndex commune) const;

    /// This one alone, which is read; nullopt for none.
    void choose(std::optional<CommuneIndex> commune);
    /// These; a single one is read, among several the one that was read before.
    void set(std::vector<CommuneIndex> communes);
    /// In or out; one that comes in is read.
    void toggle(CommuneIndex commune);
    /// Also these.
    void add(const std::vector<CommuneIndex>& communes);
    /// Only the one that is read stays.
    void reduceToCurrent();
    /// The same communes, by their codes, in another territory; those that are not there are left out.
    void follow(const Territory& before, const Territory& after);

Q_SIGNALS:
    void changed();
    void currentChanged(std::optional<maillage::CommuneIndex> commune);

private:
    void replace(std::vector<CommuneIndex> communes, std::optional<CommuneIndex> current);

    std::vector<CommuneIndex> m_communes;
    std::optional<CommuneIndex> m_current;
};

} // namespace maillage
