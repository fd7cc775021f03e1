#include "core/io/files/writers/zip_writer.hpp"

#include <zip.h>

#include <ctime>
#include <memory>

namespace maillage {

namespace {

struct ZipSourceFreer {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct ZipDiscarder {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

[[noreturn]] void failZip(zip_error_t& error) {
    const ZipFailure failure{zip_error_strerror(&error)};
    zip_error_fini(&error);
    throw ZipFailure(failure);
}

/// 1 January 1980, the first day that a zip file knows: the same content gives the same bytes.
constexpr std::time_t kNoTime = 315'532'800;

void addEntry(zip_t* archive, const ZipEntry& entry) {
    const auto failed = [&] { throw ZipFailure{zip_strerror(archive)}; };
    zip_source_t* source = zip_source_buffer(archive, entry.bytes.data(), entry.bytes.size(), 0);
    if (source == nullptr) {
        failed();
    }
    const zip_int64_t index = zip_file_add(archive, entry.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        failed();
    }
    const auto position = static_cast<zip_uint64_t>(index);
    const zip_int32_t method = entry.isDeflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
    if (zip_set_file_compression(archive, position, method, 0) != 0 ||
        zip_file_set_mtime(archive, position, kNoTime, 0) != 0) {
        failed();
    }
}

} // namespace

std::string zipBytes(const std::vector<ZipEntry>& entries) {
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, ZipSourceFreer> memory(
        zip_source_buffer_create(nullptr, 0, 0, &error));
    if (memory == nullptr) {
        failZip(error);
    }
    std::unique_ptr<zip_t, ZipDiscarder> archive(
        zip_open_from_source(memory.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (archive == nullptr) {
        failZip(error);
    }
    zip_source_keep(memory.get()); // closing the archive lets go of its own hold
    for (const ZipEntry& entry : entries) {
        addEntry(archive.get(), entry);
    }
    if (zip_close(archive.get()) != 0) {
        throw ZipFailure{zip_strerror(archive.get())};
    }
    static_cast<void>(archive.release());
    zip_stat_t written;
    zip_stat_init(&written);
    if (zip_source_stat(memory.get(), &written) != 0 || zip_source_open(memory.get()) != 0) {
        throw ZipFailure{zip_error_strerror(zip_source_error(memory.get()))};
    }
    std::string bytes(written.size, '\0');
    const zip_int64_t got = zip_source_read(memory.get(), bytes.data(), bytes.size());
    zip_source_close(memory.get());
    if (got < 0 || static_cast<zip_uint64_t>(got) != written.size) {
        throw ZipFailure{"zip"};
    }
    return bytes;
}

} // namespace maillage
