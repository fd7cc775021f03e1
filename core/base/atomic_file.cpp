#include "core/base/atomic_file.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace maillage {

namespace {

constexpr int kNoFile = -1;

[[noreturn]] void fail(const std::filesystem::path& path, int number) {
    throw Error(ErrorCode::WriteFailed, {path.string(), std::generic_category().message(number)});
}

/// An open file that vanishes with the scope unless it is kept.
class TemporaryFile {
public:
    TemporaryFile(std::filesystem::path path, int flags, bool removeOnFailure)
        : m_path(std::move(path)),
          m_descriptor(::open(m_path.c_str(), flags | O_CLOEXEC, 0666)),
          m_remove(removeOnFailure && m_descriptor != kNoFile) {}
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() {
        if (m_descriptor != kNoFile) {
            ::close(m_descriptor);
        }
        if (m_remove) {
            ::unlink(m_path.c_str());
        }
    }

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] bool write(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR) {
                return false;
            }
            bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
        }
        return true;
    }
    /// Some file systems tell of a full disk only here.
    [[nodiscard]] bool close() {
        const int descriptor = m_descriptor;
        m_descriptor = kNoFile;
        return ::close(descriptor) == 0;
    }
    void keep() { m_remove = false; }

private:
    std::filesystem::path m_path;
    int m_descriptor;
    bool m_remove;
};

/// The bytes beside their target, on the disk, not yet under its name.
class StagedFile {
public:
    StagedFile(const std::filesystem::path& path, std::string_view bytes) : m_shown(path) {
        std::error_code ignored;
        // A link stays a link: the file behind it is replaced.
        m_target = std::filesystem::canonical(path, ignored);
        if (m_target.empty()) {
            m_target = path;
        }
        const std::filesystem::file_status status = std::filesystem::status(m_target, ignored);
        const bool exists = std::filesystem::exists(status);
        if (exists && std::filesystem::is_directory(status)) {
            fail(path, EISDIR);
        }
        if (exists && !std::filesystem::is_regular_file(status)) {
            TemporaryFile device(m_target, O_WRONLY, false);
            if (device.descriptor() == kNoFile || !device.write(bytes) || !device.close()) {
                fail(path, errno);
            }
            return;
        }
        if (exists && ::access(m_target.c_str(), W_OK) != 0) {
            fail(path, errno);
        }
        stage(bytes, exists);
    }

    void giveName() {
        if (m_file == nullptr) {
            return;
        }
        if (::rename(m_file->path().c_str(), m_target.c_str()) != 0) {
            fail(m_shown, errno);
        }
        m_file->keep();
    }

private:
    void stage(std::string_view bytes, bool exists) {
        static std::atomic<int> counter{0};
        const std::string suffix = "." + formatInteger(::getpid()) + "-" + formatInteger(++counter) + ".tmp";
        m_file = std::make_unique<TemporaryFile>(m_target.parent_path() /
                                                     ("." + m_target.filename().string() + suffix),
                                                 O_WRONLY | O_CREAT | O_EXCL, true);
        if (m_file->descriptor() == kNoFile || !m_file->write(bytes)) {
            fail(m_shown, errno);
        }
        if (exists) {
            struct stat before {};
            if (::stat(m_target.c_str(), &before) == 0 &&
                ::fchmod(m_file->descriptor(), before.st_mode & 07777U) != 0) {
                fail(m_shown, errno);
            }
        }
        if (::fsync(m_file->descriptor()) != 0 || !m_file->close()) {
            fail(m_shown, errno);
        }
    }

    std::filesystem::path m_shown;
    std::filesystem::path m_target;
    std::unique_ptr<TemporaryFile> m_file;
};

} // namespace

void writeFileAtomically(const std::filesystem::path& path, std::string_view bytes) {
    StagedFile(path, bytes).giveName();
}

void writeFilesAtomically(const std::vector<NamedBytes>& files) {
    std::vector<std::unique_ptr<StagedFile>> staged;
    staged.reserve(files.size());
    for (const NamedBytes& file : files) {
        staged.push_back(std::make_unique<StagedFile>(file.path, file.bytes));
    }
    for (const auto& file : staged) {
        file->giveName();
    }
}

} // namespace maillage
