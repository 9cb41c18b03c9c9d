# What the measuring scripts share. To be sourced; leaves the shell in the checkout, with a folder of its own in $work.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

quietly() { "$@" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }; }

# publish PROJECT FOLDER: compiled ahead of time, on the runtime that is installed; a runtime's own lock file, beside the project's.
publish() {
  # What tools/publish.sh compiled another way would be taken for this.
  rm -rf "$1/obj/Release/net10.0/linux-x64/R2R"
  [ -d "$2" ] || quietly dotnet publish "$1" -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true \
    -p:NuGetLockFilePath=obj/publish.lock.json -o "$2"
}

# The program as tools/publish.sh makes it, and in $made what that is: native code, or with its runtime. PERFEXTRACT=FILE takes one that is
# there, and PERFEXTRACT_MADE says what that is.
published() {
  program=${PERFEXTRACT:-$work/program/linux-x64/perfextract} made=${PERFEXTRACT_MADE:-as given}
  [ -z "${PERFEXTRACT:-}" ] || return 0
  quietly tools/publish.sh "$work/program" linux-x64
  made=$(sed -n 's/.*, //p' "$work/log" | tail -n 1)
}

forge() {
  [ -d "$work/forge" ] || quietly dotnet build -c Release tools/Forge -o "$work/forge"
  dotnet "$work/forge/forge.dll" "$@"
}

# installed PACKAGE…: tries Debian's packages; what then is missing is said by what needs it.
installed() {
  dpkg -s "$@" > /dev/null 2>&1 && return
  apt-get update > /dev/null 2>&1 || true
  for package; do apt-get install -y --no-install-recommends "$package" > /dev/null 2>&1 || true; done
}

# measure COMMAND…: "seconds megabytes", the latter of its largest process. An exit of 1 says that documents failed, and is an answer too.
measure() {
  /usr/bin/time -q -o "$work/time" -f '%e %M' "$@" > /dev/null 2>&1 || [ $? -eq 1 ] || { echo "failed: $*" >&2; return 1; }
  awk 'END {printf "%.2f %d\n", $1, $2 / 1024}' "$work/time"
}
