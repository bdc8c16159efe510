// Titles of a process, and the words of an outcome that a customer can see.

export const processTitle =
  /\b(?:sales (?:process|stages?|steps?|cycle|methodology|funnel)|selling (?:process|steps?)|deal stages?|pipeline stages?|(?:our|the) sales process|process steps?|\d+[- ]step (?:process|sales|method|framework))\b/

/** Processes that are no sales process with a customer. */
export const otherProcess =
  /\b(?:onboarding|hiring|interview\w*|research|content|approval|review|escalation|implementation|automation|data|enrichment|prospecting|list|quote|order|refund|return|training|certification|coaching|tool|crm|workflow|prompt|template|writing|email)\b/

export const outcome =
  /\b(?:exit|entry|criteri\w+|milestones?|outcomes?|verif\w+|confirm\w*|agree[sd]?|agreement|sign(?:s|ed)?|definition of done|gates?|evidence|commit\w*|approv\w+|accept(?:s|ed|ance)?|decides?|decided|decision|buyer (?:has|is|can|will|says|names|asks|knows)|customer (?:has|is|can|will|says|names|asks|knows)|prospect (?:has|is|can|will|says|names|asks|knows)|they (?:have|say|name|know|ask)|go\/no-go|deliverables?|success|done when|complete when|advance when|move (?:to|when)|result)\b/
