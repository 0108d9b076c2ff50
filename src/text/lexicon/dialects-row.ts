/** What a speaker types and what a newspaper prints. Both are lists between «، ». */
export interface DialectRow {
  /** «شاف، شافت، شافوا»: one word in the forms that an ending alone cannot join, and phrases of a few words: «السنة اللي فاتت». */
  readonly dialect: string;
  /** «رأى، شاهد»: the commonest first. */
  readonly arabic: string;
}
