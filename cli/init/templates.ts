// An account plan and a call script to fill in, for whoever asks for them.

export const accountPlanText = `---
type: account-plan
template: true
---

# Account plan: [customer]

Owner: [name]. Last reviewed: [date].

## What the customer wants

[What they want to change, in their words], because [what it costs them today], by [date].

## How they decide

[Who decides, who is heard, which steps it takes and by when.]

## Objectives

- **O1** [What will be true, how much of it, by when.]

## Strategies

- **S1** (O1) [The bet on how to get there, and why it fits this customer.]

Weighed and left: [the other bets, and why not].

## Actions

| Id | Action | Strategy | Who | By | Shows early that it works |
|---|---|---|---|---|---|
| A1 | [What we do] | S1 | [name] | [date] | [a number] |
| A2 | [What they do] | S1 | [their name] | [date] | [a number] |

## Risks

| What can go wrong | How we would notice | What we do then |
|---|---|---|
| [risk] | [sign] | [answer] |

We stop when [what would make this not worth their time or ours].
`

export const callScriptText = `---
type: call-script
scenario: cold
template: true
---

# First call: [who it is for]

For [role] at [kind of company] who [what we know of them]. Not for [whom it does not fit].

## Opening

Rep: [Name], this is [your name] from [company]. I am calling because [what you saw at their company, and what it may cost them]. Is this a bad moment?

If it is: When would be better for you?

## Questions

Rep: How do you notice [the problem] today?

Rep: What happens when [the problem] comes up, and who has to deal with it?

Rep: What have you tried so far?

## What it may be worth to them

Rep: [A company like theirs] went from [number] to [number] in [time]. What would that change for you?

## Objections

- "We have a supplier": What would have to change before you looked at another one?
- "No budget": What does [the problem] cost you in a quarter?

## Next step

Rep: Would it help to look at your own numbers together on [day]? If not, say so, and I will leave it there.
`
