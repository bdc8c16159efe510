// Plans for the tests of the picture.

import { parseDocument } from '../../engine/parse.ts'
import { defaultSettings } from '../../engine/settings.ts'
import { planMapOf } from '../../plan-map/plan-map.ts'

export const mapOf = (text: string) => planMapOf(parseDocument(text, 'accounts/acme.md', { ...defaultSettings, kind: 'account-plan' }))

export const plan = `# Account plan: Birchwood Clinics

## Objective O1: two clinics live by May

- Target: 2 signed pilots

### Strategy S1: win on audit risk

- T1: Shadow two shifts (owner: Ines Okafor, by 2026-12-04)
- T2: Read the last audit together

### Strategy S2: grow through the group CFO

## Objective O2: a second reference

- T3: Ask the plant manager for a visit
`

/** Goals of the customer beside our own. */
export const theirGoals = `# Account plan: Birchwood Clinics

## Customer objectives

- Halve the findings in the May audit

## Birchwood's goals

- Two sites on one rota

| Their goal | Our part |
|---|---|
| No night shift without a second nurse | A rota that warns two days ahead |

## Our goals

### Goal: 3 clinics signed by June

**Strategy:** win on audit risk

- Shadow two shifts

### Goal: A second reference by May
`
