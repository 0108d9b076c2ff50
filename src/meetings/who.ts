import type { Article } from '../corpus/article.ts';
import type { Mention } from '../statements/mention.ts';
import type { Bearer } from '../statements/speakers/bearer.ts';
import { isCommonWord } from '../statements/speakers/common-words.ts';
import { Conversation } from '../statements/speakers/conversation.ts';
import { isFirstName, isSurname } from '../statements/speakers/known-names.ts';
import { NAME_ENDS } from '../statements/speakers/lexicon/limits.ts';
import { nameParts, shownName } from '../statements/speakers/name-parts.ts';
import { settle } from '../statements/speakers/resolve.ts';
import { roleWord } from '../statements/speakers/role-words.ts';
import type { Scene } from '../statements/speakers/scene.ts';
import type { Speaker } from '../statements/speakers/speaker.ts';
import type { Statement } from '../statements/statement.ts';
import { bare, fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { sliceOf } from '../text/span.ts';
import type { Participant } from './meeting.ts';
import type { Named } from './named.ts';
import { personTitled } from './person-titled.ts';
import { shortName, withoutOffice } from './short-name.ts';

/** «عيد» is a first name, too. */
const FEASTS = /^عيد ال/u;
/** Roles of those who are called by their first names. */
const RULERS = new Set(['ملك', 'امير', 'سلطان', 'شيخ'].map(fold));
const NO_AGREEMENT = { gender: null, number: null } as const;

/** Settles who is meant by the mentions of one article, read from its beginning to its end. */
export class Who {
  readonly #article: Article;
  readonly #scene: Scene;
  readonly #talk = new Conversation();
  readonly #statements: readonly Statement[];

  /** `statements` are those of the article: who spoke last is meant by «لقائه» where nobody stands before it. */
  constructor(article: Article, scene: Scene, statements: readonly Statement[]) {
    this.#article = article;
    this.#scene = scene;
    this.#statements = statements;
  }

  /** Those whom a mention names; none where it names nobody in particular. */
  named({ mention, states }: Named, text: string, paragraph: number): Participant[] {
    const found = this.#members(mention).flatMap((each) => this.#one(each, text, paragraph));
    if (states.length === 0) return found;
    return found.map((each) => ({ ...each, isOfficial: true, states: [...new Set([...each.states, ...states])] }));
  }

  /** Whether the article names somebody in full by that surname: «مدني» of «نزار مدني». */
  #isOneHere({ name }: Mention, text: string): boolean {
    const surname = name === null ? '' : nameParts(sliceOf(text, name)).last;
    return this.#scene.people.some(({ bearer: { parts } }) => parts.all.length > 1 && parts.last === surname);
  }

  #members(mention: Mention): readonly Mention[] {
    return mention.members.length > 0 ? mention.members : [mention];
  }

  #one(mention: Mention, text: string, paragraph: number): Participant[] {
    if (
      (isNoName(mention, text) && !this.#isOneHere(mention, text)) ||
      mention.form === 'group' ||
      mention.form === 'outlet'
    )
      return [];
    if (mention.form === 'anonymous') return this.#titled(mention, text);
    const ruler = this.#ruler(mention, text);
    if (ruler) return [this.#known(ruler)];
    const place = { paragraph, start: mention.named.start };
    const speaker = settle(this.#scene, this.#talk, { mention, text, place });
    const titled = speaker.name === null || isTitle(speaker.name) ? this.#titled(mention, text) : [];
    if (titled.length > 0) return titled;
    if (speaker.kind === 'anonymous' || (speaker.name === null && speaker.members.length === 0)) return [];
    // «الشيخ», «أمير»: a title that nothing completes.
    if (speaker.name !== null && !speaker.name.includes(' ') && roleWord(fold(speaker.name)) !== null) return [];
    this.#talk.add(speaker, place, NO_AGREEMENT);
    if (speaker.kind === 'collective' && speaker.members.length > 1) return this.#several(speaker);
    if (speaker.name === null || FEASTS.test(speaker.name)) return [];
    const official = mention.offices.length > 0 || this.#officesOf(speaker.name) > 0;
    return [participant(speaker, shortOf(mention, text), official)];
  }

  /** «الملك سلمان»: kings and princes are called by their first names, which may be their sons' last. Null unless one alone bears it. */
  #ruler({ name, offices }: Mention, text: string): Bearer | null {
    const called = name === null ? [] : fold(sliceOf(text, name)).split(' ');
    const roles = offices.map(({ role }) => role).filter((role) => RULERS.has(role));
    if (called.length !== 1 || roles.length === 0) return null;
    const bearers = this.#scene.people.filter(
      ({ bearer: { parts, offices: held } }) =>
        parts.all.length > 1 && parts.all[0] === called[0] && held.some(({ role }) => roles.includes(role)),
    );
    return bearers.length === 1 ? (bearers[0]?.bearer ?? null) : null;
  }

  /** «أمير الرياض», «ولي ولي العهد», «رئيس السنغال»: titles that no office explains, but another sentence of the article does. */
  #titled({ name, form, named }: Mention, text: string): Participant[] {
    if (name !== null || (form !== 'title' && form !== 'anonymous')) return [];
    const bearer = personTitled(sliceOf(text, named), this.#article, this.#scene);
    return bearer ? [this.#known(bearer)] : [];
  }

  #known({ name, offices }: Bearer): Participant {
    return {
      name: withoutOffice(name),
      short: shortName(withoutOffice(name)),
      isPerson: true,
      isOfficial: true,
      states: [...new Set(offices.flatMap(({ countries }) => countries))],
    };
  }

  #officesOf(name: string): number {
    return this.#scene.people.find(({ bearer }) => bearer.name === name)?.bearer.offices.length ?? 0;
  }

  #several({ members }: Speaker): Participant[] {
    return members
      .filter((name) => !FEASTS.test(name))
      .map((name) => {
        const known = this.#scene.people.find(({ bearer }) => bearer.name === name)?.bearer;
        const states = [...new Set(known?.offices.flatMap(({ countries }) => countries) ?? [])];
        return {
          name,
          short: shortName(name),
          isPerson: known !== undefined,
          isOfficial: known !== undefined && known.offices.length > 0,
          states,
        };
      });
  }

  /** Whoever spoke last before a place of the article. */
  lastSpeaker(paragraph: number, start: number): Participant | null {
    const last = this.#statements.findLast(
      ({ speaker, speakerKind, paragraph: { number }, cue }) =>
        speaker !== null &&
        speakerKind === 'person' &&
        (number < paragraph || (number === paragraph && cue.start < start)),
    );
    const known = this.#scene.people.find(({ bearer }) => bearer.name === last?.speaker)?.bearer;
    return known ? { ...this.#known(known), isOfficial: known.offices.length > 0 } : null;
  }
}

/** Nobody's name, but how an article calls him: «رئيس السنغال». */
function isTitle(name: string): boolean {
  return roleWord(fold(name.split(' ')[0] ?? '')) !== null;
}

/** A word of the language that was taken for a surname. */
function isNoName({ form, name, offices }: Mention, text: string): boolean {
  if (form !== 'surname' || name === null || offices.length > 0) return false;
  const word = sliceOf(text, name);
  const folded = fold(word);
  if (isSurname(folded) || isFirstName(folded)) return false;
  return folded.length < 4 || isFunctionWord(bare(word)) || NAME_ENDS.has(folded) || isCommonWord(word, folded);
}

function participant({ name, kind, countries }: Speaker, short: string, isOfficial: boolean): Participant {
  return {
    name: kind === 'person' ? withoutOffice(name ?? '') : (name ?? ''),
    short,
    isPerson: kind === 'person',
    isOfficial,
    states: countries,
  };
}

/** «كيري» of «وزير الخارجية الأميركي جون كيري»; of a title or a body all of it. */
function shortOf({ name, named }: Mention, text: string): string {
  return name === null ? shownName(sliceOf(text, named)) : shortName(withoutOffice(shownName(sliceOf(text, name))));
}
