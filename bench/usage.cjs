// Preloaded into a Node process: leaves behind what the process used. CPU in milliseconds, memory in MB.

process.on('exit', () => {
  if (!require('node:worker_threads').isMainThread) return
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  require('node:fs').writeFileSync(
    process.env.BENCH_USAGE,
    JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 }),
  )
})
