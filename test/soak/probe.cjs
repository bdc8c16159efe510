// Loaded into a server that is measured: answers what it holds.

process.on('message', () => {
  gc()
  gc()
  process.send({ heap: process.memoryUsage().heapUsed, handles: process.getActiveResourcesInfo().length })
})
process.channel.unref()
