#!/usr/bin/env bash
# csv and xlsx as LibreOffice Calc opens them. Sets itself up by name; says so in words where it cannot.
set -uo pipefail
cd "$(dirname "$0")"
export PERFEXTRACT="${PERFEXTRACT:-dotnet $PWD/../../src/PerfExtract.Cli/bin/Release/net10.0/perfextract.dll}"
# LibreOffice may be there without Calc, which is this library.
has_calc() { command -v soffice >/dev/null && [ -e "$(dirname "$(readlink -f "$(command -v soffice)")")/libsclo.so" ]; }
if ! has_calc; then
  (apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-calc-nogui) >/dev/null 2>&1
fi
if ! has_calc || ! command -v node >/dev/null; then
  echo "office tests skipped: no LibreOffice or no Node.js can be had here"
  exit 0
fi
node --test --test-reporter=spec
