// Verbs for what buyers do, by what a seller may rightly ask about it. Base forms.

const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean)

/** To decide or pay: the deal itself. */
export const deciding = list(`
  accept adopt agree approve authorise authorize buy cancel choose close commit consent continue convert decide enrol enroll expand extend fund
  hire invest join open opt order pay pick pilot place prefer prioritise prioritize proceed purchase pursue register renew sign spend subscribe switch
  transact trial try upgrade vote champion sponsor endorse budget consolidate migrate move standardise standardize transition upsell concede cave
  compromise settle surrender yield comply`)

/** To let something be known. */
export const telling = list(`
  acknowledge admit answer articulate argue clarify communicate concede confess confide confirm confront declare defend define describe diagnose disclose discuss
  divulge elaborate explain expose express justify mention name open prove provide qualify quantify rationalise rationalize repeat
  reveal say self-diagnose share speak specify spell state surface talk tell validate verbalise verbalize vent volunteer write`)

/** To answer or turn up. */
export const answering = list(`
  act attend book call chat check click come complete consider contact connect download email engage enter fill follow give give read interact listen
  log look meet message participate pause pick ping react re-engage reach reengage reply request respond return review rsvp schedule see show
  sit start stay stop submit take text turn view visit wait watch work`)

/** To speak for us. */
export const vouching = list(
  'advocate introduce intro recommend refer invite forward leave post rate recruit bring sell convince persuade present pitch',
)

/** To see or feel things our way. */
export const perceiving = list(`
  appreciate believe care crave desire expect fear feel grasp imagine know like love need notice perceive picture realise realize recognise recognize
  regret remember see sense think trust understand value view visualise visualize want wonder`)

/** To be well: nothing that is done to anybody. */
export const thriving = list('achieve benefit enjoy excel grow laugh learn relax save shine smile succeed thrive win')

/** All else that people are made to do. */
export const otherActions = list(`
  abandon add adjust admire allow apply architect ask assign back beg begin block break build bypass change chase claim compare compete comply configure contribute
  cooperate correct count create cut deal default delay deliver demand depend deploy do drop eat escalate establish evaluate explore fail fight find finish fix fly focus
  forget forward get give go hand handle have help hold identify ignore implement import improve increase insist install integrate involve jump
  keep leave let lie live lose lower make manage match need negotiate offer own panic part pass perform plan play prepare press
  promise push put question quit raise reconsider reduce reject rely remove renegotiate replace report resolve rethink revisit rewrite run rush scale scramble
  scroll seek send set shift shop skip slow solve stand step stick stretch struggle support squirm sweat swipe test think touch track train transfer translate
  treat uncover unlock update upload use utilise utilize waive walk weigh welcome withdraw worry drink dance return sell sync overpay reorder repurchase reinvest
  overlook side align activate onboard self-serve raise swallow champion hurry chase compete prioritise`)

/** Nouns, adjectives and others that follow "to" and only look like verbs: "get customers to first value". */
export const notActions: ReadonlySet<string> = new Set(
  list(`
  a an the this that these those their our your my his her its them us you it me him one two three four five six seven eight nine ten zero each every all any some
  no what where which who whom whose how lead when whatever wherever whoever and or of in on at by for from with as than
  first second third fourth next last full new annual monthly quarterly higher lower better more less most least greater bigger same another other several
  yes market production school college work's home there here success adoption activation adoption productivity revenue profitability scale's inbox
  live green paid premium pro enterprise level stage phase step tier point points page pages nurture crm hubspot salesforce checkout signup sign-up
  signature contract closed-won closed life market power profit breakeven completion launch go-live goal goals target targets data date done
  action agreement commitment conversion conversions consensus decision decisions meetings meeting demos calls voicemail them everyone anyone people
  customers users leads legal procurement finance sales marketing support engineering security it people`),
)

/** Rather nouns than verbs after "to", unless an object follows: "get customers to value" against "to value your time". */
export const nounsBeforeVerbs: ReadonlySet<string> = new Set(
  list(
    'value trial pilot demo market stage scale contract power plan quote state school support work cash page form profit question list post end start',
  ),
)
