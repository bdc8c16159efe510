// The picture of a plan: what it shows, that nothing overlaps, and that no text can break out of it.

import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../engine/parse.ts'
import { defaultSettings } from '../../engine/settings.ts'
import { lacksIn } from '../../plan-map/lacks.ts'
import { type Box, layOut } from '../../plan-map/layout.ts'
import { mermaidOf } from '../../plan-map/mermaid.ts'
import { type Level, type MapNode, type PlanMap, planMapOf, whenDue } from '../../plan-map/plan-map.ts'
import { svgOf } from '../../plan-map/svg.ts'
import { widthOf, wrap } from '../../plan-map/words.ts'
import { mapOf, plan, theirGoals } from './plans.ts'

const svg = (map: PlanMap) => svgOf(layOut(map), 'Plan map')

/** Elements with their attributes, and the words of `text` elements; throws when it is no XML. */
function read(xml: string) {
  const parser = new SaxesParser()
  const elements: { name: string; attributes: Record<string, string> }[] = []
  const words: string[] = []
  let inText = false
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name, attributes: attributes as Record<string, string> })
    inText = name === 'text'
  })
  parser.on('closetag', () => {
    inText = false
  })
  parser.on('text', (text) => {
    if (inText) words.push(text)
  })
  parser.write(xml).close()
  return { elements, words }
}

describe('what it shows', () => {
  const map = mapOf(plan)
  const named = (text: string) => map.nodes.find((node) => node.text.includes(text))

  test('levels, parents and facts', () => {
    expect(map.nodes.map(({ level }) => level)).toEqual(['objective', 'strategy', 'tactic', 'tactic', 'strategy', 'objective', 'tactic'])
    expect(named('Shadow')).toMatchObject({ parent: named('audit risk'), line: 9, lack: null })
    expect(named('Shadow')?.facts).toEqual(['by Ines Okafor', 'due 2026-12-04'])
  })

  test('a date that ends its sentence', () => {
    expect(whenDue('30 September 2027.')).toBe('due 30 September 2027')
    expect(whenDue('monthly')).toBe('due monthly')
  })

  test('what each lacks', () => {
    expect(named('two clinics')?.lack).toBeNull()
    expect(named('group CFO')?.lack).toBe('no action yet')
    expect(named('second reference')?.lack).toBe('no strategy leads here')
    expect(named('plant manager')?.lack).toBe('no strategy above it')
  })

  test('what hangs loose, counted over the picture', () => {
    expect(lacksIn(map)).toEqual(['1 goal that no strategy leads to', '1 strategy with no action yet', '1 action that no strategy carries'])
    const loose = `${plan}- T4: Call the CFO about the visit\n`
    expect(lacksIn(mapOf(loose))).toContain('2 actions that no strategy carries')
    expect(lacksIn(mapOf(plan.slice(0, plan.indexOf('### Strategy S2'))))).toEqual([])
  })

  test('every lack that a box tells of is counted', () => {
    const texts = [plan, theirGoals, '# Account plan\n\n## Strategies\n\n- S1: win\n\n## Actions\n\n- T1: Visit the plant in Bergen\n']
    for (const { nodes, risks } of texts.map(mapOf))
      for (const node of nodes) expect(lacksIn({ nodes: [node], risks }), node.text).toHaveLength(node.lack === null ? 0 : 1)
  })

  test("the customer's own goals lack no strategy of ours", () => {
    const goals = mapOf(theirGoals).nodes.filter(({ level }) => level === 'objective')
    expect(goals.map(({ text, facts, lack }) => [text, facts[0] ?? null, lack])).toEqual([
      ['Halve the findings in the May audit', 'their goal', null],
      ['Two sites on one rota', 'their goal', null],
      ['No night shift without a second nurse', 'their goal', null],
      ['3 clinics signed by June', null, null],
      ['A second reference by May', null, 'no strategy leads here'],
    ])
  })

  test('SVG: every statement with its line, in words, and reachable by keyboard', () => {
    const { elements, words } = read(svg(map))
    const boxes = elements.filter(({ attributes }) => attributes['data-line'])
    expect(boxes.map(({ attributes }) => Number(attributes['data-line']))).toEqual(map.nodes.map(({ line }) => line))
    expect(boxes.map(({ attributes }) => Number(attributes['data-under'] ?? 0))).toEqual(map.nodes.map(({ parent }) => parent?.line ?? 0))
    for (const { attributes } of boxes) expect(attributes).toMatchObject({ tabindex: '0', role: 'button' })
    expect(boxes[2]?.attributes['aria-label']).toBe(
      'Action T1: Shadow two shifts, by Ines Okafor, due 2026-12-04, under strategy S1. Line 9',
    )
    expect(words).toContain('no action yet')
    expect(elements.filter(({ attributes }) => attributes.class === 'link')).toHaveLength(5)
  })

  test('Mermaid', () => {
    const lines = mermaidOf(map).split('\n')
    expect(lines[0]).toBe('flowchart LR')
    expect(lines[3]).toBe('  n3["T1 Shadow two shifts<br>by Ines Okafor<br>due 2026-12-04"]:::tactic')
    expect(lines).toContain('  n2 --> n3')
    expect(lines).toContain('  n5["S2 grow through the group CFO<br>#40;no action yet#41;"]:::strategyLacks')
  })

  test('a document without a plan is an empty picture', () => {
    expect(mapOf('').nodes).toEqual([])
    expect(read(svg(mapOf(''))).elements.map(({ name }) => name)).toEqual(['svg', 'style', 'rect'])
  })
})

