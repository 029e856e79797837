#!/usr/bin/env bash
# Asks the real Semgrep, in a virtual environment of its own (or the one that SEMGREP names): are the rules of `rules/` valid, do their tests
# pass, are the answers that are recorded in `tests/semgrep` its answers. The last line is `N passed, N failed`.
set -uo pipefail
cd "$(dirname "$0")/../.."
version="$(node -e "import('./tools/semgrep/run-semgrep.mjs').then(({ semgrepVersion }) => console.log(semgrepVersion))")"
export SEMGREP_SEND_METRICS=off SEMGREP_ENABLE_VERSION_CHECK=0 PIP_DISABLE_PIP_VERSION_CHECK=1

stop() {
  echo "✗ $1"
  echo '0 passed, 1 failed'
  exit 1
}

if [ -z "${SEMGREP:-}" ]; then
  command -v python3 >/dev/null || stop "python3 is needed to install Semgrep $version"
  environment="$(mktemp -d)"
  trap 'rm -rf "$environment"' EXIT
  python3 -m venv "$environment" || stop 'python3 -m venv failed: is python3-venv installed?'
  "$environment/bin/python" -m pip install --quiet "semgrep==$version" || stop "pip could not install semgrep==$version"
  export SEMGREP="$environment/bin/semgrep" PATH="$environment/bin:$PATH"
fi

passed=0
failed=0

# check <name> <command…>
check() {
  local name="$1"
  shift
  if "$@"; then
    passed=$((passed + 1))
    echo "✓ $name"
  else
    failed=$((failed + 1))
    echo "✗ $name"
  fi
}

# `--validate` asks semgrep.dev for further rules about rules; a scan of nothing checks schema and patterns without it.
validate() {
  local nothing
  nothing="$(mktemp -d)"
  echo >"$nothing/empty.js"
  "$SEMGREP" scan --metrics off --disable-version-check --quiet --strict --config rules "$nothing/empty.js"
  local code=$?
  rm -r "$nothing"
  return "$code"
}

if [ -d rules ]; then
  check 'Semgrep takes the rules' validate
  check "tests of the rules pass in Semgrep" "$SEMGREP" test rules
fi

answers="$(node tools/semgrep/check-answers.mjs 2>&1)"
echo "$answers"
if [[ "$(tail -n 1 <<<"$answers")" =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
  passed=$((passed + BASH_REMATCH[1]))
  failed=$((failed + BASH_REMATCH[2]))
else
  failed=$((failed + 1))
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
