// Which documents are configs.

import { configNames } from '../../workspace/config/nearest.ts'

/** Whether an address is that of a config of ours. */
export const isConfig = (uri: string): boolean => configNames.includes(uri.slice(uri.lastIndexOf('/') + 1))
