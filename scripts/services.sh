#!/usr/bin/env bash
# Redis and PostgreSQL of one's own for trying the queue, on ports of their own, with their data in one folder.
#   scripts/services.sh start [FOLDER]    prints the addresses that are up, one a line
#   scripts/services.sh stop [FOLDER]
# What is not installed (Debian: redis-server, postgresql) is left out with a word on stderr.
set -u
action=${1:-}
folder=${2:-/tmp/kehoach-services-$(id -u)}
redis_port=${KEHOACH_REDIS_PORT:-56379}
postgres_port=${KEHOACH_POSTGRES_PORT:-55432}

say() { printf '%s\n' "$*" >&2; }

find_postgres() {
  local found
  found=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
  if [ -n "$found" ]; then printf '%s' "$found"; else dirname "$(command -v pg_ctl 2>/dev/null)" 2>/dev/null; fi
}

# PostgreSQL will not run as root.
as_owner() {
  if [ "$(id -u)" = 0 ]; then (cd / && setpriv --reuid=postgres --regid=postgres --clear-groups "$@"); else "$@"; fi
}

start_redis() {
  command -v redis-server >/dev/null || { say 'redis-server is not installed'; return 0; }
  mkdir -p "$folder/redis"
  redis-server --port "$redis_port" --bind 127.0.0.1 --dir "$folder/redis" --appendonly yes --save '' \
    --daemonize yes --pidfile "$folder/redis/pid" --logfile "$folder/redis/log" >/dev/null
  for _ in $(seq 50); do
    redis-cli -p "$redis_port" ping >/dev/null 2>&1 && { echo "redis://127.0.0.1:$redis_port"; return 0; }
    sleep 0.1
  done
  say "Redis did not start: $folder/redis/log"
}

start_postgres() {
  local bin
  bin=$(find_postgres)
  [ -x "$bin/pg_ctl" ] || { say 'PostgreSQL is not installed'; return 0; }
  mkdir -p "$folder/postgres"
  [ "$(id -u)" = 0 ] && chown postgres "$folder/postgres"
  if [ ! -f "$folder/postgres/data/PG_VERSION" ]; then
    as_owner "$bin/initdb" -D "$folder/postgres/data" -U kehoach -A trust -E UTF8 --locale=C.UTF-8 >"$folder/initdb.log" 2>&1 ||
      { say "initdb failed: $folder/initdb.log"; return 0; }
  fi
  as_owner "$bin/pg_ctl" -D "$folder/postgres/data" -w -l "$folder/postgres/log" \
    -o "-p $postgres_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=" start >/dev/null 2>&1 ||
    { say "PostgreSQL did not start: $folder/postgres/log"; return 0; }
  echo "postgres://kehoach@127.0.0.1:$postgres_port/postgres"
}

case $action in
start)
  mkdir -p "$folder" && chmod 755 "$folder"
  start_redis
  start_postgres
  ;;
stop)
  [ -f "$folder/redis/pid" ] && kill "$(cat "$folder/redis/pid")" 2>/dev/null
  bin=$(find_postgres)
  [ -f "$folder/postgres/data/postmaster.pid" ] && as_owner "$bin/pg_ctl" -D "$folder/postgres/data" -m fast stop >/dev/null
  true
  ;;
*)
  say 'usage: services.sh start|stop [FOLDER]'
  exit 2
  ;;
esac
