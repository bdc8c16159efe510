// Whose claim it is, and of what, for generic-claim.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** What a seller offers. */
export const offerings = list(`
  solution solutions platform platforms product products service services software tool tools system systems technology technologies technique
  app application suite offering offerings package packages feature features capability capabilities integration integrations support training
  course program programme ai analytics automation engine infrastructure design interface experience performance quality accuracy security
  expertise innovation consulting provider vendor partner agency company machine equipment materials api data intelligence approach methodology
  model models coaching onboarding delivery results marketing way value proposition architecture reporting dashboard dashboards functionality`)

/** What a team wishes to become or to have, not what it offers. */
export const ambitions = list(`
  team teams organization organisation organisations organizations culture talent people reps sellers salespeople managers leaders leader engineers
  engineering hiring enablement department workforce function org process processes program discipline rigor execution playbook pipeline
  companies performers organizations firms benchmark benchmarks standard standards practice practices metric metrics nps retention rate rates
  churn conversion margin margins standing standards sales operation operations documentation demos demo presales ses se practices example examples
  customers visitors records rows entries leads accounts contacts emails transactions payments items fields keys level brands clients enterprises competitors competitor player players peers vendors wisdom analysis`)

/** Verbs of ambition before the claim: not yet so, or no claim to a buyer. */
export const becoming =
  /\b(?:become|becoming|build|building|establish|establishing|achieve|achieving|create|creating|develop|developing|hire|hiring|recruit|aim|aspire|reach|toward|towards|into|goal|vision|mission|objective|path to|roadmap|grow into|transition|evolve)\b[^.;:]{0,60}$/

/** Words that say it is somebody else's. */
export const others =
  /\b(?:they|their|them|competitor'?s?|competitors|competition|vendors?|incumbent|legacy|prospect'?s?|buyer'?s?|customers?|companies|teams|organizations|industry|analysts|other)\b|^(?:salesforce|hubspot|gong|clari|pipedrive|zoominfo|outreach|salesloft|cognism|apollo|microsoft|google|oracle|sap|zoho)\b/

/** Words that say it is the seller's own. */
export const ours = /\b(?:we|we're|we've|we'll|our|ours|us|i|i'm|i've|my|join us)\b/

/** Words that speak to the buyer. */
export const toBuyer = /\b(?:you|your|you're|you'll|you've|yours)\b/

/** What stands before praise of what the buyer has. */
export const yours = /\byou(?:'ve| have| got| run| built)\b|\byour (?:\w+ ){0,3}(?:is|are|seems?|looks?|sounds?)\b/
