/** What a server may choose for itself, and what each may be. Files hold these words: what stands here once stays readable. */
export const CHOICES = {
  /** Who sees an answer where the question does not say. */
  answers: ['everyone', 'asker'],
  /** Who may put a private answer into the channel. */
  sharing: ['everyone', 'moderators', 'nobody'],
  /** The Arabic names of the months. */
  months: ['both', 'levantine', 'egyptian', 'maghrebi', 'moroccan'],
  /** Of the bot's own words, where the question does not tell. */
  language: ['ar', 'en'],
} as const;

export type ChoiceName = keyof typeof CHOICES;
type ChoiceValue<Name extends ChoiceName> = (typeof CHOICES)[Name][number];

/** Something chosen for each. */
export type AllChoices = { readonly [Name in ChoiceName]: ChoiceValue<Name> };

/** What a server has chosen; all else is as whoever runs the bot has set it. */
export type ServerChoices = Partial<AllChoices>;

/** Who may put a private answer into the channel. */
export type Sharing = ChoiceValue<'sharing'>;

export const CHOICE_NAMES = Object.keys(CHOICES) as readonly ChoiceName[];

/** Where the choices of servers are kept, by the server's id. */
export interface KeptChoices {
  of(server: string): ServerChoices;
  /** @returns whether they are kept now. */
  keep(server: string, choices: ServerChoices): boolean;
}

/** What a keeper chooses for one server. */
export interface Choosing {
  readonly own: ServerChoices;
  /** What holds where the server has not chosen. */
  readonly defaults: AllChoices;
  /** @returns whether they are kept now. */
  keep(choices: ServerChoices): boolean;
}

/** Those of some fields that are choices: another version may have written others. */
export function choicesIn(read: unknown): ServerChoices {
  const fields = new Map(typeof read === 'object' && read !== null ? Object.entries(read) : []);
  const chosen = CHOICE_NAMES.filter((name) => (CHOICES[name] as readonly unknown[]).includes(fields.get(name)));
  return Object.fromEntries(chosen.map((name) => [name, fields.get(name)]));
}
