#!/usr/bin/env bash
# Requests per second and latency of the pages that people use most, beside the same server's
# plain-text endpoint in the same run, which is the ceiling. Needs wrk, curl and the built program:
#
#   mvn -q -DskipTests package && src/bench/http/speed.sh [seconds] [connections]
#
# The program runs with its embedded, durable database and the demonstration neighbourhood, and
# shares the machine with wrk. Every page is asked for twice; the first time only warms it up.
set -euo pipefail
cd "$(dirname "$0")/../../.."

readonly seconds=${1:-20} connections=${2:-16} port=8077
readonly base=http://127.0.0.1:$port scripts=src/bench/http
data=$(mktemp -d)

java -jar target/omzien/omzien.jar --demo --port "$port" --data "$data/omzien" >"$data/said" 2>&1 &
program=$!
trap 'kill "$program" 2>/dev/null; wait "$program" 2>/dev/null || true; rm -rf "$data"' EXIT
until grep -q '^Omzien is ready' "$data/said"; do
  kill -0 "$program" || { cat "$data/said"; exit 1; }
  sleep 1
done
grep '^Omzien is ready' "$data/said"

# Jan, a resident of the demonstration, asks.
session=$(curl -s -o /dev/null -D - -H 'Sec-Fetch-Site: same-origin' \
  -d email=jan@example.org "$base/demo/aanmelden" |
  tr -d '\r' | awk 'tolower($1) == "set-cookie:" && $2 ~ /^omzien=/ { sub(/;$/, "", $2); print $2 }')
[ -n "$session" ] || { echo "Jan could not sign in."; exit 1; }
export COOKIE=$session

# Memory of the server in MB, as the system sees it.
memory() { awk '/VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$program/status"; }

measure() {
  local name=$1 script=$2 path=$3 said
  wrk -t1 -c"$connections" -d"${seconds}s" -s "$scripts/$script" "$base$path" >/dev/null
  said=$(wrk -t1 -c"$connections" -d"${seconds}s" -s "$scripts/$script" "$base$path")
  printf '%s\n' "$said" | awk -v name="$name" -v ceiling="${ceiling:-0}" '
    $1 == "figures" {
      if (ceiling == 0) ceiling = $2
      printf "| %s | %.0f | %.3f | %.1f | %.1f | %d |\n", name, $2, $2 / ceiling, $3, $4, $5
    }'
  if [ -z "${ceiling:-}" ]; then
    ceiling=$(printf '%s\n' "$said" | awk '$1 == "figures" { print $2 }')
  fi
}

printf '\n%d connections, %d s each, after a warm-up as long\n\n' "$connections" "$seconds"
printf '| what | requests/s | of the ceiling | p50 ms | p99 ms | errors |\n| --- | --- | --- | --- | --- | --- |\n'
measure "plain text, \`/health/live\` (the ceiling)" get.lua /health/live
measure "front page, anonymous" get.lua /
measure "what there is to do, \`/activiteiten\`" get.lua /activiteiten
measure "search, \`/zoeken?q=\`, twelve questions in turn" search.lua /zoeken
measure "first step of asking: words kept" words.lua /vraag
measure "a whole request: screened, kept, in the team's queue" request.lua /vraag/controle
printf '\nmemory of the server afterwards: %s MB\n' "$(memory)"
