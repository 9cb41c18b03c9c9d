#!/usr/bin/env bash
# What more documents, and longer ones, cost in time and memory; Markdown tables. Forged reports; memory is the largest process's.
#   tools/bench/scaling.sh
# QUICK=1 stops earlier.
source "$(dirname "$0")/lib.sh"
published
heading() { printf '### %s\n\n| %s | size | time | MB/s | of the row above | memory |\n| --- | ---: | ---: | ---: | ---: | ---: |\n' "$1" "$2"; last=; }

# row NAME BYTES COMMAND…
row() {
  local name=$1 bytes=$2 time memory
  shift 2
  read -r time memory < <(measure "$@")
  awk -v n="$name" -v b="$bytes" -v t="$time" -v l="$last" -v m="$memory" 'BEGIN {
    printf "| %s | %.1f MB | %.2f s | %.1f | %s | %d MB |\n", n, b / 1e6, t, b / 1e6 / t, (l > 0 ? sprintf("%.1fx", t / l) : ""), m }'
  last=$time
}

size() { du -sb "$@" | awk '{n += $1} END {print n}'; }

if [ -n "${QUICK:-}" ]; then counts="1 10 100" lengths="1 10" thick=20 megabytes=5; else counts="1 10 100 1000 10000" lengths="1 10 100" thick=380 megabytes=50; fi

heading "More documents" documents
for count in $counts; do
  # Word files, texts and PDF files in turn, the last left out.
  forge reports "$work/$count" --count $(((count + 2) / 3))
  rm -r "$work/$count/gold"
  find "$work/$count" -type f -printf '%f\t%p\n' | sort | tail -n +$((count + 1)) | cut -f 2 | xargs -r rm
  row "$count" "$(size "$work/$count")" "$program" extract "$work/$count" -o "$work/out" -f ndjson -q
  rm -r "$work/$count" "$work/out"
done
echo

for length in $lengths; do forge long "$work/long" "$length"; done
for format in docx txt pdf; do
  [ -d "$work/long/$format" ] || continue
  heading "A longer document, $format" "reports in it"
  for length in $lengths; do
    file=$work/long/$format/long-$length.$format
    row "$length" "$(size "$file")" "$program" extract "$file" -o "$work/one.json"
  done
  echo
done

heading "Large files: the bar is 300 MB of memory" document
forge long "$work/thick" $thick
pdf=$work/thick/pdf/long-$thick.pdf
row "pdf of $(grep -ac '/Type */Page\b' "$pdf") pages" "$(size "$pdf")" "$program" extract "$pdf" -o "$work/one.json"
last=
# Prose is what long texts hold; the record of one that is all figures outgrows the text many times.
awk -v most=$((megabytes * 1000000)) '!/[0-9\t]/ && /。/ {line[NR] = $0; n += length($0)} END {
  for (bytes = 0; bytes < most; bytes += n) { for (i in line) printf "%s", line[i]; print "" } }' samples/*.txt > "$work/large.txt"
row "txt, prose" "$(size "$work/large.txt")" "$program" extract "$work/large.txt" -o "$work/one.json"
last=
awk -v most=$((megabytes * 100000)) '{line[NR] = $0; n += length($0) + 1} END {
  for (bytes = 0; bytes < most; bytes += n) for (i = 1; i <= NR; i++) print line[i] }' samples/*.txt > "$work/dense.txt"
row "txt, the samples' figures again and again" "$(size "$work/dense.txt")" "$program" extract "$work/dense.txt" -o "$work/one.json"
echo
