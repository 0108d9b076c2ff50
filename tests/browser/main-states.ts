import type { Page } from 'playwright-core';
import type { MessagePayload } from '../../src/message/payload.ts';
import type { Answerer } from '../../src/serving/answerer.ts';
import { deskOfMany, QUESTION } from '../message/many-passages.ts';
import { inputOf } from './chromium.ts';
import { formDesk } from './form-desk.ts';

/** A state of the page, and how somebody comes to it from an empty channel. */
interface State {
  readonly name: string;
  reach(page: Page): Promise<void>;
}

/** What the desk of these states answers in a way of its own. */
const EVERYTHING = 'كل شيء';
const FORM = 'نموذج';

const BUTTONS = ([1, 2, 3, 4] as const).map((style) => {
  return { type: 2 as const, style, label: `زر ${style}`, custom_id: `button-${style}` };
});
const MESSAGE: MessagePayload = {
  content:
    '# عنوان\n**عريض** `رمز` ||سر|| <@1> <t:1431475200:D> [رابط](https://example.org/a)\n> اقتباس\n-# حاشية\n- بند',
  embeds: [
    {
      author: { name: 'وكالة الأنباء' },
      title: 'لقاء سوتشي',
      url: 'https://example.org/a',
      description: 'نص',
      fields: [{ name: 'المكان', value: 'سوتشي' }],
      footer: { text: 'الثورة' },
    },
  ],
  components: [
    { type: 1, components: [...BUTTONS, { type: 2, style: 2, label: 'خارج العمل', custom_id: 'off', disabled: true }] },
  ],
  flags: 64,
  allowed_mentions: { parse: [] },
};

/** A desk over a few articles that answers two questions with what no article calls for. */
export function deskOfStates(): Answerer {
  const desk = deskOfMany();
  const forms = formDesk(desk);
  return {
    manners: desk.manners,
    definitions: () => desk.definitions(),
    reply(call) {
      const question = 'options' in call ? call.options.question : null;
      if (question === EVERYTHING) return { command: 'ask', outcome: 'answered', payload: MESSAGE };
      const isForm = question === FORM || ('id' in call && call.id === 'open');
      return isForm ? forms.reply(call) : desk.reply(call);
    },
  };
}

async function asked(page: Page, question: string): Promise<void> {
  await inputOf(page).fill(question);
  await page.keyboard.press('Enter');
  await page.getByRole('article').locator('.actions, .dismiss').first().waitFor();
}

async function typed(page: Page, text: string): Promise<void> {
  await inputOf(page).focus();
  await page.keyboard.type(text);
}

export const STATES: readonly State[] = [
  { name: 'an empty channel', reach: (page) => page.locator('.examples button').first().waitFor() },
  { name: 'an answer with pages and a select', reach: (page) => asked(page, QUESTION) },
  {
    name: 'a refusal',
    async reach(page) {
      await typed(page, '/ask سوتشي from:1990');
      await page.keyboard.press('Enter');
      await page.getByRole('article').locator('.actions').waitFor();
    },
  },
  { name: 'every mark, and buttons of every style', reach: (page) => asked(page, EVERYTHING) },
  { name: 'a message with a file', reach: (page) => asked(page, FORM) },
  {
    name: 'an open form',
    async reach(page) {
      await asked(page, FORM);
      await page.getByText('تصحيح', { exact: true }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'the list of commands',
    async reach(page) {
      await typed(page, '/');
      await page.getByRole('listbox').waitFor();
    },
  },
  {
    name: 'the fields of a command',
    async reach(page) {
      await typed(page, '/ask سوتشي from:2015');
      await page.getByLabel('from', { exact: true }).waitFor();
    },
  },
  {
    name: 'suggestions for an option',
    async reach(page) {
      await typed(page, '/said who:');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'a file to attach',
    async reach(page) {
      await typed(page, '/archive-add ');
      await page.getByRole('button', { name: '+ file' }).click();
    },
  },
  {
    name: 'something that is missing',
    async reach(page) {
      await typed(page, '/ask ');
      await page.keyboard.press('Enter');
      await page.getByText('مطلوب').waitFor();
    },
  },
  {
    name: 'an unknown command',
    async reach(page) {
      await typed(page, '/بحث');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'the menu of a message',
    async reach(page) {
      await asked(page, QUESTION);
      await page.getByRole('button', { name: 'إجراءات أخرى' }).click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'the payload',
    async reach(page) {
      await asked(page, QUESTION);
      await page.getByRole('button', { name: 'نسخ JSON' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'an archive that is being read',
    async reach(page) {
      await page.route('**/api/state', (route) => route.fulfill({ json: { opening: true, seconds: 12 } }));
      await page.getByText('(12 ث)').waitFor();
    },
  },
  {
    name: 'a program that is gone, and a question that waits for it',
    async reach(page) {
      await page.route('**/api/**', (route) => route.abort());
      await inputOf(page).fill(QUESTION);
      await page.keyboard.press('Enter');
      await page.getByText('انقطع الاتصال').waitFor();
    },
  },
];
