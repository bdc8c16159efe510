// What the Marketplace and the first five minutes need: pictures that are there, in the package and small; an icon; what is declared.

import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const manifest = JSON.parse(read('package.json'))
const texts: Record<string, string> = JSON.parse(read('package.nls.json'))
const packed = [...read('scripts/package.mjs').matchAll(/^ {2}'([^']+)',$/gm)].map(([, file]) => file)

interface Step {
  readonly id: string
  readonly description: string
  readonly media: { readonly image?: Readonly<Record<string, string>>; readonly svg?: string; readonly altText: string }
  readonly completionEvents: readonly string[]
}

describe('the walkthrough', () => {
  const steps: Step[] = manifest.contributes.walkthroughs.flatMap((each: { steps: Step[] }) => each.steps)
  const commands = new Set(manifest.contributes.commands.map(({ command }: { command: string }) => command))

  test.each(steps.map((step) => [step.id, step] as const))(
    '%s has a picture for every theme, with words for those who do not see it',
    (_, { media }) => {
      const files = media.svg ? [media.svg] : Object.values(media.image ?? {})
      if (!media.svg) expect(Object.keys(media.image ?? {}).sort()).toEqual(['dark', 'hc', 'hcLight', 'light'])
      expect(texts[media.altText.slice(1, -1)]?.length).toBeGreaterThan(30)
      for (const file of files) {
        expect(packed, file).toContain(file)
        expect(statSync(join(root, file)).size, file).toBeGreaterThan(2_000)
        expect(statSync(join(root, file)).size, file).toBeLessThan(30_000)
      }
    },
  )

  test('their texts have no markup that VS Code would show as it stands', () => {
    for (const { description } of steps) expect(texts[description.slice(1, -1)]).not.toMatch(/`|\*\*|^[-#] /m)
  })

  test.each(steps.map((step) => [step.id, step] as const))(
    '%s is done when one of its commands was run',
    (_, { description, completionEvents }) => {
      const offered = [...(texts[description.slice(1, -1)] ?? '').matchAll(/\]\(command:([\w.]+)\)/g)].map(
        ([, command]) => `onCommand:${command}`,
      )
      expect(offered.length).toBeGreaterThan(0)
      expect([...completionEvents].sort()).toEqual(offered.sort())
      for (const event of completionEvents) expect(commands).toContain(event.replace('onCommand:', ''))
    },
  )
})

test('every menu names a command that there is, and buttons over the text have an icon', () => {
  const { menus, commands } = manifest.contributes
  const known = new Map<string, { icon?: string }>(commands.map((each: { command: string }) => [each.command, each]))
  for (const [menu, entries] of Object.entries<{ command: string }[]>(menus))
    for (const { command } of entries) {
      expect(known.has(command), command).toBe(true)
      if (/title$/.test(menu)) expect(known.get(command)?.icon, command).toMatch(/^\$\(/)
    }
})

test('pictures are what their names say', () => {
  const begins = (file: string, at: number) => readFileSync(join(root, file)).toString('latin1', at, at + 4)
  const webp = packed.filter((file): file is string => file?.endsWith('.webp') === true)
  expect(webp.length).toBe(6)
  for (const file of webp) expect(`${begins(file, 0)} ${begins(file, 8)}`, file).toBe('RIFF WEBP')
  expect(begins(manifest.icon, 0)).toContain('PNG')
})

test('the icon is a square of at least 128 pixels', () => {
  const bytes = readFileSync(join(root, manifest.icon))
  expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(128)
  expect(bytes.readUInt32BE(20)).toBe(bytes.readUInt32BE(16))
})

test('pictures of the README and of the page on the editor are there, with words beside them', () => {
  for (const [file, base] of [
    ['README.md', ''],
    ['docs/editor.md', 'docs/'],
  ] as const) {
    const pictures = [...read(file).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)]
    expect(pictures.length).toBeGreaterThan(0)
    for (const [, alt = '', path = ''] of pictures) {
      expect(alt.length, path).toBeGreaterThan(15)
      expect(existsSync(join(root, base, path)), path).toBe(true)
    }
  }
})

describe('what is declared', () => {
  test('works in untrusted and in virtual workspaces, and says why', () => {
    for (const kind of ['untrustedWorkspaces', 'virtualWorkspaces']) {
      expect(manifest.capabilities[kind].supported, kind).toBe(true)
      expect(texts[manifest.capabilities[kind].description.slice(1, -1)]?.length, kind).toBeGreaterThan(50)
    }
  })

  test('no setting steers a program, so that none has to be kept from untrusted workspaces', () => {
    const settings: Record<string, { type: string; enum?: string[] }> = manifest.contributes.configuration.properties
    for (const [name, { type, enum: values }] of Object.entries(settings)) expect(type === 'string' ? values : [], name).toBeDefined()
  })

  test('categories and keywords as the Marketplace takes them', () => {
    expect(manifest.categories).toContain('Linters')
    expect(manifest.keywords.length).toBeLessThanOrEqual(30)
    expect(new Set(manifest.keywords).size).toBe(manifest.keywords.length)
  })
})

test('nothing of what a person does is counted or sent: no file of ours in the editor knows a way to the network', () => {
  const sources = ['dist/client.js', 'dist/webview/plan-map.js', 'dist/webview/script-reader.js'].map((file) => `${read(file)}`)
  for (const source of sources)
    expect(source).not.toMatch(/createTelemetryLogger|TelemetryReporter|navigator\.sendBeacon|XMLHttpRequest\(|new WebSocket\(|\bfetch\(/)
})
