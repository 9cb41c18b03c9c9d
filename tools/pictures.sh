#!/usr/bin/env bash
# Makes the README's pictures from the samples: the terminal view, the evidence page and the summary, in headless Chromium.
# Needs a Release build, chromium and a Chinese font (Debian: chromium, fonts-noto-cjk).
set -euo pipefail
cd "$(dirname "$0")/.."
sample=samples/inconsistent.docx
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
perfextract() { dotnet src/PerfExtract.Cli/bin/Release/net10.0/perfextract.dll "$@"; }
picture() {
  chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-sync --hide-scrollbars \
    --user-data-dir="$work/profile" --window-size="$3" --screenshot="$2" "file://$1" >/dev/null 2>&1
}

perfextract inspect "$sample" --html "$work/page.html"
picture "$work/page.html#a0" docs/evidence.png 1400,900

{
  echo '<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#16191f;color:#e6e9ef}pre{font:15px/1.4 "Noto Sans Mono CJK SC",monospace;padding:16px}</style><pre>'
  perfextract inspect "$sample" --width 84 --only report,audits,executionRates,indicators | sed 's/&/\&amp;/g; s/</\&lt;/g'
  echo '</pre>'
} > "$work/terminal.html"
picture "$work/terminal.html" docs/inspect.png 760,1090

perfextract extract 'samples/*.docx' -o "$work/samples" -q
perfextract summary "$work/samples" --html "$work/summary.html" --pages 'samples/*.docx'
picture "$work/summary.html" docs/summary.png 1400,1200
