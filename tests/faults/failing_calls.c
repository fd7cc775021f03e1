/* Preloaded into the program under test: of the calls that change files in one folder, the nth fails, writes half, or is
 * the last thing the process does.
 *   MAILLAGE_FAULT_FOLDER  the folder; what happens elsewhere is not counted
 *   MAILLAGE_FAULT_AT      n, from 1
 *   MAILLAGE_FAULT_MARK    a file that is made when it happens
 *   MAILLAGE_FAULT_KIND    fail (EIO), full (ENOSPC, after half of the bytes), kill (before the call), late (after it);
 *                          unlocked: no call fails, but locks are granted to everybody, as on some shared drives */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

enum kind { KIND_FAIL, KIND_FULL, KIND_KILL, KIND_LATE };
static long calls;

static enum kind kind_wanted(void) {
    const char* name = getenv("MAILLAGE_FAULT_KIND");
    return name == NULL || strcmp(name, "fail") == 0 ? KIND_FAIL
           : strcmp(name, "full") == 0               ? KIND_FULL
           : strcmp(name, "kill") == 0               ? KIND_KILL
                                                     : KIND_LATE;
}

static int is_in_folder(const char* path) {
    const char* folder = getenv("MAILLAGE_FAULT_FOLDER");
    return folder != NULL && path[0] == '/' ? strncmp(path, folder, strlen(folder)) == 0 : folder != NULL;
}

static int is_ours(int descriptor) {
    char link[64];
    char path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) {
        return 0;
    }
    path[length] = '\0';
    return path[0] == '/' && is_in_folder(path);
}

static int is_due(int ours) {
    const char* at = getenv("MAILLAGE_FAULT_AT");
    if (!ours || at == NULL || __atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST) != atol(at)) {
        return 0;
    }
    const char* mark = getenv("MAILLAGE_FAULT_MARK");
    if (mark != NULL) {
        close((int)syscall(SYS_openat, AT_FDCWD, mark, O_WRONLY | O_CREAT, 0600));
    }
    if (kind_wanted() == KIND_KILL) {
        kill(getpid(), SIGKILL);
    }
    return 1;
}

/* What becomes of a call that is due: after `done`, or instead of it. */
static long faulted(long done) {
    if (kind_wanted() == KIND_LATE) {
        kill(getpid(), SIGKILL);
    }
    if (kind_wanted() == KIND_FULL && done > 0) {
        return done;
    }
    errno = kind_wanted() == KIND_FULL ? ENOSPC : EIO;
    return -1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int is_unlocked(int command) {
    const char* name = getenv("MAILLAGE_FAULT_KIND");
    return name != NULL && strcmp(name, "unlocked") == 0 &&
           (command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK || command == F_OFD_SETLKW);
}

int fcntl64(int descriptor, int command, ...) {
    __builtin_va_list more;
    __builtin_va_start(more, command);
    void* argument = __builtin_va_arg(more, void*);
    __builtin_va_end(more);
    if (is_unlocked(command)) {
        return 0;
    }
    return ((int (*)(int, int, void*))dlsym(RTLD_NEXT, "fcntl64"))(descriptor, command, argument);
}

int fcntl(int descriptor, int command, ...) {
    __builtin_va_list more;
    __builtin_va_start(more, command);
    void* argument = __builtin_va_arg(more, void*);
    __builtin_va_end(more);
    return fcntl64(descriptor, command, argument);
}

ssize_t write(int descriptor, const void* bytes, size_t size) {
    if (!is_due(is_ours(descriptor))) {
        return REAL(write)(descriptor, bytes, size);
    }
    const enum kind kind = kind_wanted();
    return faulted(kind == KIND_FAIL ? -1 : REAL(write)(descriptor, bytes, kind == KIND_FULL ? size / 2 : size));
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t at) {
    if (!is_due(is_ours(descriptor))) {
        return REAL(pwrite64)(descriptor, bytes, size, at);
    }
    const enum kind kind = kind_wanted();
    return faulted(kind == KIND_FAIL ? -1 : REAL(pwrite64)(descriptor, bytes, kind == KIND_FULL ? size / 2 : size, at));
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t at) {
    return pwrite64(descriptor, bytes, size, at);
}

int fsync(int descriptor) {
    if (!is_due(is_ours(descriptor))) {
        return REAL(fsync)(descriptor);
    }
    return (int)faulted(kind_wanted() == KIND_LATE ? REAL(fsync)(descriptor) : -1);
}

int fdatasync(int descriptor) {
    if (!is_due(is_ours(descriptor))) {
        return REAL(fdatasync)(descriptor);
    }
    return (int)faulted(kind_wanted() == KIND_LATE ? REAL(fdatasync)(descriptor) : -1);
}

int fchmod(int descriptor, mode_t mode) {
    if (!is_due(is_ours(descriptor))) {
        return REAL(fchmod)(descriptor, mode);
    }
    return (int)faulted(kind_wanted() == KIND_LATE ? REAL(fchmod)(descriptor, mode) : -1);
}

int rename(const char* from, const char* to) {
    if (!is_due(is_in_folder(to))) {
        return REAL(rename)(from, to);
    }
    return (int)faulted(kind_wanted() == KIND_LATE ? REAL(rename)(from, to) : -1);
}

int unlink(const char* path) {
    if (!is_due(is_in_folder(path))) {
        return REAL(unlink)(path);
    }
    return (int)faulted(kind_wanted() == KIND_LATE ? REAL(unlink)(path) : -1);
}

int open64(const char* path, int flags, ...) {
    __builtin_va_list more;
    __builtin_va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? __builtin_va_arg(more, mode_t) : 0;
    __builtin_va_end(more);
    if (!is_due((flags & O_CREAT) != 0 && is_in_folder(path))) {
        return REAL(open64)(path, flags, mode);
    }
    return (int)faulted(kind_wanted() == KIND_LATE ? REAL(open64)(path, flags, mode) : -1);
}

int open(const char* path, int flags, ...) {
    __builtin_va_list more;
    __builtin_va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? __builtin_va_arg(more, mode_t) : 0;
    __builtin_va_end(more);
    return open64(path, flags, mode);
}
