#!/usr/bin/env bash
# Checks the files of deploy/ as far as this machine's tools go; no container engine is needed.
#
#   scripts/check-deploy.sh
#
# always: the dashboards are JSON, the scripts are bash, what the image copies exists, names agree.
# as scripts/setup.sh installs them: hadolint (image), check-jsonschema (compose file), shellcheck,
#   promql-parser (expressions of dashboards and alerts).
# if installed: systemd-analyze (service), promtool (alerts), docker compose (reads the compose file).
set -euo pipefail
# shellcheck source=scripts/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
enter_environment

skipped=()
# with TOOL COMMAND...: runs the command if the tool is there.
with() {
	local tool="$1" && shift
	if have "$tool"; then "$@"; else skipped+=("$tool"); fi
}

for dashboard in deploy/grafana/*.json; do python3 -m json.tool "$dashboard" >/dev/null; done
for script in deploy/docker/*.sh scripts/*.sh scripts/e2e/*.sh; do
	bash -n "$script"
	[ -x "$script" ] || fail "$script is not executable" "chmod +x $script"
done
grep -E '^COPY [^-]' deploy/docker/Dockerfile | while read -r _ line; do
	for source in ${line% *}; do
		[ -e "$source" ] || fail "deploy/docker/Dockerfile copies $source, which is not there" "correct the line"
	done
done
grep -q '^USER [1-9]' deploy/docker/Dockerfile || fail "the image would run as root" "add a USER line"
with shellcheck shellcheck -x scripts/*.sh scripts/e2e/*.sh deploy/docker/*.sh
with hadolint hadolint deploy/docker/Dockerfile
with check-jsonschema check-jsonschema --quiet --builtin-schema vendor.compose-spec deploy/docker/compose.yml
with promtool promtool check config --lint-fatal deploy/prometheus/prometheus.yml >/dev/null
if python3 -c 'import promql_parser' 2>/dev/null; then
	scripts/check-metrics.py
else
	skipped+=(promql-parser)
fi
if have docker && docker compose version >/dev/null 2>&1; then
	docker compose -f deploy/docker/compose.yml --profile node --profile archive config --quiet
else
	skipped+=("docker compose")
fi
if have systemd-analyze; then
	# The binary is not installed here: that line alone is no fault.
	systemd-analyze verify deploy/systemd/node-subtensor.service 2>&1 |
		grep -v 'node-subtensor is not executable\|^$' | grep 'node-subtensor.service' && fail "the systemd unit has faults" "see above"
else
	skipped+=(systemd-analyze)
fi
say "deploy: fine${skipped:+; not checked for lack of: ${skipped[*]}}"
