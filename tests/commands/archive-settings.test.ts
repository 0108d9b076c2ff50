import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/commands/answer.ts';
import { archiveSettings } from '../../src/commands/archive-settings.ts';
import type { AllChoices, ServerChoices } from '../../src/commands/server-choices.ts';
import { Library } from '../../src/library.ts';
import { article } from '../archive.ts';

const LIBRARY = new Library([article({ paragraphs: ['قال لافروف نعم.'] })]);
const DEFAULTS: AllChoices = { answers: 'everyone', sharing: 'everyone', months: 'both', language: 'ar' };

/** What a keeper is told, and what is kept for the server after it. */
function chosen(options: Readonly<Record<string, string>>, before: ServerChoices = {}, isWritten = true) {
  let own = before;
  const keep = (choices: ServerChoices) => {
    if (isWritten) own = choices;
    return isWritten;
  };
  const keeper = { gaps: null, mayChange: false, choices: { own: before, defaults: DEFAULTS, keep } };
  const answer = archiveSettings.run({ options, language: 'ar', keeper }, LIBRARY);
  return { answer, own };
}

function linesOf({ heading, blocks }: Answer): string[] {
  return [heading, ...blocks.flatMap((block) => (block.kind === 'notice' ? [block.text] : []))];
}

describe('/archive-settings', () => {
  it('tells what holds, and which of it the server has chosen', () => {
    expect(linesOf(chosen({}, { sharing: 'moderators' }).answer)).toEqual([
      'إعدادات هذا الخادم:',
      'من يرى الجواب إن لم يحدّد السائل: «كل من في القناة»، كما ضبطه مشغّل البوت.',
      'من له أن ينشر جوابًا خاصًا في القناة: «المشرفون».',
      'أسماء الأشهر: «آب/أغسطس»، كما ضبطه مشغّل البوت.',
      'لغة البوت إن لم يدلّ عليها السؤال: «العربية»، كما ضبطه مشغّل البوت.',
    ]);
  });

  it.each([
    ['sharing', 'المشرفون', { sharing: 'moderators' }],
    ['sharing', 'Moderators', { sharing: 'moderators' }],
    ['sharing', 'لا احد · nobody', { sharing: 'nobody' }],
    ['answers', 'السائل وحده', { answers: 'asker' }],
    ['answers', 'asker', { answers: 'asker' }],
    ['months', 'اوت', { months: 'maghrebi' }],
    ['months', 'آب/أغسطس', { months: 'both' }],
    ['language', 'English', { language: 'en' }],
  ])('keeps what is written in %s: «%s»', (name, typed, expected) => {
    expect(chosen({ [name]: typed }).own).toEqual(expected);
  });

  it('takes every choice as it is offered', () => {
    for (const { key, suggest } of archiveSettings.options) {
      for (const offered of suggest?.('', LIBRARY, {}) ?? [])
        expect(chosen({ [key]: offered }).answer.outcome, offered).toBe('told');
    }
  });

  it('offers a choice in both languages, and a name that they share once', () => {
    const [, sharing, months] = archiveSettings.options.map(({ suggest }) => suggest?.('', LIBRARY, {}));
    expect(sharing).toEqual(['الجميع · everyone', 'المشرفون · moderators', 'لا أحد · nobody', 'كالبوت · as the bot']);
    expect(months).toEqual(['آب/أغسطس', 'آب', 'أغسطس', 'أوت', 'غشت', 'كالبوت · as the bot']);
  });

  it('changes what is given and leaves the rest', () => {
    expect(chosen({ months: 'غشت' }, { sharing: 'nobody', months: 'both' }).own).toEqual({
      sharing: 'nobody',
      months: 'moroccan',
    });
  });

  it.each(['كالبوت', 'as the bot', 'default'])('takes a choice back: «%s»', (typed) => {
    expect(chosen({ sharing: typed }, { sharing: 'nobody', language: 'en' }).own).toEqual({ language: 'en' });
  });

  it('speaks the language that was chosen at once', () => {
    expect(chosen({ language: 'en' }).answer).toMatchObject({
      language: 'en',
      heading: 'The settings of this server are saved:',
    });
  });

  it('keeps nothing of a call in which one choice is none, and says what may be written', () => {
    const { answer, own } = chosen({ sharing: 'الأصدقاء', months: 'غشت' }, { language: 'en' });
    expect(own).toEqual({ language: 'en' });
    expect(answer).toMatchObject({
      outcome: 'misused',
      heading: '«الأصدقاء» ليس مما يُختار هنا. اكتب: «الجميع» أو «المشرفون» أو «لا أحد» أو «كالبوت».',
    });
  });

  it('says so where it cannot be kept', () => {
    const { answer } = chosen({ sharing: 'nobody' }, {}, false);
    expect(answer).toMatchObject({ outcome: 'refused', heading: expect.stringContaining('لم تُحفظ الإعدادات') });
  });

  it('is for keepers alone, and for servers', () => {
    const by = (keeper: Parameters<typeof archiveSettings.run>[0]['keeper'] & object) =>
      archiveSettings.run({ options: { sharing: 'nobody' }, language: 'ar', keeper }, LIBRARY).heading;
    expect(archiveSettings.run({ options: {}, language: 'ar', keeper: null }, LIBRARY).outcome).toBe('misused');
    expect(by({ gaps: null, mayChange: true, choices: null })).toContain('لا إعدادات هنا');
  });
});
