// How plans say by what one will see whether an action works.

/** Columns that hold a measure. */
export const measureColumns =
  /\b(?:measures?|metrics?|kpis?|targets?|success|results?|outcomes?|expected|impact|krs?|evidence|done when|definition of done|indicators?|how (?:we|to) (?:know|measure)|proof|signal|goal|objective|exit criteria|deliverables?|output|baseline|volume|number)\b/i

/** Sections that hold the measures of the whole plan. */
export const measurePlaces =
  /\b(?:metrics?|kpis?|measures?(?:ment)?|success (?:criteria|looks like|indicators?|factors)|scorecard|dashboard|tracking|key results?|okrs?|targets?|milestones?|how (?:we|to|you) (?:will |'ll )?(?:know|measure|tell|see|notice)|what shows|signs? (?:that|of)|leading indicators?|benchmarks?|success|results?|proof points?|conversion events?|exit criteria|kill criteria|decision gates?|checkpoints?|evidence|validation|funnel|conversion|forecast|quota|numbers|arithmetic|math|pipeline (?:math|targets?))\b/i

/** Words that say at an action what one will see. */
export const measureWords =
  /\b(?:measured? (?:by|as|on|with)|kpi|metric|success (?:is|looks like|means|when)|done when|so that we (?:see|know|can tell)|until (?:at least )?\S+ (?:of|have|has|is|are|says?)|we (?:will )?(?:know|see|learn)|at least \S|no (?:more|fewer|less) than|(?:counts?|count) as|to see (?:if|whether|how many)|find out (?:if|whether|how many)|test (?:if|whether)|conversion|(?:reply|response|win|open|close|attach) rate)\b/i

/** Something counted: `20 brokers`, `15 %`, `three pilots`; days, minutes and prices count nothing that one could see to work. */
export const counted =
  /(?<![\p{L}\d$€£.:/-])(?:\d[\d,.]*(?:\s?[-–]\s?\d[\d,.]*)?\+?k?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|twenty|thirty|fifty|a hundred)\s?(?:%|x\b|percent\b|(?:of (?:the |our |their )?|(?:new|more|other|key|target|named|good|small|large|local|warm|cold|qualified|existing|paying|active|free) )*(?!(?:second|minute|min|hour|hr|day|week|month|quarter|year|sprint|am|pm|st|nd|rd|th|page|slide|word|line|step|phase|part|tier|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)s?\b)\p{L}{3,})/iu
