/** How the bot can be reached: not at all, or how long its archive has been opening, in seconds; null once it is open. */
export type Reach = 'lost' | { readonly opening: number | null };

/** In milliseconds. */
const WHILE_OPENING = 500;
const WHILE_LOST = 700;
const OTHERWISE = 3000;
/** Whoever does not say how it is in so long is as good as gone. */
const LONGEST = 5000;

/** The line to the bot. It tells when that breaks and when it holds again, and whatever was asked meanwhile is asked again then. */
export class ServerLine {
  readonly #told: (reach: Reach) => void;
  /** Settles when the bot can be reached again; null where nobody waits for it. */
  #return: Promise<void> | null = null;

  constructor(told: (reach: Reach) => void) {
    this.#told = told;
  }

  /** The JSON of an answer, whatever its status; null where it is none. Does not give up while nobody answers. */
  async request(path: string, init: RequestInit = {}): Promise<unknown> {
    for (;;) {
      const text = await textOf(path, init);
      if (text !== null) return jsonOf(text);
      this.#told('lost');
      this.#return ??= this.#returned();
      await this.#return;
    }
  }

  /** The JSON of an answer, or null; what is not answered now is not asked again. */
  async requestOnce(path: string, init: RequestInit, signal: AbortSignal): Promise<unknown> {
    const text = await textOf(path, { ...init, signal });
    return text === null ? null : jsonOf(text);
  }

  /** Looks after the bot as long as somebody looks at the page. */
  async watch(): Promise<never> {
    for (;;) {
      await becomesVisible();
      await wait(await this.#look());
    }
  }

  async #returned(): Promise<void> {
    while ((await this.#look()) === WHILE_LOST) await wait(WHILE_LOST);
    this.#return = null;
  }

  /** @returns how long to wait before the next look. */
  async #look(): Promise<number> {
    const text = await textOf('/api/state', { signal: AbortSignal.timeout(LONGEST) });
    const state = text === null ? null : jsonOf(text);
    if (typeof state !== 'object' || state === null || !('opening' in state && 'seconds' in state)) {
      this.#told('lost');
      return WHILE_LOST;
    }
    this.#told({ opening: state.opening === true ? Number(state.seconds) : null });
    return state.opening === true ? WHILE_OPENING : OTHERWISE;
  }
}

/** Null where nothing comes, or it breaks off. */
async function textOf(path: string, init: RequestInit): Promise<string | null> {
  try {
    const response = await fetch(path, init);
    return await response.text();
  } catch {
    return null;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function becomesVisible(): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('visibilitychange', () => resolve(), { once: true }));
}
