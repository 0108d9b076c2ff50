import { setTimeout as sleep } from 'node:timers/promises';
import { correctionsIn } from '../commands/draft-corrections.ts';
import type { AmendErrand, DraftErrand, Errand, ReadErrand, ReloadErrand } from '../commands/errand.ts';
import type { Reloaded } from '../commands/reload-answer.ts';
import { addWordingIn } from '../commands/wording-add.ts';
import { archiveWordingIn } from '../commands/wording-archive.ts';
import type { Stored } from '../corpus/import/article-store.ts';
import { correctedDraft, type PageDraft } from '../corpus/import/page-draft.ts';
import { whyUnwritten } from '../corpus/import/why-unwritten.ts';
import { lastDay } from '../corpus/today.ts';
import type { Log } from '../log.ts';
import type { MessageReply } from '../message/call.ts';
import type { Manners } from '../message/desk.ts';
import { draftForm } from '../message/draft-form.ts';
import {
  ADD,
  draftReply,
  goneReply,
  RELOAD,
  refusedReply,
  reloadReply,
  toldReply,
  wordsFor,
} from '../message/keeper-replies.ts';
import type { Look } from '../message/look.ts';
import type { Language } from '../text/language.ts';
import type { Served } from './answerer.ts';
import { Drafts } from './drafts.ts';
import type { PageSources } from './page-task.ts';
import { PageWork } from './page-work.ts';

export interface KeepingOptions {
  /** The folder of the archive. */
  readonly folder: string;
  readonly manners: Manners;
  readonly from: PageSources;
  readonly log: Pick<Log, 'info'>;
  /** Reads the archive again, and tells what has come of it; null where it cannot be read. */
  readonly reload: () => Promise<Reloaded | null>;
  /** Whether an article is among those that are served. */
  readonly isServed: (slug: string) => boolean;
}

type SavedDraft = PageDraft & { readonly stored: Stored };

/** In milliseconds: Discord waits for three seconds. */
const AT_ONCE = 2_000;
/** How long somebody who has saved an article waits for it to be served, in milliseconds. */
const PATIENCE = 30_000;

/** What keepers do with an archive that is being served: they have it read again, and add pages to it. */
export class Keeping {
  readonly #options: KeepingOptions;
  readonly #drafts: Drafts;
  readonly #work = new PageWork();
  /** Who presses a button twice saves twice: the second has to see the first. */
  #saving: Promise<unknown> = Promise.resolve();

  constructor(options: KeepingOptions) {
    this.#options = options;
    this.#drafts = new Drafts(options.folder);
  }

  /** Does what a call was understood to ask for. */
  run(errand: Errand): Served | Promise<Served> {
    const look = this.#look(errand.language);
    switch (errand.kind) {
      case 'reload':
        return this.#reload(errand, look);
      case 'read':
        return { command: ADD, outcome: 'told', first: null, last: orNotWritten(this.#read(errand, look), look) };
      case 'save':
        return {
          command: ADD,
          outcome: 'told',
          first: null,
          inPlace: true,
          last: orNotWritten(this.#save(errand, look), look),
        };
      case 'edit':
        return this.#edit(errand, look);
      case 'amend':
        return orNotWritten(this.#amend(errand, look), look);
      case 'drop':
        return this.#drop(errand, look);
    }
  }

  async end(): Promise<void> {
    await this.#work.end();
  }

  async #reload({ language }: ReloadErrand, look: Look): Promise<Served> {
    const { manners, reload } = this.#options;
    const last = reload().then((reloaded) => reloadReply(reloaded, look, manners));
    const soon = await Promise.race([last, sleep(AT_ONCE, null, { ref: false })]);
    if (soon) return soon;
    return { command: RELOAD, outcome: 'told', first: wordsFor([archiveWordingIn(language).reloading], look), last };
  }

  async #read({ page: address, isAttached, source }: ReadErrand, look: Look): Promise<MessageReply> {
    const { folder, from } = this.#options;
    const done = await this.#work.do({ kind: 'read', folder, page: { address, isAttached }, source, from });
    if (done.kind === 'refused') return refusedReply(done.refusal, look);
    return draftReply(done.draft, await this.#drafts.keep(done.draft), look);
  }

  async #save({ draft: name, language }: DraftErrand, look: Look): Promise<MessageReply> {
    const saving = this.#saving.then(() => this.#stored(name));
    this.#saving = saving.catch(() => {});
    const page = await saving;
    if (page === null) return goneReply(look);
    const own = addWordingIn(language);
    if (typeof page === 'string') return toldReply('refused', [own.notWritten(page)], look);
    const { stored } = page;
    const saved = own.saved[stored.change](correctedDraft(page).title);
    const when = (await this.#isServedSoon(stored.slug)) ? own.askable : own.askableSoon;
    return toldReply('told', [saved, when], look);
  }

  /** @returns the draft as it was saved, now or before; why it cannot be; null where it is no longer kept. */
  async #stored(name: string): Promise<SavedDraft | string | null> {
    const page = await this.#drafts.find(name);
    if (!page) return null;
    if (page.stored) return { ...page, stored: page.stored };
    const { folder, log } = this.#options;
    const draft = correctedDraft(page);
    const done = await this.#work.do({ kind: 'save', folder, draft, asRead: page.asRead });
    if (done.kind === 'refused') return done.refusal;
    const { stored } = done;
    // From now on the button says so again and writes nothing.
    await this.#drafts.keep({ ...page, stored }, name);
    log.info({ article: stored.slug, change: stored.change, url: draft.url }, 'archive: saved');
    return { ...page, stored };
  }

  async #isServedSoon(slug: string): Promise<boolean> {
    const { reload, isServed } = this.#options;
    if (!isServed(slug)) await Promise.race([reload(), sleep(PATIENCE, null, { ref: false })]);
    return isServed(slug);
  }

  async #edit({ draft: name, language }: DraftErrand, look: Look): Promise<Served> {
    const page = await this.#undecided(name);
    return page ? { command: ADD, outcome: 'told', form: draftForm(page, name, language) } : goneReply(look);
  }

  async #amend({ draft: name, language, fields }: AmendErrand, look: Look): Promise<MessageReply> {
    const page = await this.#undecided(name);
    if (!page) return goneReply(look);
    const read = correctionsIn(fields, page, lastDay(), language);
    if ('wrong' in read) return toldReply('misused', [read.wrong], look);
    const amended = { ...page, corrected: read.corrected };
    await this.#drafts.keep(amended, name);
    return { ...draftReply(amended, name, look), inPlace: true };
  }

  async #drop({ draft: name, language }: DraftErrand, look: Look): Promise<MessageReply> {
    await this.#drafts.forget(name);
    return { ...toldReply('told', [addWordingIn(language).forgotten], look), inPlace: true };
  }

  /** What was saved is no longer to be corrected here. */
  async #undecided(name: string): Promise<PageDraft | null> {
    const page = await this.#drafts.find(name);
    return page?.stored ? null : page;
  }

  #look(language: Language): Look {
    const { direction, months } = this.#options.manners;
    return { language, direction, months };
  }
}

/** A folder that cannot be written to, or a disk that is full, is no bug: a keeper is told. */
async function orNotWritten(reply: Promise<MessageReply>, look: Look): Promise<MessageReply> {
  try {
    return await reply;
  } catch (error) {
    return toldReply('refused', [addWordingIn(look.language).notWritten(whyUnwritten(error))], look);
  }
}
