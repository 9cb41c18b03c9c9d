#!/usr/bin/env bash
# The evidence page in real headless Chromium. Sets itself up by name; says so in words where it cannot.
set -uo pipefail
cd "$(dirname "$0")"
export PERFEXTRACT="${PERFEXTRACT:-dotnet $PWD/../../src/PerfExtract.Cli/bin/Release/net10.0/perfextract.dll}"
if ! command -v chromium >/dev/null; then
  (apt-get update -qq && apt-get install -y -qq chromium fonts-noto-cjk) >/dev/null 2>&1
fi
if ! command -v chromium >/dev/null || ! command -v node >/dev/null; then
  echo "browser tests skipped: no Chromium or no Node.js can be had here"
  exit 0
fi
[ -d node_modules/playwright-core ] || npm ci --no-audit --no-fund --silent || { echo "browser tests skipped: playwright-core cannot be installed here"; exit 0; }
node --test --test-reporter=spec
