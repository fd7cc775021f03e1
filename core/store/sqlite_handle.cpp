#include "core/store/sqlite_handle.hpp"

#include "core/base/text.hpp"
#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <system_error>

namespace maillage {

namespace {

/// While another program writes a moment, and not while it keeps the file.
constexpr std::chrono::seconds kUsualPatience{5};
constexpr int kPlainCode = 0xFF; // an extended code begins with the plain one

SqliteTrouble troubleOf(int code) {
    switch (code) {
    case SQLITE_READONLY_RECOVERY:
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_CANTINIT:
        return SqliteTrouble::Journal;
    default:
        break;
    }
    switch (code & kPlainCode) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return SqliteTrouble::Busy;
    case SQLITE_CORRUPT:
        return SqliteTrouble::Damaged;
    case SQLITE_NOTADB:
        return SqliteTrouble::NotDatabase;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
        return SqliteTrouble::WriteFailed;
    default:
        return SqliteTrouble::Other;
    }
}

/// Where the system refused, its own words: they say why.
std::string messageOf(sqlite3* handle, int code) {
    const int number = handle == nullptr ? 0 : sqlite3_system_errno(handle);
    if ((code & kPlainCode) == SQLITE_FULL) {
        return std::generic_category().message(ENOSPC);
    }
    if ((code & kPlainCode) == SQLITE_IOERR) {
        return std::generic_category().message(number == 0 ? EIO : number);
    }
    return handle == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(handle);
}

SqliteFailure failureOf(sqlite3* handle, int code) {
    return {messageOf(handle, code), troubleOf(code)};
}

std::string uriOf(const std::filesystem::path& path) {
    // An empty authority, so that nothing of the path is taken for one.
    std::string uri = path.is_absolute() ? "file://" : "file:";
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
    return uri;
}

} // namespace

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

Database Database::writable(const std::filesystem::path& path) {
    return {utf8Of(path), SQLITE_OPEN_READWRITE};
}

Database Database::ownFile(const std::filesystem::path& path) {
    Database database(uriOf(path) + "?nolock=1", SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI);
    database.execute("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF;");
    return database;
}

Database Database::immutable(const std::filesystem::path& path) {
    return {uriOf(path) + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI};
}

Database::Database(const std::string& name, int flags) {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags, nullptr);
    m_handle.reset(handle);
    if (code != SQLITE_OK) {
        throw failureOf(handle, code);
    }
    sqlite3_extended_result_codes(handle, 1);
    setPatience(kUsualPatience);
    if ((flags & SQLITE_OPEN_READONLY) != 0) {
        m_budget = std::make_unique<DatabaseBudget>();
        distrust(handle, *m_budget);
    }
}

std::string Database::bytes() const {
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> content(
        sqlite3_serialize(m_handle.get(), "main", &size, 0), &sqlite3_free);
    if (!content) {
        throw failureOf(m_handle.get(), sqlite3_errcode(m_handle.get()));
    }
    return {content.get(), content.get() + size};
}

void Database::execute(const std::string& sql) {
    const int code = sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        throw failureOf(m_handle.get(), code);
    }
}

std::string Database::textOf(std::string_view sql) {
    Statement row(*this, sql);
    return row.step() ? row.text(0) : std::string();
}

void Database::copyFrom(Database& other) {
    sqlite3_backup* copy = sqlite3_backup_init(m_handle.get(), "main", other.handle(), "main");
    if (copy == nullptr) {
        throw failureOf(m_handle.get(), sqlite3_errcode(m_handle.get()));
    }
    constexpr int kAllPages = -1;
    const int step = sqlite3_backup_step(copy, kAllPages);
    const int code = sqlite3_backup_finish(copy);
    if (step != SQLITE_DONE) {
        throw failureOf(m_handle.get(), code == SQLITE_OK ? step : code);
    }
}

Database Database::ofBytes(std::string_view content) {
    Database database;
    database.load("main", content);
    return database;
}

void Database::attach(const std::string& name, std::string_view content) {
    // This one is ours; what a file says of its own is still not attached.
    sqlite3_limit(m_handle.get(), SQLITE_LIMIT_ATTACHED, 1);
    execute("ATTACH ':memory:' AS " + name);
    load(name.c_str(), content);
}

void Database::load(const char* name, std::string_view content) {
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(content.size()));
    if (copy == nullptr) {
        throw failureOf(m_handle.get(), SQLITE_NOMEM);
    }
    std::memcpy(copy, content.data(), content.size());
    const auto size = static_cast<sqlite3_int64>(content.size());
    const int code = sqlite3_deserialize(m_handle.get(), name, copy, size, size,
                                         SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    if (code != SQLITE_OK) {
        throw failureOf(m_handle.get(), code);
    }
}

void Database::setPatience(std::chrono::milliseconds patience) {
    sqlite3_busy_timeout(m_handle.get(), static_cast<int>(patience.count()));
}

void Database::keepTriggersStill() {
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
}

bool Database::hasMoved() const {
    int moved = 0;
    sqlite3_file_control(m_handle.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Statement::Statement(Database& database, std::string_view sql) : m_database(database.handle()) {
    sqlite3_stmt* handle = nullptr;
    check(sqlite3_prepare_v2(m_database, sql.data(), static_cast<int>(sql.size()), &handle, nullptr));
    m_handle.reset(handle);
}

void Statement::check(int code) const {
    if (code != SQLITE_OK) {
        throw failureOf(m_database, code);
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
        throw failureOf(m_database, code);
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
std::string_view Statement::bytes(int column) const {
    const void* begin = sqlite3_column_blob(m_handle.get(), column);
    const int size = sqlite3_column_bytes(m_handle.get(), column);
    return begin == nullptr
               ? std::string_view()
               : std::string_view(static_cast<const char*>(begin), static_cast<std::size_t>(size));
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_handle.get(), column);
}
double Statement::real(int column) const {
    return sqlite3_column_double(m_handle.get(), column);
}

} // namespace maillage
