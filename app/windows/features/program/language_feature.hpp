// The language of the window, chosen in its menu.
#pragma once

#include "app/document/project_document.hpp"
#include "app/text/language.hpp"
#include "app/windows/frame.hpp"

class QActionGroup;

namespace maillage {

class LanguageFeature : public QObject {
    Q_OBJECT
public:
    LanguageFeature(ProjectDocument& document, Frame& frame);

Q_SIGNALS:
    /// Another than the current one, and nothing speaks against it.
    void chosen(maillage::Language language);

private:
    void ask(Language language);

    ProjectDocument& m_document;
    Frame& m_frame;
    QActionGroup* m_languages;
};

} // namespace maillage
