// The menu of the projects that were used last.
#pragma once

#include "app/windows/frame.hpp"

class QMenu;

namespace maillage {

class RecentMenu : public QObject {
    Q_OBJECT
public:
    explicit RecentMenu(Frame& frame);

Q_SIGNALS:
    /// A project that is there was chosen.
    void chosen(const std::filesystem::path& path);

private:
    void fill(QMenu& menu);
    void choose(const QString& path);

    Frame& m_frame;
};

} // namespace maillage
