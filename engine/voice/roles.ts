// What a label says of the words after it: who speaks, or what they are for. Data and one look-up.

import type { Vocabulary } from '../settings.ts'

/**
 * - `rep`, `buyer`: a person speaks; also step labels whose text is said ("Opener", "Reframe");
 * - `heard`: a remark that quotes buyers ("Listen for");
 * - `bad`, `good`: an example of what not to do, or of what to do;
 * - `coach`: a remark to sellers;
 * - `objection`: what a buyer says, with the seller's answer below it;
 * - `condition`: "If they say ...": advice that quotes the buyer;
 * - `cited`: what a program gave back, or what somebody handed in ("It gave me", "The user pastes a draft");
 * - `instruction`: "Ask", "Example": quoted words after it are the seller's.
 */
export type Role = 'rep' | 'buyer' | 'heard' | 'bad' | 'good' | 'coach' | 'objection' | 'condition' | 'instruction' | 'cited'

/** People who sell. They say the words. */
const sellers =
  'rep|reps|sales rep|sales representative|representative|sdr|bdr|mdr|ae|am|csm|tam|se|sc|ea|seller|salesperson|salesman|saleswoman|sales|caller|agent|closer|setter|advisor|adviser|consultant|presenter|account executive|account manager|solution engineer|sales engineer|business development|you|me|us|we|i|founder|host|speaker|narrator|trainer'

/** Labels of words that a seller is to say or send. */
const speech =
  'say|say this|you say|you might say|you can say|you could say|we say|say instead|what to say|how to say it|script|the script|full script|call script|cold call script|phone script|talk track|talk-track|talking track|sample script|example script|sample talk track|word for word|word-for-word|your response|response|responses|our response|sample response|suggested response|prepared response|recommended response|rep response|response script|response template|reply|your reply|answer|your answer|rebuttal|comeback|counter|opener|opening|opening line|opening lines|the opener|intro|introduction|hook|the hook|bridge|transition|pitch|the pitch|elevator pitch|one-liner|one liner|soft close|hard close|trial close|close|the close|closing|closing line|closing question|acknowledge|clarify|empathize|empathise|empathy|isolate|validate|reframe|redirect|differentiate|evidence|confirm|pivot|advance|feel-felt-found|value prop|value proposition|value statement|positioning statement|proof|social proof|permission|pattern interrupt|reason for call|reason for calling|reason|purpose statement|voicemail|voice mail|vm|leave a voicemail|cta|call to action|the ask|ask for the meeting|meeting ask|question|questions|discovery question|discovery questions|follow-up question|follow-up|follow up|follow-up line|probe|probing question|qualifying question|qualifying questions|takeaway|summary statement|recap|wrap up|wrap-up|email|email body|body|message|dm|linkedin|linkedin message|connection request|connection note|inmail|sms|text|text message|whatsapp|whatsapp message|subject|subject line|subject lines|preview|preview text|preheader|sign-off|signature|p.s|ps|option a|option b|option c|version a|version b|variant a|variant b|template|sample|greeting|headline|tagline|se action|se response|ae action|rep action'

/** People who buy, or stand before those who do. */
const buyers =
  'prospect|prospects|customer|customers|client|clients|buyer|buyers|lead|owner|business owner|homeowner|home owner|contact|champion|decision maker|decision-maker|economic buyer|technical buyer|cto|ceo|cfo|cio|coo|cmo|cro|ciso|vp|vp sales|vp of sales|director|procurement|gatekeeper|receptionist|assistant|secretary|front desk|them|they|they say|they said|they might say|they ask|the prospect|the customer|the buyer|the client|prospect says|customer says|client says|buyer says|prospect said|prospect response|prospect reply|their response|their reply|if they say|what they say|what you hear|what you will hear|evaluator|stakeholder|vendor manager|broker|patient|seller lead|shopper|visitor|member'

