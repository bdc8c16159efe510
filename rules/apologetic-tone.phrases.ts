// Lexicon of apologetic-tone.

const bother =
  '(bother|bothering|disturb|disturbing|interrupt|interrupting|trouble|troubling|pester|pestering|nag|nagging|bug|bugging|intrude|intruding|annoy|annoying|take [(up|more of)] your time|taking [(up|more of)] your time)'

export const apologeticPhrases: Readonly<Record<string, readonly string[]>> = {
  sorry: [
    "[(i'm|i am)] [(so|very)] (sorry|apologies|forgive me|pardon me) (for|if) [(reaching|contacting|emailing|calling|writing|messaging|this is|this|the)] [(you|out)] (out of the blue|unannounced|unsolicited|again|a bad time|is a bad time|intruding|at a bad time)",
    "(i|i'll|i will) promise [(to|i'll|i will)] be (quick|brief)|(i'll|i will) only take (a|one) (minute|second|moment)",
    "(i|we) (don't|do not) (want|mean|wish) to take [up] (too much|much|more|any more|any) of your time",
    `[i'm|i am|we're|so|very|really|truly] (sorry|apologies|apologize|apologise|i apologize|i apologise|my apologies|forgive me|pardon me|excuse me) (to|for|if i'm|if i am|for the) [(be|keep)] (${bother}|the (interruption|intrusion|bother|cold (call|email)|disturbance|unsolicited (call|email)|out of the blue (call|email)))`,
    `[i|we] (hate|don't (want|mean|wish)|do not (want|mean|wish)|didn't (want|mean)|wouldn't want) to (${bother}|be (a (bother|nuisance|pest|pain)|pushy|annoying|a bother))`,
    `[i] hope (i'm|i am|this (isn't|is not)) [not] (${bother}|a (bother|bad time))`,
    "(i promise|promise) [(i|it|this)] (won't|will not|will only|'ll only|it'll only) (take|keep|waste|need) [(up|you|more than|too much)]",
    "(i won't|i will not|won't) (take [up] [(much|too much|more)] [of] your time|keep you [long]|waste your time|be long)",
  ],
  busy: [
    "(i know|i'm sure|i bet|i imagine|i realize|i realise) you (get|receive|must get|must receive|probably get) (a lot|lots|tons|dozens|hundreds|many) [of] (emails|these|calls|messages|pitches)",
    "(i|we) (know|understand|realize|realise|appreciate|imagine|am sure|'m sure|get) [that] (you're|you are|you must be|you're probably|you are probably|how) [(very|really|super|extremely|so|incredibly|crazy|all|probably)] (busy|swamped|slammed|busy you are|super busy)",
    "(i'm sure|i am sure) (you're|you are) [(very|really|super|extremely|incredibly)] (busy|swamped|slammed)|(you're|you are|you must be) (probably|no doubt|surely) [(very|really|super)] (busy|swamped)",
    '(i know|i realize|i understand) your (time|schedule|inbox|calendar) is [(very|so|really)] (valuable|precious|limited|busy|tight|full|packed|crazy)',
  ],
  small: [
    '(just|only) (a|one|another|wanted a|need a|want a) [(very|super|real|really)] (quick|tiny|little|small|brief|short) (question|note|call|chat|email|message|favor|favour|second|minute|moment|one|thing|follow up|reminder|ask)',
    "(if|whenever|only if) (it's not|it isn't|it is not|that's not) too much (trouble|to ask)|if you (could|would|can) (possibly|kindly|please) (spare|find|give)|(could|would|can) you (possibly|kindly) (spare|find|give)",
    "(i was|i'm|i am|just) [(just|only)] (wondering|hoping) if (you (might|could|would|may|had|have)|it (might|would)|there (might|is|was)|i (might|could))",
  ],
  thanks: [
    '(thank you|thanks) (so|very) much (for|in advance|again)|(thanks|thank you) (again|so much again|a million|a ton)|a (million|thousand|huge|big) (thanks|thank you)|(i|we) (really|truly|so|greatly|deeply|very much) appreciate (your (time|help|consideration|patience)|you taking|it)|(so|very|extremely|really|incredibly) grateful (for|that|to)',
  ],
}

/** "so here is the short version": the courtesy is kept at once. */
export const delivers = /\bso (?:here(?:'s|’s| is)|(?:i'll|i’ll|i will|let me) [^.!?]{0,60}\b(?:on|about|how|what|why)\b)/

/** A way out, offered with the ask for time. */
export const wayOut = /\bthan (?:you're|you’re|you are) willing\b|\bjust (?:tell|say|let) (?:me|so|us)\b|\blet you go\b|\bcut me off\b/

/** What is announced and not named. */
export const vague = /\b(?:something|anything|a few things|valuable)\b/
