// How fast the engine lints sales documents once it is warm, and how much work it does.

import { readFileSync } from 'node:fs'
import { lint } from '../../engine/lint.ts'
import { defaultSettings } from '../../engine/settings.ts'
import { rules } from '../../rules/index.ts'

const documents = JSON.parse(readFileSync(process.argv[2], 'utf8')).map((path) => ({ path, text: readFileSync(path, 'utf8') }))
const cpu = () => process.cpuUsage().user / 1000

function once() {
  const counts = { documents: 0, characters: 0, leaves: 0, words: 0, findings: 0 }
  for (const { path, text } of documents) {
    const { document, findings } = lint(text, path, rules, defaultSettings)
    counts.documents++
    counts.characters += text.length
    counts.findings += findings.length
    if (document.segments.every(({ kind }) => kind === null)) continue
    counts.leaves += document.leaves.length
    for (const { prose } of document.leaves) counts.words += prose.words.length
  }
  return counts
}

const slowest = (times) => times.sort((a, b) => b.rate - a.rate).at(-1)
function rates() {
  return documents.map(({ path, text }) => {
    const begun = cpu()
    let rounds = 0
    while (cpu() - begun < 20) {
      lint(text, path, rules, defaultSettings)
      rounds++
    }
    return { path, rate: (text.length * rounds) / 1e3 / (cpu() - begun) }
  })
}

const counts = once()
once()
const begun = cpu()
once()
const rate = counts.characters / 1e3 / (cpu() - begun)
console.log(JSON.stringify({ rate, slowest: process.argv[3] === 'each' ? slowest(rates()) : null, counts }))
