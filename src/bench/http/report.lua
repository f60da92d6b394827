-- One line that speed.sh reads: requests a second, p50 and p99 in milliseconds, errors.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("figures %.1f %.2f %.2f %d\n",
    summary.requests / (summary.duration / 1000000),
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
