// Asks for everything about the page of a map, which it shows as it will be; the file or the printer is asked
// for afterwards.
#pragma once

#include "app/dialogs/files/export_memory.hpp"
#include "core/report/proofreading.hpp"

#include <QDialog>

#include <map>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace maillage {

class PagePreview;
class PairBox;
class PictureSizeEdit;
class RemarkBox;
class UnplacedNote;

/// Where the page goes.
enum class PageTarget { File, Printer };

/// Begins with what was remembered; what is accepted is remembered.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// `seen`: the ground that the map of the window shows.
    ExportDialog(const ProjectDocument& document, const Envelope& seen, PageTarget target,
                 QWidget* parent = nullptr);

    [[nodiscard]] ExportOptions options() const;
    /// A template of the project, empty for none, and the paper that it was composed on.
    void chooseTemplate(const std::string& name, const Paper& paper);
    [[nodiscard]] const PagePreview& preview() const { return *m_preview; }
    void accept() override;

Q_SIGNALS:
    /// The charte is that of every map: the window asks for it.
    void styleAsked();
    /// The templates are the project's: the window composes one.
    void composerAsked();

private:
    void fill(PageTarget target);
    void fillExtents();
    void fillTemplates();
    void makeLayout(PageTarget target);
    [[nodiscard]] QFormLayout* makeForm(PageTarget target);
    [[nodiscard]] QWidget* makeLogo();
    [[nodiscard]] QWidget* makeTemplate();
    void show(const ExportOptions& options);
    void reset();
    /// What goes with what, and the preview.
    void follow();
    void followTheme();
    /// What mends a remark of the proof-reader, or leads to it.
    void repair(PageFault fault);
    [[nodiscard]] Theme theme() const;

    const ProjectDocument& m_document;
    Envelope m_seen;
    ExportMemory m_memory;
    /// The theme whose title stands in the field, and what was typed for the others.
    Theme m_titled;
    std::map<Theme, QString> m_titles;
    PagePreview* m_preview;
    QComboBox* m_theme;
    QCheckBox* m_attestedOnly;
    QComboBox* m_extent;
    QComboBox* m_epci;
    PairBox* m_pair;
    QLineEdit* m_title;
    QLineEdit* m_author;
    QLineEdit* m_logo;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QComboBox* m_format;
    QComboBox* m_template;
    PictureSizeEdit* m_picture;
    UnplacedNote* m_note;
    RemarkBox* m_remarks;
};

} // namespace maillage
