import type { Desk } from '../../src/message/desk.ts';
import type { FormPayload } from '../../src/message/form.ts';
import type { MessagePayload } from '../../src/message/payload.ts';
import type { Answerer } from '../../src/serving/answerer.ts';

const FORM: FormPayload = {
  custom_id: 'correct',
  title: 'تصحيح المقال',
  components: [
    {
      type: 18,
      label: 'التاريخ',
      description: 'مثل 2016-02-27',
      component: { type: 4, custom_id: 'date', style: 1, value: '2016-02-27', required: false, max_length: 60 },
    },
    {
      type: 18,
      label: 'العنوان',
      component: {
        type: 4,
        custom_id: 'title',
        style: 2,
        placeholder: 'كما طُبع',
        required: true,
        max_length: 4000,
      },
    },
  ],
};

const WITH_BUTTON: MessagePayload = {
  content: 'قُرئت الصفحة.',
  embeds: [],
  components: [{ type: 1, components: [{ type: 2, style: 2, label: 'تصحيح', custom_id: 'open' }] }],
  flags: 0,
  allowed_mentions: { parse: [] },
};

/** Answers a command with a file and a button, the button with a form, and the form with what was written in it. */
export function formDesk(desk: Desk): Answerer {
  const common = { command: 'ask', outcome: 'answered' } as const;
  return {
    manners: desk.manners,
    definitions: () => desk.definitions(),
    reply(call) {
      if (call.kind === 'component') return { ...common, form: FORM };
      if (call.kind !== 'form') {
        return { ...common, payload: WITH_BUTTON, files: [{ name: 'isnad-ask.md', text: '# الهدنة في سوريا\n' }] };
      }
      const { date, title } = call.fields;
      const content = `${call.id}: ${date}، ${title}، ${call.message?.content}`;
      return { ...common, inPlace: true, payload: { ...WITH_BUTTON, content, components: [] } };
    },
  };
}
