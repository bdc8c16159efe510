// Titles of calls, and of what is no whole call.

/** What a script of a call is called. */
export const callTitle =
  /\b(?:scripts?|calls?|talk ?tracks?|dialogues?|conversations?|discovery|cold|demos?|walk.?through|pitch|renewals?|negotiations?|qualification|visits?|meetings?)\b/

/** Said to a room or a camera: nobody answers. */
export const showTitle =
  /\b(?:vsl|videos?|webinars?|podcasts?|commercials?|adverts?|ads?|presentations?|keynote|slides?|deck|investors?|sales letter|landing page|elevator pitch|speech|reels?|youtube|tiktok|robo ?calls?|announcement)\b/

/** A slide or scene of such a show. */
export const showPart = /^(?:slide|scene|shot|frame)\s*#?\d/i

/** Said to one buyer, with slides or without. */
export const soldTitle = /\b(?:sales (?:calls?|scripts?|pitch|meetings?)|discovery|cold|call scripts?)\b/

/** Pieces to choose from. */
export const fragmentTitle =
  /\b(?:objections?|rebuttals?|questions?|openers|opening lines|one.?liners|lines|snippets?|library|bank|swipe|cheat ?sheet|role.?plays?|scenarios|taxonomy|voicemails?|glossary|assets|battle ?cards?|talking points|phrases)\b/

/** Talk about calls, unless it calls itself a script. */
export const adviceTitle =
  /\b(?:playbook|associations?|reference|frameworks?|techniques?|handling|positioning|logistics|measurement|messaging|competitive|rules|principles|guide|guidelines|coaching|skill|training|strategy|overview|method|methodology|structure|flow|excellence|next steps|steps? \d+|workflow|prompts?|pages?|propositions?|profiles?|interviews?|brand|prep|preparation)\b/
