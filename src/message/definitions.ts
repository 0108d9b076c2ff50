/** One option of a command, as Discord registers it (API v10). `type` 3 is text, 5 is yes or no. */
export interface OptionDefinition {
  readonly type: 3 | 5;
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly max_length?: number;
}

/** A slash command, as Discord registers it (API v10). */
export interface CommandDefinition {
  readonly type: 1;
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionDefinition[];
}
