// Words with which a writer takes distance from a phrase, before it or after it.

/** Words that negate what follows in their clause. */
export const negations: ReadonlySet<string> = new Set(
  "not never don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't isn't aren't wasn't weren't ain't mustn't needn't haven't hasn't dont doesnt didnt wont cant shouldnt nobody hardly neither nor".split(
    ' ',
  ),
)

/** Verbs and other words that set aside what follows, by their last word; `instead of`, `refrain from` are given in full. */
export const refusals: readonly string[] = [
  ...'without avoid avoids avoiding avoided stop stops stopping stopped quit quits quitting refuse refuses refusing refused'.split(' '),
  ...'resist resists resisting resisted reject rejects rejecting ban bans banning banned forbid forbids forbidden prohibit prohibits'.split(
    ' ',
  ),
  ...'ditch drop skip abandon eliminate hate hates resent resents dislike dislikes unlike against'.split(' '),
  ...['instead of', 'rather than', 'as opposed to', 'in place of', 'refrain from', 'abstain from', 'steer clear of', 'stay away from'],
  ...[
    'no need to',
    'no more',
    'no longer',
    'no one',
    'far from',
    'less about',
    'the opposite of',
    'beware of',
    'move away from',
    'free of',
  ],
  ...['old way', 'old ways', 'old approach', 'old habit', 'old thinking', 'we used to', 'i used to', 'they used to', 'wrong way'],
]

/** Between a negation and the phrase, these turn it round again: "don't forget to get them to". */
export const reversals: ReadonlySet<string> = new Set(
  'forget hesitate fail afraid shy scared neglect omit miss just only merely simply solely enough'.split(' '),
)

/** Words that begin a clause of its own, out of reach of a negation before them. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  'but until till unless because since while whereas although though if when whenever once after before so then yet however how why where whether therefore instead otherwise except'.split(
    ' ',
  ),
)

/** What a writer calls words that lose trust. */
export const badQualities: ReadonlySet<string> = new Set(
  `mistake mistakes manipulative manipulation dishonest disrespectful desperate needy pushy salesy sleazy slimy aggressive condescending patronising patronizing arrogant rude creepy cringe cringey
  generic vague weak lame lazy hollow empty meaningless boring stale tired overused outdated cliche clichés clichéd cliched fluff filler noise spam spammy robotic canned scripted impersonal
  insincere inauthentic phony fake artificial manufactured gimmicky gimmick clickbait annoying irritating off-putting offputting wrong bad awful terrible worst useless worthless pointless
  counterproductive counter-productive harmful toxic risky unethical illegal banned forbidden rejected ignored deleted unprofessional unhelpful defensive self-serving selfish fomo
  bullying coercion pressure shady deceptive misleading`
    .split(/\s+/)
    .filter(Boolean),
)

/** Verbs for what such words do. Inflected by the reader of this list. */
export const harms: readonly string[] =
  'backfire annoy irritate alienate repel insult offend erode destroy damage kill ruin undermine poison hurt harm waste scream smell reek stink fail flop burn bore deter cheapen'.split(
    ' ',
  )

/** Nouns for a piece of language; `phrases like "..."` names what follows. */
export const languageNouns: ReadonlySet<string> = new Set(
  `phrase phrases word words line lines expression expressions term terms language wording cliche cliches clichés cliché buzzword buzzwords jargon filler fillers opener openers greeting greetings
  statement statements question questions sentence sentences slogan slogans claim claims trigger triggers tell tells email emails message messages`
    .split(/\s+/)
    .filter(Boolean),
)

/** Verbs that recommend the words that follow. */
export const recommendations: readonly string[] =
  'use say try ask include add open start begin lead write send offer prefer choose insert leverage consider reply respond answer'.split(
    ' ',
  )
