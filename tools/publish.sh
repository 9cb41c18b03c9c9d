#!/usr/bin/env bash
# The program as one file for each system, runtime included: FOLDER/<system>/perfextract. What the package source does not hold is said.
#   tools/publish.sh [FOLDER] [SYSTEM…]     without any: artifacts, for linux-x64 win-x64 osx-arm64
# AOT=1 compiles to native code instead (it needs the system's own linker, and runs on that system alone).
set -uo pipefail
cd "$(dirname "$0")/.."
folder=${1:-artifacts}
systems=("${@:2}")
[ ${#systems[@]} -gt 0 ] || systems=(linux-x64 win-x64 osx-arm64)
if [ -n "${AOT:-}" ]; then
  how=(-p:PublishAot=true)
else
  how=(--self-contained true -p:PublishSingleFile=true -p:PublishReadyToRun=true)
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
failed=0
for system in "${systems[@]}"; do
  # A runtime has a lock file of its own: the project's is for all of them.
  if dotnet publish src/PerfExtract.Cli -c Release -r "$system" "${how[@]}" -p:DebugType=none -p:PackAsTool=false \
    -p:NuGetLockFilePath="obj/$system.lock.json" -o "$folder/$system" > "$log" 2>&1; then
    echo "$system: $(du -h "$folder/$system"/perfextract* | awk '{print $2 ", " $1}')"
  else
    echo "$system: not made: $(grep -m1 -oE 'error [A-Z]+[0-9]+: [^[]*' "$log" || tail -n 1 "$log")"
    failed=1
  fi
done
exit $failed
