#!/usr/bin/env bash
# Cold start: `extract` of a two-page Word file and of its text beside a plain console that prints the Word file's text by the Open XML
# SDK, compiled ahead of time on the installed runtime. The program as tools/publish.sh makes it: native code, one file with its runtime;
# and like the plain console. In turn; medians; a Markdown table.
#   tools/bench/start.sh [RUNS]
source "$(dirname "$0")/lib.sh"
runs=${1:-${QUICK:+5}}
runs=${runs:-30}
publish src/PerfExtract.Cli "$work/installed"
publish tools/bench/plain "$work/plain"
published
NATIVE=0 quietly tools/publish.sh "$work/bundled" linux-x64

# once NAME COMMAND…: a line "seconds processor-seconds" to NAME's times.
once() {
  local name=$1 TIMEFORMAT='%R %U %S'
  shift
  { time "$@" > /dev/null 2>&1; } 2>> "$work/$name.times"
}

docx=samples/water-overall.docx txt=samples/water-overall.txt
for ((run = 0; run <= runs; run++)); do
  once plain "$work/plain/plain" $docx
  for format in docx txt; do
    once $format "$program" extract ${!format}
    once $format-bundled "$work/bundled/linux-x64/perfextract" extract ${!format}
    once $format-installed "$work/installed/perfextract" extract ${!format}
  done

  # The first turn brings the files into memory.
  [ $run -gt 0 ] || rm "$work"/*.times
done

middle() { awk "{print $2 * 1000}" "$work/$1.times" | sort -n | awk '{all[NR] = $1} END {print all[int((NR + 1) / 2)]}'; }
row() {
  local wall cpu
  wall=$(middle "$2" '$1') cpu=$(middle "$2" '($2 + $3)')
  echo "$1|$wall|$(middle plain '$1')|$cpu|$(middle plain '($2 + $3)')|${3:-}" | awk -F'|' '{
    bar = $6 == "" ? "" : sprintf("≤ %.1fx: %s", $6, $2 / $3 <= $6 ? "held" : "missed")
    printf "| %s | %d ms | %.2fx | %d ms | %.2fx | %s |\n", $1, $2, $2 / $3, $4, $4 / $5, bar }'
}

echo "### Cold start: medians of $runs runs"
echo
echo "| command | time | ratio | processor time | ratio | bar |"
echo "| --- | ---: | ---: | ---: | ---: | --- |"
row "plain Open XML console" plain
row "perfextract extract, docx, $made" docx 1.0
row "perfextract extract, txt, $made" txt 0.5
row "docx, one file with its runtime" docx-bundled
row "txt, one file with its runtime" txt-bundled
row "docx, on the installed runtime" docx-installed
row "txt, on the installed runtime" txt-installed
echo
