# What the scripts of this folder share; sourced with the program as $1: a temporary folder to work in, and what to
# expect of an answer.
set -uo pipefail
program=$(readlink -f -- "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
failures=0

fail() { echo "FAILED: $*"; failures=$((failures + 1)); }

# expect_json DESCRIPTION PYTHON_CONDITION ARGUMENTS…   (the answer is `d`)
expect_json() {
    local what=$1 condition=$2
    shift 2
    "$program" "$@" --format json >answer.json 2>errors.txt || fail "$what: exit $?"
    [ -s errors.txt ] && fail "$what: standard error is not empty: $(cat errors.txt)"
    python3 -c "import json; d = json.load(open('answer.json')); assert $condition" 2>/dev/null || fail "$what: $condition"
}

# expect_refusal STATUS WORD ARGUMENTS…
expect_refusal() {
    local status=$1 word=$2
    shift 2
    "$program" "$@" >out.txt 2>errors.txt
    local got=$?
    [ $got -eq "$status" ] || fail "$*: exit $got instead of $status"
    [ "$(wc -l <errors.txt)" -eq 1 ] || fail "$*: not one sentence: $(cat errors.txt)"
    grep -q "^erreur : .*$word" errors.txt || fail "$*: no '$word' in: $(cat errors.txt)"
    [ -s out.txt ] && fail "$*: standard output is not empty"
}

# To be called last.
finish() {
    [ $failures -eq 0 ] && echo "cli: all as promised"
    exit $((failures > 0))
}
