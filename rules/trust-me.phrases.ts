// Lexicon of trust-me.

export const trustMePhrases: Readonly<Record<string, readonly string[]>> = {
  cliche: [
    "to tell you the truth|(i'm|i am) not (going to|gonna) (lie|kid you|sugarcoat)|with all due respect|you have to believe me|i give you my word",
    "[(to be|let me be|i'll be|i will be|i'm going to be|i want to be|being|i have to be|i've got to be|i'm being)] [(perfectly|completely|totally|brutally|very|really|super|100)] (honest|frank|candid|truthful) with you",
    'to be [(perfectly|completely|totally|brutally|very|really)] (honest|frank|truthful|fair)',
    "(let me be|i'll be|i will be|i'm going to be|i want to be|i have to be|i've got to be) [(perfectly|completely|totally|brutally|very|really|super)] (honest|frank|candid|blunt|straight|real)",
    '^(honestly|frankly|truthfully|candidly)',
    "(in all (honesty|candor|candour|frankness)|quite frankly|quite honestly|truth be told|if i'm [being] (honest|frank))",
    "trust me [on this|on that|when i (say|tell)]|believe me [when i]|(you can|you have to|you've got to|please|just) (trust|believe) me|take my word [for it]|you have my word|i (swear|promise) [(to you|you)] (this|that|it|it'll|you'll|you won't|you)|cross my heart|scout's honor|i (wouldn't|would never) lie to you|would i lie [to you]|not gonna lie|no (bs|bull)",
    "(we both|we all|you and i both|as we all) know [that]|(i'm sure|i am sure) (you|you'll|you will) agree|(the fact of the matter|the bottom line|the truth) is [that]",
  ],
}
