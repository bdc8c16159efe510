// Lexicon of research-everything.

const look =
  '(learn|know|find out|research|understand|gather|collect|study|discover|read|dig up|uncover|absorb|memorize|memorise|document|capture|note|get)'
const looking =
  '(learning|knowing|finding out|researching|understanding|gathering|collecting|studying|discovering|reading|digging up|uncovering|documenting|capturing)'
const all =
  '(everything|anything and everything|everything and anything|all there is to know|absolutely everything|all the information|all information|all available information|all the available information|all possible information|all [the] data|as much information as (possible|you can)|as much as (possible|you can|you possibly can)|every detail|every last detail|every single (thing|detail|fact)|each and every detail|every bit of information|all you can|literally everything)'
const account =
  '[(the|your|our|their|this|that|a|an|each|every|any|his|her)] [(target|key|prospective|potential)] (account|accounts|prospect|prospects|customer|customers|client|clients|buyer|buyers|company|companies|business|businesses|organization|organisation|stakeholder|stakeholders|industry|market|decision maker|decision makers|lead|leads|person|contact|them|him|her|cfo|ceo|team)'

export const everythingPhrases: Readonly<Record<string, readonly string[]>> = {
  all: [
    `(${look}|${looking}) ${all} [(there is to know|you can|we can|possible|that exists|available|out there)] (about|on|regarding|of) ${account}`,
    `(${look}|${looking}) ${account} inside [and] out`,
    `(do|doing|conduct|conducting|complete|run) (exhaustive|complete|full|total|comprehensive|endless) research (on|about|into|of) ${account}`,
    `(leave|leaving) no stone unturned`,
    `(read|study|consume) (everything|every (article|post|page|report|interview|press release)) (on|about|from|by|they|${account})`,
  ],
}
