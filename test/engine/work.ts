// How much work a function does: its code is built with a counter in every function and every turn of a loop. The same on every machine, unlike time.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import ts from 'typescript'

const root = join(import.meta.dirname, '..', '..')

/** Written by the code that is counted. */
const counter = 'guiderailWork'
const scope: Record<string, number> = globalThis as never

/** A module of ours, built so that it counts; what stands in `engine/` is counted. */
export async function counted<Module>(path: string): Promise<Module> {
  const { outputFiles } = await build({
    entryPoints: [join(root, path)],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    plugins: [plugin],
  })
  scope[counter] = 0
  const module = { exports: {} }
  new Function('module', 'require', outputFiles[0]?.text ?? '')(module, createRequire(import.meta.url))
  return module.exports as Module
}

/** Steps that counted code takes while a task runs. */
export function workOf(task: () => void): number {
  scope[counter] = 0
  task()
  return scope[counter] ?? 0
}

/** The exponent by which the work of a task grows from one size to `factor` times that: 1 is linear. */
export function growth(task: (size: number) => () => void, size: number, factor: number): number {
  return Math.log(workOf(task(size * factor)) / workOf(task(size))) / Math.log(factor)
}

const plugin: Plugin = {
  name: 'count',
  setup({ onLoad }) {
    onLoad({ filter: /\/engine\/.*\.ts$/ }, ({ path }) => ({ contents: withCounters(path), loader: 'ts' }))
  },
}

function withCounters(path: string): string {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const { transformed } = ts.transform(source, [counting])
  return ts.createPrinter().printFile(transformed[0] as ts.SourceFile)
}

const counting: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const { factory } = context
  const step = () => factory.createExpressionStatement(factory.createPostfixIncrement(factory.createIdentifier(counter)))
  const visit = (node: ts.Node): ts.Node => {
    const done = ts.visitEachChild(node, visit, context)
    if (ts.isBlock(done) && isCounted(node.parent)) return factory.updateBlock(done, [step(), ...done.statements])
    return ts.isIterationStatement(node.parent, false) && node === node.parent.statement && ts.isStatement(done) && !ts.isBlock(done)
      ? factory.createBlock([step(), done])
      : done
  }
  return ts.visitEachChild(file, visit, context)
}

const isCounted = (parent: ts.Node): boolean => ts.isIterationStatement(parent, false) || ts.isFunctionLike(parent)