/** What a buyer holds against it; the answer to it follows. */
const objections =
  'objection|objections|common objection|the objection|pushback|concern|concerns|push back|stated objection|surface objection|buyer objection|customer objection|prospect objection|brush-off|brush off|stall'

/** Examples of what not to say or do. */
const bad =
  "bad|bad example|bad examples|bad version|wrong|wrong way|weak|weak example|weak version|poor|poor example|worse|worst|avoid|avoid saying|avoid this|avoid these|things to avoid|what to avoid|words to avoid|phrases to avoid|phrases to kill|before|before example|old|old way|old thinking|the old way|do not|do not say|do not do|do not use|do not send|do not write|don't|dont|don't say|don't do|don't do this|don't write|don't send|don't use|don't ask|do not ask|never|never say|never do|never do this|never use|never ask|never write|never send|not|not this|not like this|instead of|instead of this|rather than|stop saying|banned|banned phrases|banned words|forbidden|anti-pattern|anti-patterns|antipattern|antipatterns|anti pattern|mistake|mistakes|common mistake|common mistakes|pitfall|pitfalls|common pitfalls|dead phrases|generic|spammy|amateur|average rep|bad rep|bad email|bad opener|bad openers|bad question|bad pitch|weak opener|weak question|weak signal|loser|fail|failure mode|failure modes|how not to|what not to do|what not to say|what not to write|not to do|not to say|ai does|ineffective|unacceptable|red flag|red flags|dead language|cringe|robotic|overused|cliche|cliches"

/** Examples of what to say or do. */
const good =
  'good|specific|concrete|good example|good examples|good version|right|right way|strong|strong example|strong version|better|better example|better version|best|best practice|great|excellent|do|do this|do say|say this instead|instead|instead say|try|try this|try instead|after|after example|new|new way|new thinking|use|use instead|use this|use this instead|replace with|replacement|rewrite|rewritten|improved|fix|fixed|correct|effective|acceptable|like this|top rep|good rep|good email|good opener|good question|good pitch|strong signal|winning|humans do|what a human says|preferred|recommended|alternative'

/** Results, and texts that are handed in to be worked on. */
const cited =
  'result|results|original|original draft|original email|original message|draft to improve|pasted draft|user input|input draft|rough draft'
