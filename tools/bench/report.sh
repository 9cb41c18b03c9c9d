#!/usr/bin/env bash
# Runs all measurements and writes docs/performance.md, with date and machine.
#   tools/bench/report.sh [OUT]
# QUICK=1 shows that it works, on little; its figures say nothing.
out=$(realpath -m "${1:-docs/performance.md}")
source "$(dirname "$0")/lib.sh"
published
export PERFEXTRACT=$program PERFEXTRACT_MADE=$made
quietly dotnet build -c Release tools/Bench

{
  cat <<END
# Performance

Written by \`tools/bench/report.sh\`, not by hand. Invented reports: [samples](../samples), forged ones ([tools/Forge](../tools/Forge)) and the
PDF files of the tests.

| | |
| --- | --- |
| date | $(date -u +%F) |
| processor | $(awk -F': ' '/model name/ {print $2; exit}' /proc/cpuinfo), $(nproc) cores |
| memory | $(awk '/MemTotal/ {printf "%.0f GB", $2 / 1e6}' /proc/meminfo) |
| system | $(. /etc/os-release && echo "$PRETTY_NAME") |
| runtime | .NET $(dotnet --list-runtimes | awk '/NETCore.App/ {v = $2} END {print v}') |
| program | as \`tools/publish.sh\` makes it: $made |
| load before the run | $(cut -d' ' -f1 /proc/loadavg) |

## Beside other programs

\`tools/bench/compare.sh\`: the same files by all programs in turn, the shortest of three runs each. A ratio above 1 is a slower program.
Warm is without the program's start: this project again and again in one process, the others less their time for an empty file.

$(tools/bench/compare.sh)

## Start

\`tools/bench/start.sh\`

$(tools/bench/start.sh)

## In proportion

\`tools/bench/scaling.sh\`: memory is that of the largest process.

$(tools/bench/scaling.sh)

### One thing said again and again

\`dotnet run -c Release --project tools/Bench -- growth\`: any step that looks back over all that came before would make the last column 16.

$(dotnet tools/Bench/bin/Release/net10.0/bench.dll growth)

## The parts

\`dotnet run -c Release --project tools/Bench -- parts\`

$(dotnet tools/Bench/bin/Release/net10.0/bench.dll parts ${QUICK:+Lexicon} 2>&1 | grep '^|' | grep -v '@')
END
} > "$work/performance.md"
mkdir -p "$(dirname "$out")"
mv "$work/performance.md" "$out"
