#include "core/base/staged_file.hpp"

#include "core/base/platform/files.hpp"

#include <cerrno>
#include <utility>

namespace maillage {

namespace fs = std::filesystem;

StagedFile::StagedFile(const fs::path& path)
    : m_target(writeTarget(path)), m_path(m_target.file), m_descriptor(kNoFile) {
    if (m_target.kind == TargetKind::Device) {
        m_descriptor = openToWrite(m_path);
        if (m_descriptor == kNoFile) {
            fail();
        }
        return;
    }
    removeLeftovers(m_target.file);
    const NewFile rights = m_target.kind == TargetKind::New ? NewFile::AsUsual : NewFile::OwnerAlone;
    do {
        m_path = temporaryName(m_target.file);
        m_descriptor = makeFile(m_path, rights);
    } while (m_descriptor == kNoFile && errno == EEXIST);
    if (m_descriptor == kNoFile) {
        fail();
    }
    m_isBeside = true;
}

StagedFile::~StagedFile() {
    if (m_descriptor != kNoFile) {
        static_cast<void>(closeFile(m_descriptor));
    }
    if (m_isBeside) {
        removeFile(m_path);
    }
}

void StagedFile::fail() const {
    failToWrite(m_target.shown, errno);
}

void StagedFile::write(std::string_view bytes) {
    if (!writeAll(m_descriptor, bytes)) {
        fail();
    }
}

void StagedFile::seal() {
    if (m_isBeside) {
        const bool isNew = m_target.kind != TargetKind::RegularFile;
        if ((!isNew && !makeAlike(m_descriptor, m_target.file)) || !syncFile(m_descriptor)) {
            fail();
        }
    }
    if (!closeFile(std::exchange(m_descriptor, kNoFile))) {
        fail();
    }
}

void StagedFile::giveName() {
    if (!m_isBeside) {
        return;
    }
    if (!renameFile(m_path, m_target.file)) {
        fail();
    }
    m_isBeside = false;
    if (!syncFolder(m_target.file.parent_path())) {
        fail();
    }
}

} // namespace maillage
