/** More is asked than can be answered in time: the call was not looked at. */
export class OverloadedError extends Error {
  override readonly name = 'OverloadedError';

  constructor() {
    super('more is asked than can be answered in time');
  }
}