const handedIn =
  /^(?:(?:and |then |this is what |here is what |here's what )?(?:it|chatgpt|claude|gemini|copilot|gpt[\w.-]*|ai|the (?:ai|assistant|model|tool|bot|chatbot)|my (?:assistant|prompt)) (?:gave|wrote|returned|came back|came up|produced|suggested|drafted|answered|replied|generated|spat|said)\b|(?:the )?user (?:pastes?|pasted|shares?|sends?|submits?|provides?|hands in|uploads?) )/

/** Remarks to the reader. */
const remarks =
  'note|notes|coach|coach note|coaching note|coaching|manager|tip|tips|pro tip|pro-tip|goal|goals|purpose|objective|why|why it works|why this works|why it fails|why this fails|why this matters|why it matters|why bad|why good|rationale|reasoning|reason why|key|key point|key points|key move|key moves|key insight|key principle|principle|context|when|when to use|when to use this|when not to use|use when|used when|use case|use for|best for|works for|timing|time|duration|length|tone|tonality|delivery|energy|pace|pacing|body language|situation|scenario|setup|set up|who|what|where|how|how to use|watch out|watch-out|remember|important|warning|caution|rule|rules|se rule|trigger|triggers|channel|day|send|send when|sent|audience|target|persona|personas|root cause|meaning|what it means|what they mean|what they really mean|hidden meaning|real concern|diagnosis|analysis|technique|techniques|framework|method|strategy|tactic|tactics|psychology|structure|format|formula|word count|metric|metrics|outcome|next step|next steps|action|actions|step|status|owner|source|sources|see|see also|reference|references|bonus|definition|description|stage|phase|type|category|priority|score|points|severity|instructions|instruction|guidelines|personalization|personalisation|customization|variables|placeholders|from|to|cc|bcc|date|interview angle|war story|critical|key takeaway|takeaways|trap|the trap|traps|trap to avoid'

/** Remarks on what buyers say. */
const heard =
  'listen for|listen|verbatim|verbatims|in their words|customer words|customer quote|customer quotes|customer said|user says|user asks|user intents|user intent|intents|trigger phrase|listening for|look for|watch for|signal|signals|buying signals|you might hear|you hear|you will hear|they might ask|they may ask|common answers|typical answers|expected answers|typical response|likely response|pain signals|their positioning|their pitch|their claim|their claims|their message|they claim|competitor claim|competitor claims|competitor says|competitors say|green flags|yellow flags|what to listen for|variations|also sounds like|sounds like|trigger phrases|common variations|pain points|pain'

/** Labels of advice whose quoted words are the seller's. */
const instructions =
  'ask|ask them|then ask|then say|then|and say|start with|open with|close with|end with|respond with|respond|answer with|follow with|follow up with|immediately ask|example|examples|for example|e.g|eg|example question|example questions|sample question|sample questions|sample|samples|example line|example lines|example phrases|sample phrases|phrases|key phrases|power phrases|sound bites|language|sample language|execution|phrase|line|one line|lead with|lead-in'

const builtIn = new Map<string, Role>()
for (const [role, words] of [
  ['coach', remarks],
  ['instruction', instructions],
  ['good', good],
  ['heard', heard],
  ['bad', bad],
  ['objection', objections],
  ['cited', cited],
  ['buyer', buyers],
  ['rep', speech],
  ['rep', sellers],
] as const) {
  for (const word of words.split('|')) builtIn.set(word, role)
}

/** Speakers only, without the labels of steps: what tells a dialogue from notes. */
export const sellerNames: ReadonlySet<string> = new Set(sellers.split('|'))
export const badNames: ReadonlySet<string> = new Set(bad.split('|'))
export const buyerNames: ReadonlySet<string> = new Set(buyers.split('|'))

/** Lower case, straight apostrophes, no emoji, no signs at the ends, no remark in brackets, no trailing number. */
export function plainLabel(label: string): string {
  const lower = label.toLowerCase()
  if (/^(?!the |an? |your |our )[a-z]+(?: [a-z]+)*$/.test(lower)) return lower
  return withoutSigns(lower)
    .replace(/^(?:the|a|an|your|our|(?<!\d)\d+[.)]?|[. -])* /, '')
    .replace(/^[. -]+|(?<![. -])[. -]+$/g, '')
    .replace(/(?: -)? ?#?\d{1,2}$/, '')
}

/** Words, blanks and what may stand in words: signs become blanks, and blanks in a row are one. */
function withoutSigns(label: string): string {
  if (/^[a-z0-9'. -]*$/.test(label)) return label.includes('  ') ? label.replace(/ +/g, ' ') : label
  return label
    .replaceAll('’', "'")
    .replace(/\([^)]*\)?|\[[^\]]*\]?/g, ' ')
    .replace(/[^\p{L}\p{N}'. -]+/gu, ' ')
    .replace(/ +/g, ' ')
}

/** The role of a label as written, without its colon (`name`: its plain form, when it is known); `null` for any other words. */
export function roleOf(label: string, vocabulary: Vocabulary, name = plainLabel(label)): Role | null {
  if (name === '') return null
  if (vocabulary.speakers.rep?.includes(name)) return 'rep'
  if (vocabulary.speakers.buyer?.includes(name)) return 'buyer'
  if (vocabulary.badExamples.includes(name)) return 'bad'
  const known = builtIn.get(name)
  if (known) return known
  if (handedIn.test(name)) return 'cited'
  if (/^(?:if|when|unless|in case)\b/.test(name)) return 'condition'
  return null
}
