// Names of files that hold a text while it is written; one that is left over was being written when a run was killed.

const form = /^\.guiderail-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.tmp$/

/** Who writes: a name for the machine (8 hexadecimal digits), and the process on it. */
export interface Writer {
  readonly machine: string
  readonly process: number
}

/** `random`: 12 hexadecimal digits. */
export const unfinishedName = ({ machine, process }: Writer, random: string): string => `.guiderail-${machine}-${process}-${random}.tmp`

/** Who writes or wrote the file of this name; `null` when it is none of ours. */
export function writerOf(name: string): Writer | null {
  const [, machine, process] = form.exec(name) ?? []
  return machine === undefined ? null : { machine, process: Number(process) }
}
