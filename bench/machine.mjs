// What the figures were taken on, in general terms.

import { cpus, totalmem } from 'node:os'

/** `Node 20.20, 2 cores, 8 GB`. */
export function machine() {
  const [major, minor] = process.versions.node.split('.')
  return `Node ${major}.${minor}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}`
}
