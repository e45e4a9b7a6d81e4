/** The forms in which acts are written, as a message shows them. */
export const ACT_FORMS = {
  estimate: 'estimate PERCENT',
  ready: 'ready',
  signal: 'signal FRAME [name MOVE] [offer MOVE [at STATE | in THEATRE]]',
  pass: 'pass',
  order:
    'order MOVE [at STATE | in THEATRE] to INTENT [start TICKS] [persuade CAPITAL] [predict MIDDLE from LOW to HIGH [by CHANNEL] [late]]',
  withdraw: 'withdraw SLOT',
  reorder: 'reorder SLOT to SLOT',
  accept: 'accept OFFER',
  decline: 'decline OFFER',
  standing: 'standing step-down | hold | match',
  seal: 'seal',
  unseal: 'unseal',
  read: 'read CARD as INTENT',
  challenge: 'challenge CARD with query | demand | alert | ultimatum',
  answer: 'answer explain | yield | refuse',
  crisis: 'crisis CHOICE [bet CHOICE]',
  note: 'note "TEXT"',
  'time-up': 'time-up',
  left: 'left',
  returned: 'returned',
  '??': '??',
} as const;

export type Verb = keyof typeof ACT_FORMS;

export const isVerb = (word: string): word is Verb => Object.hasOwn(ACT_FORMS, word);

/** Stands where a statement takes no frame, or names no move. */
export const NONE = '-';
