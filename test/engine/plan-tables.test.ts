// Statements in tables.

import { describe, expect, test } from 'vitest'
import { unmark } from '../marks.ts'
import { drawn, links, planIn } from './plans.ts'

const holds = (source: string) => expect(drawn(unmark(source).text)).toBe(source)

describe('columns that name a level', () => {
  test('goal, strategy and action of a row', () => {
    const source = `# Plan

| Objective | Strategy | Action | Owner | Due | Success metric |
|---|---|---|---|---|---|
| ⟦O|Six plants⟧ | ⟦S|Win on risk⟧ | ⟦T|Mock audit⟧ | Ines | 4 May | under five minutes |
| Six plants | Win on risk | ⟦T|Shadow the night shift⟧ | Bo | 9 May |  |
`
    holds(source)
    expect(links(unmark(source).text)).toEqual([
      'Win on risk <- Six plants (column)',
      'Mock audit <- Win on risk (column)',
      'Shadow the night shift <- Win on risk (column)',
    ])
    const [, , audit] = planIn(unmark(source).text).nodes
    expect(audit).toMatchObject({ owner: 'Ines', due: '4 May', measure: 'under five minutes' })
  })

  test('an empty first column goes on with the row above', () => {
    const text = `| Strategy | Action |
|---|---|
| Win on risk | Mock audit |
|  | Shadow the night shift |
`
    expect(links(text)).toContain('Shadow the night shift <- Win on risk (column)')
  })

  test('an empty strategy column elsewhere says that there is none', () => {
    const text = `## Strategy

Win on risk, plant by plant.

## Actions

| Action | Strategy |
|---|---|
| Mock audit | S1 |
| Newsletter |  |
`
    expect(links(text)).toContain('Newsletter <- -')
  })

  test('ids in a column of their own, references in another', () => {
    const text = `## Strategies

- S1: Win on risk
- S2: Make the switch easy

## Actions

| # | Action | Supports | Day |
|---|---|---|---|
| T1 | Mock audit | S2 | 3 |
`
    expect(links(text)).toContain('Mock audit <- Make the switch easy (column)')
    expect(planIn(text).nodes.at(-1)).toMatchObject({ id: 'T1', due: 'Day 3' })
  })

  test('initiatives are actions, unless actions stand beside them', () => {
    holds(`| Initiative | Owner |
|---|---|
| ⟦T|Open map⟧ | Lena |
`)
    holds(`| Initiative | Action | Owner |
|---|---|---|
| ⟦S|Open map⟧ | ⟦T|Buy the ice data⟧ | Lena |
`)
  })

  test('key results are measures', () =>
    holds(`# OKRs

## Objective 1: ⟦O|Be the first call in a recall⟧

| KR | measure | target |
|---|---|---|
| KR1 | ⟦M|hospitals that called us⟧ | 8 |
`))
})

describe('tables in sections that name a level', () => {
  test('goals and metrics', () =>
    holds(`# Plan

## Goals

| # | What | Target |
|---|---|---|
| 1 | ⟦O|Paying marinas⟧ | 40 |

## Success metrics

| Metric | Now | June |
|---|---|---|
| ⟦M|Churn⟧ | 5 % | 3 % |
`))
})

describe('other tables', () => {
  const tables = {
    risks: '| Risk | Action |\n|---|---|\n| Frost | Call |\n',
    objections: '| Objection | Response |\n|---|---|\n| Too dear | Ask why |\n',
    people: '| Name | Role | Next action |\n|---|---|---|\n| Dana | COO | Call |\n',
    scores: '| Score | Meaning | Action |\n|---|---|---|\n| 1 | poor | Call |\n',
    posts: '| Slug | Title | Keyword |\n|---|---|---|\n| ice | Ice | ice |\n',
    fields: '| | |\n|---|---|\n| Industry | Food |\n',
    budget: '| Item | Cost |\n|---|---|\n| Ads | 50 |\n',
    empty: '| Objective | Action | Owner |\n|---|---|---|\n|  |  |  |\n',
  }
  test.each(Object.entries(tables))('%s hold no actions', (_, table) => {
    expect(planIn(`# Plan\n\n${table}`).nodes.filter(({ kind }) => kind !== 'risk')).toEqual([])
  })
})

test('how a channel is worked is no bet, and a name with a slash is no path', () =>
  holds(`# Plan

## Channels

| Channel | Approach |
|---|---|
| ⟦T|Guild evenings⟧ | Speak, and stay for supper |
| ⟦T|Radio/Letters⟧ | Short reports |
`))
