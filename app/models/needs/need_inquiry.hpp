// Which indicator of need the window is about, and what follows from it: one for the dock's tables, the map
// and the choice of its theme.
#pragma once

#include "app/document/project_document.hpp"
#include "core/analysis/needs/need_study.hpp"

#include <QObject>

namespace maillage {

/// Works out nothing until it is asked, and each thing once.
class NeedInquiry : public QObject {
    Q_OBJECT
public:
    explicit NeedInquiry(ProjectDocument& document, QObject* parent = nullptr);

    /// Those of which the project knows something.
    [[nodiscard]] const std::vector<NeedIndicator>& indicators() const;
    /// Of the indicator that is looked at, the first known where none was chosen or facts have gone; null
    /// where the project knows of none.
    [[nodiscard]] std::shared_ptr<const NeedStudy> study() const;
    /// The years that there are of it, ascending.
    [[nodiscard]] std::vector<int> years() const;
    /// Puts another question, for the map too.
    void ask(const NeedQuestion& question);
    [[nodiscard]] ProjectDocument& document() const { return m_document; }

private:
    [[nodiscard]] NeedQuestion question() const;
    /// Whether what is kept is of the project as it is now.
    void forgetOld() const;

    ProjectDocument& m_document;
    /// Kept with what was made from them: studies point into the facts.
    mutable std::shared_ptr<const NeedFacts> m_facts;
    mutable std::shared_ptr<const Territory> m_territory;
    mutable std::optional<std::vector<NeedIndicator>> m_indicators;
    mutable std::shared_ptr<const NeedStudy> m_study;
};

} // namespace maillage
