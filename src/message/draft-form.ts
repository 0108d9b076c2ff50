import type { DraftFields } from '../commands/errand.ts';
import { addWordingIn } from '../commands/wording-add.ts';
import { correctedDraft, type PageDraft } from '../corpus/import/page-draft.ts';
import { presentable } from '../text/characters.ts';
import type { Language } from '../text/language.ts';
import { shortened } from '../text/shorten.ts';
import { draftId } from './draft-id.ts';
import type { FormPayload, FormRow } from './form.ts';
import { LIMITS } from './limits.ts';

/** The most that each field takes, in UTF-16 units. */
const MOST: Readonly<Record<keyof DraftFields, number>> = { title: 4000, source: 100, date: 60 };

/** The form in which a keeper corrects what was read of a page: it shows what stands there now. */
export function draftForm(page: PageDraft, name: string, language: Language): FormPayload {
  const own = addWordingIn(language);
  const { title, source, published } = correctedDraft(page);
  const values: DraftFields = { title: presentable(title), source: presentable(source), date: published ?? '' };
  const field = (key: keyof DraftFields): FormRow => ({
    type: 18,
    label: shortened(own.fields[key], LIMITS.formLabel),
    ...(key === 'date' && { description: shortened(own.dateHelp, LIMITS.formDescription) }),
    component: {
      type: 4,
      custom_id: key,
      style: key === 'title' ? 2 : 1,
      // A title that is longer was never printed as one: its keeper writes a shorter one.
      ...(values[key] && { value: shortened(values[key], MOST[key]) }),
      required: key !== 'date',
      max_length: MOST[key],
    },
  });
  return {
    custom_id: draftId({ action: 'amend', language, draft: name }),
    title: shortened(own.form, LIMITS.formTitle),
    components: [field('date'), field('source'), field('title')],
  };
}
