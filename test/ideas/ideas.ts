// What the five articles say, in our own words: each idea with the rules that answer for it, and what no rule may preach.

export interface Idea {
  readonly idea: string
  /** Rules that find a text which goes against it. */
  readonly rules: readonly string[]
}

/** What an idea does not mean: a good example of a rule's pages holds it. */
export interface Nuance {
  readonly idea: string
  readonly rule: string
  /** Words of a good example in `rules/<rule>.md` or `test/rules/<rule>.md`. */
  readonly shown: string
}

export interface Article {
  readonly ideas: readonly Idea[]
  readonly nuances: readonly Nuance[]
}

export const articles: Readonly<Record<string, Article>> = {
  'focus-on-tactics': {
    ideas: [
      {
        idea: 'An action makes sense inside a strategy and a goal, not by itself.',
        rules: ['orphan-tactic', 'missing-strategy', 'tactic-without-context'],
      },
      { idea: 'Start with the end.', rules: ['missing-objective', 'missing-customer-goal'] },
      { idea: 'Ask what the customer wants to reach, why, and by when.', rules: ['missing-customer-goal'] },
      {
        idea: 'Know beforehand what you do when an action does not work.',
        rules: ['missing-contingency', 'tactic-without-context'],
      },
      { idea: 'No words work on everybody.', rules: ['silver-bullet'] },
      { idea: 'What everybody copies stops working, since all sound the same.', rules: ['copied-opener', 'generic-opener'] },
      { idea: 'A clever first line buys the next minute only; what comes after it must be known too.', rules: ['dead-end'] },
      {
        idea: 'A quota is reached by arithmetic: how many deals, how large, found where, after how many talks, and what may go wrong.',
        rules: ['missing-quota-math', 'missing-contingency'],
      },
      { idea: 'The way to the goal holds steps of the customer and of us.', rules: ['no-customer-actions'] },
      { idea: 'Both sides know why a step is needed, and what follows when it is left out.', rules: ['missing-why'] },
      { idea: 'Buyers think of their goal and not of our sentence.', rules: ['generic-opener', 'impersonal-script'] },
      {
        idea: 'Every part of the whole is spelled out, with its place in it.',
        rules: ['dead-reference', 'duplicate-id', 'unfilled-placeholder', 'unowned-tactic'],
      },
    ],
    nuances: [
      {
        idea: 'A tactic is fine when it says whom it fits and what comes next.',
        rule: 'tactic-without-context',
        shown: 'They fit depots that grew last year',
      },
      { idea: 'Praise of a tactic is fine beside its limits.', rule: 'silver-bullet', shown: 'When it fails, ask about the gate' },
      {
        idea: 'Volume is fine when the arithmetic asks for it.',
        rule: 'more-of-the-same',
        shown: 'because 12 depots at a 20 % win rate need 60 first talks',
      },
      {
        idea: 'One reason may stand for all steps that serve it.',
        rule: 'missing-why',
        shown: 'All we do until then serves that one meeting',
      },
    ],
  },
  'objectives-strategy-tactics': {
    ideas: [
      { idea: 'An objective is a clear business goal that can be counted and dated.', rules: ['vague-objective'] },
      { idea: 'Business figures are goals; applause is none.', rules: ['vanity-metric'] },
      { idea: 'Objectives are looked at again, every year or two.', rules: ['stale-plan'] },
      {
        idea: 'A strategy is the chosen way to the goal, said before the actions.',
        rules: ['missing-strategy', 'objective-without-strategy'],
      },
      { idea: 'It is one bet out of several that were weighed.', rules: ['no-alternatives-considered'] },
      { idea: 'Time and people are limited; each bet gets its share of them.', rules: ['unresourced-strategy'] },
      { idea: 'Who changes the bet again and again loses.', rules: ['strategy-churn'] },
      {
        idea: 'Actions carry out the bet; a bet without actions is idle.',
        rules: ['strategy-without-tactics', 'orphan-strategy', 'orphan-tactic'],
      },
      { idea: 'An action is specific: somebody does it, by a day.', rules: ['unowned-tactic'] },
      { idea: 'A list of activities is no bet, and neither is more of the same.', rules: ['tactic-as-strategy', 'more-of-the-same'] },
      { idea: 'That something worked once for somebody is no ground.', rules: ['anecdote-as-evidence'] },
      { idea: 'No bet is certain to win.', rules: ['silver-bullet'] },
    ],
    nuances: [
      {
        idea: 'An activity may be the bet when the plan says why it should work.',
        rule: 'tactic-as-strategy',
        shown: 'because managers believe their neighbours before us',
      },
      {
        idea: 'Several bets at a time are fine when each has its people and its time.',
        rule: 'unresourced-strategy',
        shown: 'Aino, three days a week',
      },
      { idea: 'To sharpen a bet is not to change it.', rule: 'strategy-churn', shown: 'Win on the audit risk of two plants, Bergen first' },
    ],
  },
  'productive-action': {
    ideas: [
      { idea: 'All involved understand alike what the customer wants.', rules: ['missing-customer-goal'] },
      { idea: 'Why you do it comes before what it does.', rules: ['self-focus', 'missing-why', 'missing-opening-purpose'] },
      {
        idea: 'Selling is done with customers and for them, not to them.',
        rules: ['customer-as-target', 'get-them-to', 'no-customer-actions'],
      },
      { idea: 'Working harder at the same thing changes the odds little.', rules: ['more-of-the-same'] },
      { idea: 'Evidence closes the loop.', rules: ['unmeasured-tactic', 'anecdote-as-evidence'] },
      {
        idea: 'What helps the customer to act is worth something; the rest is waste.',
        rules: ['steps-without-milestones', 'no-customer-actions', 'missing-value'],
      },
      { idea: 'What attracts some puts others off, and both are needed.', rules: ['no-walk-away'] },
    ],
    nuances: [
      { idea: 'Saying why we exist is no vanity.', rule: 'self-focus', shown: 'We exist because drivers should sleep at home' },
      {
        idea: 'Ambitions of our own are no claims to a buyer.',
        rule: 'generic-claim',
        shown: 'Build a world-class sales team in Leeds by 2027',
      },
    ],
  },
  'dont-get': {
    ideas: [
      { idea: 'Customers are guided; they are not got to do things.', rules: ['get-them-to'] },
      { idea: 'Buyers can decide, and can be trusted.', rules: ['buyer-belittled'] },
      { idea: 'Guiding asks and works together; it does not tell and insist.', rules: ['too-few-questions', 'pressure-close'] },
      { idea: 'Pressure costs trust, and trust cannot be asked for.', rules: ['pressure-close', 'false-urgency', 'trust-me'] },
      { idea: 'The will to change is the buyer’s, and so is the clock.', rules: ['false-urgency', 'missing-buying-process'] },
      { idea: 'Learn how the customer comes to invest in something.', rules: ['missing-buying-process'] },
      { idea: 'Empty thanks at the beginning make a supplicant.', rules: ['generic-opener', 'apologetic-tone'] },
      { idea: 'Begin with the reason for the talk.', rules: ['missing-opening-purpose', 'generic-opener'] },
      { idea: 'Who gives something may ask for something.', rules: ['one-way-concession'] },
      { idea: 'Gestures that go to everybody are sent back.', rules: ['no-reason-to-write', 'impersonal-script', 'copied-opener'] },
      { idea: 'A story for its own sake is not what a buyer waits for.', rules: ['story-without-buyer'] },
      { idea: 'Scores of popularity sell nothing.', rules: ['vanity-metric'] },
      { idea: 'Listening alone is no conversation.', rules: ['interrogation'] },
      { idea: 'Steps obeyed are no result; milestones are.', rules: ['steps-without-milestones'] },
      { idea: 'Find out what must be known, not everything.', rules: ['research-everything'] },
      { idea: 'The keyboard is one channel among several.', rules: ['single-channel'] },
      { idea: 'A call fails without listening.', rules: ['monologue'] },
      { idea: 'A call fails without asking for the business.', rules: ['missing-ask'] },
      { idea: 'A call fails without rapport.', rules: ['impersonal-script'] },
      { idea: 'A call fails at the gatekeeper.', rules: ['missing-gatekeeper'] },
      { idea: 'A call fails without the right questions.', rules: ['too-few-questions', 'closed-questions'] },
      { idea: 'A call fails that asks how they are doing.', rules: ['generic-opener'] },
      { idea: 'A call fails that does not say what it is worth.', rules: ['missing-value'] },
      { idea: 'A call fails without a clear opening.', rules: ['missing-opening-purpose'] },
      { idea: 'A call fails without working through objections.', rules: ['missing-objection-handling', 'unanswered-objection'] },
    ],
    nuances: [
      {
        idea: 'Courtesy among people who know each other is no fault.',
        rule: 'generic-opener',
        shown: 'Hi Dana, how are you today? Your contract runs out in May',
      },
      { idea: 'Thanks for something done are no servility.', rule: 'apologetic-tone', shown: 'Thank you for sending the gate log' },
      {
        idea: 'A proud beginning is as welcome as a humble one.',
        rule: 'generic-opener',
        shown: 'Good to meet you, [Name]. You asked what a second gate would save',
      },
      {
        idea: '"Only listen" is not preached: who asks may give something too.',
        rule: 'interrogation',
        shown: 'That is about what a carrier near you had',
      },
      { idea: 'A seller may talk, as long as questions come between.', rule: 'monologue', shown: 'Which part of your yard is slowest?' },
      {
        idea: '"Obey the process" is not preached: steps of any sort pass when the customer can tell what is reached.',
        rule: 'steps-without-milestones',
        shown: 'they agree on the three numbers to compare',
      },
      {
        idea: '"Know everything" is not preached: a few things worth knowing are enough.',
        rule: 'research-everything',
        shown: 'Find out how many docks and gates they have',
      },
      {
        idea: 'Help to a champion, and help to get somewhere, is not done to anybody.',
        rule: 'get-them-to',
        shown: 'Make the buyer feel heard',
      },
      { idea: 'Urgency that the buyer has is real.', rule: 'false-urgency', shown: "Create urgency from the buyer's own calendar" },
      {
        idea: 'A story that answers the buyer’s question is welcome.',
        rule: 'story-without-buyer',
        shown: 'because she asked who else had tried it',
      },
      {
        idea: 'What is not known yet may be a question to ask.',
        rule: 'missing-buying-process',
        shown: 'Ask the COO who approves a purchase of this size',
      },
      { idea: 'A favour for a favour is fair.', rule: 'one-way-concession', shown: 'an additional discount if we start in May' },
    ],
  },
  'single-question': {
    ideas: [
      { idea: 'What is planned differs, in the eyes of the buyer, from their other choices.', rules: ['no-difference-for-buyer'] },
      {
        idea: 'Of offering, commercials, value, risk and ease at least four are in our favour; the last three decide.',
        rules: ['no-difference-for-buyer'],
      },
      { idea: 'Be honest with yourself: what would the buyer say?', rules: ['no-difference-for-buyer', 'generic-claim', 'expired-claim'] },
      { idea: 'Best, leading, easy to deal with: all say it of themselves.', rules: ['generic-claim'] },
      { idea: 'How we sell is a part of the difference.', rules: ['copied-opener', 'impersonal-script', 'generic-opener'] },
      { idea: 'Find a problem, find who decides, show a solution: that is how everybody has sold for a century.', rules: ['product-push'] },
    ],
    nuances: [
      { idea: 'To admit where others are stronger is welcome.', rule: 'no-difference-for-buyer', shown: 'Veridian does more' },
      {
        idea: 'A method is fine when it looks at what else the buyer could do.',
        rule: 'product-push',
        shown: 'Compare what else they could do, doing nothing included',
      },
      { idea: 'A claim with its figure is no boast.', rule: 'generic-claim', shown: '94 % of tickets closed within a day' },
    ],
  },
}
