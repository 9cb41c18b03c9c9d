#!/usr/bin/env bash
# Whole extractions beside what a user would pick instead, the same files in one run, in turn; Markdown tables.
#   tools/bench/compare.sh [FILE|FOLDER…]     without any: the samples, forged reports and the PDF files of the tests
# Of those it takes every third, with QUICK=1 every tenth. What cannot be installed is left out, in words.
source "$(dirname "$0")/lib.sh"
published
quietly dotnet build -c Release tools/Bench

installed poppler-utils mupdf-tools python3-pdfminer python3-fitz python3-docx pandoc libreoffice-writer python3-jieba

if [ $# -eq 0 ]; then
  forge reports "$work/forged" --count 10
  # Long ones: of a short one most is the other program's start, and what is left of it is noise.
  forge long "$work/forged" 30
  mkdir "$work/files"
  find samples "$work/forged" tests/fixtures/renderings -not -name '*locked*' -regex '.*\.\(docx\|txt\|pdf\)' -print | sort |
    awk -v every="$([ -n "${QUICK:-}" ] && echo 10 || echo 3)" 'NR % every == 1 || /long-/' | xargs cp -t "$work/files"
  set -- "$work/files"
fi
dotnet tools/Bench/bin/Release/net10.0/bench.dll whole "$program" "$@"
