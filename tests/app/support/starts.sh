#!/usr/bin/env bash
# Starts as a desktop makes them, on a real X server with a window manager: a double click on the file, a second
# start on it, a list for the window that is there, the last project at the next start, one that is gone.
#   tests/app/support/starts.sh MAILLAGE
# The desktop entry, the MIME type and AppStream's data are held by the tools of their standards, where they are
# installed (.ci/packages).
set -euo pipefail
program=$(readlink -f -- "$1")
here=$(dirname -- "$(readlink -f -- "$0")")
packaging=$here/../../../resources/packaging
# libxkbcommon copies names that have no end of their own, which the strict check takes for an overrun.
export ASAN_OPTIONS="${ASAN_OPTIONS:-}:strict_string_checks=0"
if [ "${2:-}" != inside ]; then
    exec xvfb-run --auto-servernum --server-args='-screen 0 1366x768x24' "$0" "$program" inside
fi

fail() {
    echo "échec : $*" >&2
    exit 1
}
has() {
    command -v "$1" >/dev/null || {
        echo "sauté : $1 n'est pas installé" >&2
        return 1
    }
}

work=$(mktemp -d)
pids=()
leave() {
    [ ${#pids[@]} -eq 0 ] || kill "${pids[@]}" 2>/dev/null || true
    # What the desktop started is no child of ours.
    for socket in "$work"/run/maillage/*; do
        [ ! -S "$socket" ] || kill "${socket##*-}" 2>/dev/null || true
    done
    rm -rf -- "$work"
}
trap leave EXIT
mkdir -p "$work"/{home,data,config,state,run,cache}
chmod 700 "$work/run"
export HOME=$work/home XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state
export XDG_RUNTIME_DIR=$work/run XDG_CACHE_HOME=$work/cache QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
# As the desktops do it: without one, xdg-open asks file, to which a GeoPackage is any SQLite database.
export XDG_CURRENT_DESKTOP=GNOME
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
project="$work/Projet d'été.gpkg"
cp -- "$(dirname -- "$program")/allier.gpkg" "$project"
printf 'structure;type;commune\nMaison;EVS;Gannat\n' >"$work/liste.csv"

# What a package puts there, for one person.
mkdir -p "$XDG_DATA_HOME/applications" "$XDG_DATA_HOME/mime/packages"
sed "s|^Exec=maillage|Exec=$program|" "$packaging/maillage.desktop" >"$XDG_DATA_HOME/applications/maillage.desktop"
cp -- "$packaging/maillage-mime.xml" "$XDG_DATA_HOME/mime/packages/maillage.xml"
! has desktop-file-validate || desktop-file-validate "$packaging/maillage.desktop"
! has update-mime-database || update-mime-database "$XDG_DATA_HOME/mime"
! has update-desktop-database || update-desktop-database "$XDG_DATA_HOME/applications"
if has appstreamcli; then
    sed 's/@PROJECT_VERSION@/0.1.0/; s/@MAILLAGE_RELEASE_DATE@/2026-11-29/' \
        "$packaging/fr.maillage.Maillage.metainfo.xml" >"$work/fr.maillage.Maillage.metainfo.xml"
    # AppStream 1 warns where there is no home page; there is none, and earlier ones know no such remark.
    override=()
    case $(appstreamcli --version) in
        *' 0.'*) ;;
        *) override=(--override=url-homepage-missing=info) ;;
    esac
    appstreamcli validate --no-net "${override[@]}" "$work/fr.maillage.Maillage.metainfo.xml" >"$work/appstream" ||
        { cat "$work/appstream" >&2; fail "AppStream"; }
fi
if has gio && has xdg-mime; then
    kind=$(xdg-mime query filetype "$project")
    [ "$kind" = application/geopackage+sqlite3 ] || fail "type MIME d'un .gpkg : $kind"
    opener=$(xdg-mime query default "$kind")
    [ "$opener" = maillage.desktop ] || fail "un .gpkg s'ouvrirait par : $opener"
fi

has openbox && has xdotool || exit 0
# shellcheck source=tests/app/support/window_manager.sh
. "$here/window_manager.sh"
start_window_manager
pids+=("$manager")

# Waits until a window has this in its title.
window_named() {
    for _ in $(seq 300); do
        xdotool search --onlyvisible --name "$1" 2>/dev/null | head -n 1 | grep . && return
        sleep 0.2
    done
    xdotool search --onlyvisible --name . 2>/dev/null | while read -r id; do xdotool getwindowname "$id" >&2; done
    fail "pas de fenêtre « $1 »"
}
# Waits until it is the one that types.
active() {
    for _ in $(seq 100); do
        [ "$(xdotool getactivewindow 2>/dev/null)" != "$1" ] || return 0
        sleep 0.1
    done
    fail "la fenêtre n'est pas devant"
}
count_windows() {
    find "$XDG_RUNTIME_DIR/maillage" -type s | wc -l
}
# Quits the window, as its menu does, and waits until it has gone.
quit() {
    xdotool windowactivate --sync "$1" key ctrl+q
    for _ in $(seq 100); do
        [ "$(count_windows)" -ge "$2" ] || return 0
        sleep 0.1
    done
    fail "la fenêtre ne se ferme pas"
}

# A double click.
if has xdg-open && has gio; then
    xdg-open "$project" >"$work/xdg-open" 2>&1 &
else
    "$program" "$project" &
fi
pids+=($!)
first=$(window_named "Projet d'été.gpkg")

# The same file by another name, from another folder: the window that has it comes back to the front.
ln -s -- "$project" "$work/lien.gpkg"
xdotool windowminimize "$first"
(cd "$work" && timeout 60 "$program" lien.gpkg) || fail "le second démarrage ne rend pas la main"
active "$first"
[ "$(count_windows)" -eq 1 ] || fail "deux fenêtres pour un fichier"

# A list goes to the window that is there.
(cd "$work" && timeout 60 "$program" liste.csv) || fail "la liste n'est pas prise par la fenêtre"
import=$(window_named 'Importer une liste')
xdotool windowactivate --sync "$import" key Escape
[ "$(count_windows)" -eq 1 ] || fail "une fenêtre de plus pour une liste"

# Without a file: one more window, on what comes with the program, since the project is open here.
"$program" &
pids+=($!)
for _ in $(seq 300); do
    [ "$(count_windows)" -lt 2 ] || break
    sleep 0.2
done
[ "$(count_windows)" -eq 2 ] || fail "un démarrage sans fichier n'ouvre pas de fenêtre"
second=$(window_named '^Maillage — Allier$')

# The last window closed says what the next start opens.
quit "$second" 2
quit "$first" 1
"$program" &
pids+=($!)
again=$(window_named "Projet d'été.gpkg")
quit "$again" 1

# Gone: that is told, and what comes with the program opens.
rm -- "$project"
"$program" &
pids+=($!)
window_named '^Maillage — Allier$' >/dev/null
window_named 'Dernier projet' >/dev/null
echo "démarrages : tout va bien"
