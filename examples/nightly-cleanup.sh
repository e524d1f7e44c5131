#!/bin/sh
# Deletes devices that have not been seen for 90 days, once a night from cron:
#
#   30 3 * * *  rustdesk  RUSTDESK_ADMIN_URL=https://console.example.org /usr/local/bin/nightly-cleanup.sh
#
# The API token is in a file that only the user of the job can read. It needs to change devices, and nothing else:
#
#   rustdesk-admin tokens create --name cleanup --permissions device=rw --save-to /etc/rustdesk-admin/cleanup.token
#   chown rustdesk /etc/rustdesk-admin/cleanup.token
#
# Cron mails what this script prints: nothing if no device is old, otherwise the devices. A deleted device that reports
# again comes back as a new one, without owner and group.
#
#   RUSTDESK_ADMIN_URL          base URL of the server
#   RUSTDESK_ADMIN_TOKEN_FILE   the file with the token          (default /etc/rustdesk-admin/cleanup.token)
#   CLEANUP_DAYS                days without a heartbeat         (default 90)
#   CLEANUP_MOST                delete no more than these at once (default 50): more looks like an outage, not like old
#                               machines, and a person should look first
set -eu

# Cron looks in /usr/bin and /bin alone.
PATH=$PATH:/usr/local/bin

token_file=${RUSTDESK_ADMIN_TOKEN_FILE:-/etc/rustdesk-admin/cleanup.token}
days=${CLEANUP_DAYS:-90}
most=${CLEANUP_MOST:-50}

admin() {
    rustdesk-admin --token-file "$token_file" --quiet "$@"
}

rows=$(admin devices view --offline-days "$days" --output jsonl)
[ -n "$rows" ] || exit 0
count=$(printf '%s\n' "$rows" | wc -l)
count=$((count))

echo "$count devices have not been seen for $days days:"
admin devices view --offline-days "$days" --output table

if [ "$count" -gt "$most" ]; then
    echo "nightly-cleanup: $count devices are more than CLEANUP_MOST=$most, so none was deleted" >&2
    exit 1
fi

# --expect: should the list have changed since it was printed, nothing is deleted.
admin devices delete --offline-days "$days" --expect "$count" --yes
echo "deleted"
