#!/usr/bin/env bash
# Forges an archive and reads it: documents a second, the first and the last tenth apart, and the most memory all processes held.
#   tools/scale.sh [DOCUMENTS] [JOBS]
set -euo pipefail
cd "$(dirname "$0")/.."
documents=${1:-10000} jobs=${2:-2}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for project in src/PerfExtract.Cli tools/Forge; do
  dotnet build -c Release -v q --nologo "$project" > "$work/build" || { cat "$work/build"; exit 1; }
done
# Each report comes as Word file, as text and as PDF.
dotnet tools/Forge/bin/Release/net10.0/forge.dll reports "$work/in" --count $(((documents + 2) / 3))
rm -rf "$work/in/gold"
# Mixed, so that the first and the last tenth are alike.
find "$work/in" -type f -exec mv -t "$work/in" {} + && find "$work/in" -mindepth 1 -type d -delete
# As many as were asked for.
find "$work/in" -type f | sort | tail -n +$((documents + 1)) | xargs -r rm

program=${PERFEXTRACT:-dotnet src/PerfExtract.Cli/bin/Release/net10.0/perfextract.dll}
begin=$(date +%s.%N)
$program extract "$work/in" -o "$work/out" -f csv -f ndjson -f xlsx --jobs "$jobs" 2> "$work/log" &
run=$!
peak=0 next=1 times=
while kill -0 $run 2>/dev/null; do
  sum=0
  for process in $run $(pgrep -P $run || true); do
    kb=$(awk '/^Pss:/ {print $2}' "/proc/$process/smaps_rollup" 2>/dev/null || true)
    sum=$((sum + ${kb:-0}))
  done
  [ "$sum" -gt "$peak" ] && peak=$sum
  lines=$( (cat "$work/out/perfextract.manifest.ndjson" 2>/dev/null || true) | wc -l)
  while [ $next -le 10 ] && [ "$lines" -ge $((documents * next / 10)) ]; do
    times="$times $(date +%s.%N)" next=$((next + 1))
  done
  sleep 0.1
done
wait $run || true
end=$(date +%s.%N)
tail -n 6 "$work/log"
echo "$begin $times $end" | awk -v n="$documents" -v m="$peak" '{
  printf "%d documents in %.0f s, %.0f/s; documents a second by tenths:", n, $12 - $1, n / ($12 - $1)
  for (i = 2; i <= 11; i++) printf " %.0f", n / 10 / ($i - $(i - 1))
  printf "; outputs put together in %.0f s; %d MB at most\n", $12 - $11, m / 1024 }'
