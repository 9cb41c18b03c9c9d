#!/usr/bin/env bash
# The program as one file for each system: FOLDER/<system>/perfextract. What the package source does not hold is said.
#   tools/publish.sh [FOLDER] [SYSTEM…]     without any: artifacts, for linux-x64 win-x64 osx-arm64
# For the system that it runs on it is compiled to native code, where a C compiler is there to link it; for the others the runtime is
# carried along, compiled ahead as one with the program. NATIVE=0 makes the latter of all.
set -uo pipefail
cd "$(dirname "$0")/.."
folder=${1:-artifacts}
systems=("${@:2}")
[ ${#systems[@]} -gt 0 ] || systems=(linux-x64 win-x64 osx-arm64)
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# Code for the processors of the last ten years; on an older one the program compiles what it runs, and starts later.
processor() {
  case $1 in
    osx-arm64) echo apple-m1 ;;
    *-arm64) echo armv8.1-a ;;
    *) echo x86-64-v3 ;;
  esac
}

# publish SYSTEM PROPERTY…
publish() {
  local system=$1
  shift
  # What was compiled another way would be taken for this.
  rm -rf "$folder/$system" "src/PerfExtract.Cli/obj/Release/net10.0/$system/R2R"
  # A runtime has a lock file of its own: the project's is for all of them.
  dotnet publish src/PerfExtract.Cli -c Release -r "$system" --self-contained true "$@" -p:DebugType=none -p:PackAsTool=false \
    -p:NuGetLockFilePath="obj/$system.lock.json" -o "$folder/$system" > "$log" 2>&1
}

# At an address of its own and with its data as they lie in memory: nothing to move and unpack at each start, a third of it.
native() {
  publish "$1" -p:PublishAot=true -p:OptimizationPreference=Speed -p:PositionIndependentExecutable=false -p:IlcDehydrate=false
}
bundled() {
  publish "$1" -p:PublishSingleFile=true -p:PublishTrimmed=true -p:PublishReadyToRun=true -p:PublishReadyToRunComposite=true \
    "-p:PublishReadyToRunCrossgen2ExtraArgs=--instruction-set:$(processor "$1")"
}

why() { grep -m1 -oE 'error [A-Z]+[0-9]+ ?: [^[]*' "$log" || tail -n 1 "$log"; }
made() { echo "$1: $(du -h "$folder/$1"/perfextract* | awk '{print $2 ", " $1}'), $2"; }

case $(uname -s)-$(uname -m) in
  Linux-x86_64) here=linux-x64 ;;
  Linux-aarch64) here=linux-arm64 ;;
  Darwin-arm64) here=osx-arm64 ;;
  *) here= ;;
esac
failed=0
for system in "${systems[@]}"; do
  if [ "$system" = "$here" ] && [ "${NATIVE:-1}" != 0 ]; then
    native "$system" && { made "$system" "native code"; continue; }
    echo "$system: not as native code: $(why)" >&2
  fi

  if bundled "$system"; then
    made "$system" "with its runtime"
  else
    echo "$system: not made: $(why)"
    failed=1
  fi
done
exit $failed
