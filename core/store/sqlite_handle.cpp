#include "core/store/sqlite_handle.hpp"

#include "core/base/text.hpp"
#include <sqlite3.h>

namespace maillage {

std::string sqliteVersion() {
    return sqlite3_libversion();
}

void Database::Closer::operator()(sqlite3* handle) const {
    sqlite3_close(handle);
}
void Statement::Finalizer::operator()(sqlite3_stmt* handle) const {
    sqlite3_finalize(handle);
}

Database::Database() : Database(std::string(":memory:"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE) {}

Database::Database(const std::filesystem::path& path) : Database(utf8Of(path), SQLITE_OPEN_READONLY) {}

Database Database::immutable(const std::filesystem::path& path) {
    std::string uri = "file:";
    for (const char c : utf8Of(path)) {
        if (c == '%') {
            uri += "%25";
        } else if (c == '?') {
            uri += "%3f";
        } else if (c == '#') {
            uri += "%23";
        } else {
            uri += c;
        }
    }
    return {uri + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI};
}

Database::Database(const std::string& name, int flags) {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags, nullptr);
    m_handle.reset(handle);
    if (code != SQLITE_OK) {
        throw SqliteFailure{sqlite3_errstr(code)};
    }
}

std::string Database::bytes() const {
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> content(
        sqlite3_serialize(m_handle.get(), "main", &size, 0), &sqlite3_free);
    if (!content) {
        throw SqliteFailure{sqlite3_errmsg(m_handle.get())};
    }
    return {content.get(), content.get() + size};
}

void Database::execute(const std::string& sql) {
    char* message = nullptr;
    if (sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, &message) != SQLITE_OK) {
        const SqliteFailure failure{message == nullptr ? "?" : message};
        sqlite3_free(message);
        throw SqliteFailure(failure);
    }
}

Statement::Statement(Database& database, std::string_view sql) : m_database(database.handle()) {
    sqlite3_stmt* handle = nullptr;
    check(sqlite3_prepare_v2(m_database, sql.data(), static_cast<int>(sql.size()), &handle, nullptr));
    m_handle.reset(handle);
}

void Statement::check(int code) const {
    if (code != SQLITE_OK) {
        throw SqliteFailure{sqlite3_errmsg(m_database)};
    }
}

Statement& Statement::bind(std::string_view text) {
    check(sqlite3_bind_text64(m_handle.get(), m_next++, text.data(), text.size(), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
    return *this;
}
Statement& Statement::bind(std::int64_t number) {
    check(sqlite3_bind_int64(m_handle.get(), m_next++, number));
    return *this;
}
Statement& Statement::bind(double number) {
    check(sqlite3_bind_double(m_handle.get(), m_next++, number));
    return *this;
}
Statement& Statement::bindBlob(std::string_view bytes) {
    check(sqlite3_bind_blob64(m_handle.get(), m_next++, bytes.data(), bytes.size(), SQLITE_TRANSIENT));
    return *this;
}
Statement& Statement::bindNull() {
    check(sqlite3_bind_null(m_handle.get(), m_next++));
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(m_handle.get());
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        throw SqliteFailure{sqlite3_errmsg(m_database)};
    }
    return false;
}

void Statement::run() {
    while (step()) {
    }
    check(sqlite3_reset(m_handle.get()));
    check(sqlite3_clear_bindings(m_handle.get()));
    m_next = 1;
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL;
}

std::string Statement::text(int column) const {
    const void* bytes = sqlite3_column_text(m_handle.get(), column);
    return bytes == nullptr
               ? std::string()
               : std::string(static_cast<const char*>(bytes),
                             static_cast<std::size_t>(sqlite3_column_bytes(m_handle.get(), column)));
}
std::string Statement::blob(int column) const {
    const void* bytes = sqlite3_column_blob(m_handle.get(), column);
    return bytes == nullptr
               ? std::string()
               : std::string(static_cast<const char*>(bytes),
                             static_cast<std::size_t>(sqlite3_column_bytes(m_handle.get(), column)));
}
std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_handle.get(), column);
}
double Statement::real(int column) const {
    return sqlite3_column_double(m_handle.get(), column);
}

} // namespace maillage