/** Plans of any shape, with parents before their children and also the other way round. */
const maps: fc.Arbitrary<PlanMap> = fc
  .array(
    fc.record({
      level: fc.constantFrom<Level>('objective', 'strategy', 'tactic', 'phase'),
      text: fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.lorem({ maxCount: 40 })),
      parent: fc.nat(),
      hangs: fc.boolean(),
      lack: fc.option(fc.constant('no action yet')),
      facts: fc.array(fc.string({ maxLength: 60 }), { maxLength: 3 }),
    }),
    { maxLength: 40 },
  )
  .map((drafts) => {
    const nodes: MapNode[] = []
    for (const [nth, { level, text, parent, hangs, lack, facts }] of drafts.entries())
      nodes.push({
        ...{ id: `${nth}`, level, label: null, text, line: nth + 1, start: nth, end: nth + 1, facts, lack },
        parent: hangs && nth > 0 ? (nodes[parent % nth] ?? null) : null,
      })
    return { nodes: nodes.reverse(), risks: 0 }
  })

const overlap = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

test('every statement once, nothing over anything else, nothing outside', () => {
  fc.assert(
    fc.property(maps, (map) => {
      const { boxes, width, height, links } = layOut(map)
      expect(boxes.map(({ node }) => node)).toEqual(map.nodes)
      expect(links).toHaveLength(map.nodes.filter(({ parent }) => parent).length)
      for (const [nth, box] of boxes.entries()) {
        expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true)
        for (const other of boxes.slice(nth + 1)) expect(overlap(box, other)).toBe(false)
      }
      for (const { from, to } of links) expect(from.x + from.width).toBeLessThan(to.x)
    }),
    { numRuns: 150 },
  )
})

test('no text breaks out of the picture', () => {
  fc.assert(
    fc.property(maps, (map) => {
      const allowed = new Set(['svg', 'style', 'rect', 'path', 'g', 'title', 'text'])
      for (const { name, attributes } of read(svg(map)).elements) {
        expect(allowed.has(name)).toBe(true)
        for (const attribute of Object.keys(attributes)) expect(attribute).not.toMatch(/^on|href/)
      }
      const statements = mermaidOf(map).trimEnd().split('\n')
      expect(statements).toHaveLength(1 + map.nodes.length + map.nodes.filter(({ parent }) => parent).length + 8)
      for (const line of statements.slice(1, 1 + map.nodes.length)) expect(line).toMatch(/^ {2}n\d+\["[^"\n]*"\]:::[a-zA-Z]+$/)
    }),
    { numRuns: 150 },
  )
})

test.each(['</text><script>x()</script>', '"]\n  click n1 "javascript:x()"', '\u0000\u001b[31m\ud800', ']]>&amp;', '\u202ereversed'])(
  'payload %j',
  (text) => {
    const map: PlanMap = {
      nodes: [{ id: '1', level: 'tactic', label: text, text, line: 1, start: 0, end: 1, parent: null, facts: [text], lack: null }],
      risks: 0,
    }
    expect(read(svg(map)).elements.map(({ name }) => name)).not.toContain('script')
    expect(mermaidOf(map)).not.toMatch(/^\s*click/m)
    for (const sign of ['\u0000', '\u001b', '\u202e']) expect(svg(map)).not.toContain(sign)
  },
)

test('lines break at words, long words in pieces, and the rest is an ellipsis', () => {
  expect(wrap('', 100, 3)).toEqual([])
  expect(wrap('one two three', 60, 3)).toEqual(['one two', 'three'])
  for (const line of wrap('x'.repeat(200), 100, 9)) expect(widthOf(line)).toBeLessThanOrEqual(100)
  const cut = wrap('word '.repeat(50), 100, 2)
  expect(cut).toHaveLength(2)
  expect(cut[1]).toMatch(/…$/)
})

test('it is made once for each version of a document: every hover asks for it', () => {
  const [document, other] = [plan, `${plan}\n`].map((text) => parseDocument(text, 'a.md', { ...defaultSettings, kind: 'account-plan' }))
  if (!document || !other) throw new Error('there are two versions')
  expect(planMapOf(document)).toBe(planMapOf(document))
  expect(planMapOf(other)).not.toBe(planMapOf(document))
})
