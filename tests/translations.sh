#!/usr/bin/env bash
# The English translation holds every string of the sources, and none that is gone.  usage: translations.sh
set -euo pipefail
top=$(dirname -- "$(dirname -- "$(readlink -f -- "$0")")")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
known=$top/resources/translations/maillage_en.ts
fail() { echo "$1" >&2; exit 1; }

cp "$known" "$folder/whole.ts"
"$top/.ci/translations" "$folder/whole.ts"
diff -u "$known" "$folder/whole.ts" >&2 || fail "run .ci/translations, then translate what it leaves unfinished"

# That the comparison can fail: without one message, it comes back, unfinished.
awk '/<message>/ && !done { skip = 1 } !skip; /<\/message>/ && skip { skip = 0; done = 1 }' "$known" >"$folder/short.ts"
"$top/.ci/translations" "$folder/short.ts"
[ "$(grep -c 'type="unfinished"' "$folder/short.ts")" = 1 ] || fail "a missing string was not noticed"
