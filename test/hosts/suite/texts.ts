// Texts that several checks open: a plan with ids, what hangs on it elsewhere, and a call script.

export const plan = `---
kind: account-plan
---

# Account plan: Borealis Dairy

## Objectives

- **O1** Six plants keep their records with us by 30 June 2027.

## Strategies

- **S1** Win on audit risk in one plant. (O1)
- **S2** Make the switch easy for the shift. (O1)

## Actions

| # | action | strategy | owner | due |
|---|---|---|---|---|
| T1 | Mock audit in Bergen | S1 | Ines Okafor | 2026-12-04 |
| T2 | Shadow two night shifts | S2 |  | 2026-12-11 |
| T3 | Send the product newsletter |  | Marketing | monthly |
`

/** Takes its ids from `plan`, which lies beside it as borealis.md. */
export const june = `---
kind: account-plan
---

# Account plan: Borealis Dairy, June

See [the plan](borealis.md).

## Actions

- Visit the plant in Bergen (S1)
- Agree the change-over weekend (S2)
`

export const script = `---
kind: call-script
scenario: cold
---

# Cold call: dairies

## Opening

**You:** Good morning [Name], your last audit named missing records. Is that still open?

**Prospect:** Yes, who is asking?

## Questions

**You:** What happened with the records since, [Name]?

**Prospect:** We hired somebody to type them in.

## Next step

**You:** Would it help to see how Bergen prepared on [day]?
`
