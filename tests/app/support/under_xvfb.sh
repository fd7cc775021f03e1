#!/usr/bin/env bash
# The window's tests of mouse and keyboard once more, on a real X server with a window manager.
#   tests/app/support/under_xvfb.sh GUI_TESTS
set -euo pipefail
program=$1
# libxkbcommon copies names that have no end of their own, which the strict check takes for an overrun.
export ASAN_OPTIONS="${ASAN_OPTIONS:-}:strict_string_checks=0"
exec xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' bash -c '
    . "$1"
    start_window_manager
    trap "kill $manager" EXIT
    cases="every entry of the menus*,a rectangle drawn*,Ctrl and a click*,*legend selects*"
    QT_QPA_PLATFORM=xcb "$0" "$cases,trying an EVS*,dragging moves*"
' "$program" "$(dirname -- "$0")/window_manager.sh"
