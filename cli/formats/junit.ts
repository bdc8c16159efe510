// JUnit's XML: a suite for each page, in it a test for each rule that has something to say. Red is only what makes the run fail.

import type { FileResult, Results, Trouble } from '../results.ts'
import { counted, plain, plainLine } from '../terminal.ts'
import { type Entry, entriesOfFile, grouped, repositoryPath, titleOf, troublePath } from './entries.ts'
import { excerptOf } from './excerpt.ts'
import type { View } from './format.ts'
import { declaration, element, xml } from './xml.ts'

export function junit(results: Results, view: Pick<View, 'failing'>): string {
  const suites = [
    ...results.troubles.map((trouble) => troubleSuite(trouble, results)),
    ...results.files.map((file) => suiteOf(file, results, view)),
  ]
  const sum = (count: (suite: Suite) => number) => suites.reduce((total, suite) => total + count(suite), 0)
  const totals = { tests: sum(({ tests }) => tests), failures: sum(({ failures }) => failures), errors: sum(({ errors }) => errors) }
  return `${declaration}\n${element(
    'testsuites',
    { name: 'Guiderail', ...totals },
    suites.map(({ name, tests, failures, errors, cases }) =>
      element('testsuite', { name, tests, failures, errors, skipped: 0, time: 0 }, cases),
    ),
  )}\n`
}

interface Suite {
  readonly name: string
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly cases: readonly string[]
}

function suiteOf(file: FileResult, results: Results, { failing }: Pick<View, 'failing'>): Suite {
  const name = repositoryPath(file.path, file.root, results.cwd)
  const byRule = grouped(entriesOfFile(file, file.findings, results), ({ finding }) => finding.rule)
  const cases = [...byRule].map(([rule, entries]) => {
    const isFailing = entries.some(({ finding }) => failing.includes(finding.severity))
    return { isFailing, text: caseOf(name, `${titleOf(rule, results.rules)} (${rule})`, entries, isFailing) }
  })
  const clean = element('testcase', { classname: name, name: 'nothing found', time: 0 })
  const failures = cases.filter(({ isFailing }) => isFailing).length
  return { name, tests: Math.max(1, cases.length), failures, errors: 0, cases: cases.length > 0 ? cases.map(({ text }) => text) : [clean] }
}

function caseOf(classname: string, name: string, entries: readonly Entry[], isFailing: boolean): string {
  const [first] = entries
  const message = `${counted(entries.length, 'finding')}: ${plainLine(first?.finding.message ?? '')}`
  const body = xml(entries.map(linesOf).join('\n\n')).replaceAll('&#10;', '\n')
  const content = isFailing
    ? `<failure message="${xml(message)}" type="${xml(first?.finding.severity ?? '')}">${body}</failure>`
    : `<system-out>${body}</system-out>`
  return element('testcase', { classname, name: plainLine(name), time: 0 }, [content])
}

/** For people: where, what, and the words. */
function linesOf({ path, start, finding, file }: Entry): string {
  const excerpt = excerptOf(file.text, finding.span, file.lines)
  const head = `${plainLine(`${path}:${start.line}:${start.column}`)} ${finding.severity}: ${plainLine(finding.message)}`
  return plain([head, ...(excerpt ? [`  | ${excerpt.line}`, `  | ${excerpt.carets}`] : []), `  ${plainLine(finding.url)}`].join('\n'))
}

function troubleSuite(trouble: Trouble, results: Results): Suite {
  const name = troublePath(trouble, results)
  const error = element('error', { message: plainLine(trouble.message), type: 'error' })
  return {
    name,
    tests: 1,
    failures: 0,
    errors: 1,
    cases: [element('testcase', { classname: name, name: 'could be read', time: 0 }, [error])],
  }
}
