import type { MessageFile, MessagePayload } from '../../src/message/payload.ts';

/** A message of one kind, and what a reader must find in it: the text of an element within the message. */
interface Kind {
  readonly name: string;
  readonly payload: Partial<MessagePayload>;
  readonly files?: readonly MessageFile[];
  readonly shows: Readonly<Record<string, readonly string[]>>;
}

const EPHEMERAL = 64;

function saying(name: string, content: string, shows: Kind['shows']): Kind {
  return { name, payload: { content }, shows };
}

function embedding(name: string, embed: MessagePayload['embeds'][number], shows: Kind['shows']): Kind {
  return { name, payload: { embeds: [embed] }, shows };
}

type Components = MessagePayload['components'][number]['components'];

function holding(name: string, components: Components, shows: Kind['shows']): Kind {
  return { name, payload: { content: 'اختر', components: [{ type: 1, components }] }, shows };
}

const MARKS: readonly Kind[] = [
  saying('plain lines, and an empty one between', 'سطر أول\n\nسطر ثالث', { '.line': ['سطر أول', '', 'سطر ثالث'] }),
  saying('bold', 'قال **لافروف** إنه', { strong: ['لافروف'] }),
  saying('italics of both notations', '*كيري* و_بوتين_', { em: ['كيري', 'بوتين'] }),
  saying('bold italics', '***كيري***', { 'strong em, em strong': ['كيري'] }),
  saying('underline', '__موسكو__', { u: ['موسكو'] }),
  saying('strike', '~~أمس~~', { s: ['أمس'] }),
  saying('a spoiler', '||سر||', { '.spoiler[role="button"]': ['سر'] }),
  saying('code in a line', 'اكتب `**نص**`', { code: ['**نص**'] }),
  saying('a block of code', '```json\n{"a": **1**}\n```', { 'pre code': ['{"a": **1**}'] }),
  saying('a quote of two lines', '> أول\n> ثانٍ', { 'blockquote .line': ['أول', 'ثانٍ'] }),
  saying('a quote to the end', '>>> أول\nثانٍ', { 'blockquote .line': ['أول', 'ثانٍ'] }),
  saying('headings of three levels', '# أول\n## ثانٍ\n### ثالث', { h3: ['أول'], h4: ['ثانٍ'], h5: ['ثالث'] }),
  saying('small print', '-# حاشية', { small: ['حاشية'] }),
  saying('a list', '- أول\n- ثانٍ', { 'ul > li': ['أول', 'ثانٍ'] }),
  saying('a list within a list', '- أول\n  - داخله', { 'ul ul > li': ['داخله'] }),
  saying('a numbered list from its number on', '3. ثالث\n4. رابع', { 'ol[start="3"] > li': ['ثالث', 'رابع'] }),
  saying('a mark that is hidden', String.raw`\*\*سوتشي\*\* و\_تاس\_`, { '.line': ['**سوتشي** و_تاس_'] }),
];

const LINKS: readonly Kind[] = [
  saying('a masked link', 'انظر [المقال](https://example.org/a)', { 'a[href="https://example.org/a"]': ['المقال'] }),
  saying('a bare link without the full stop', 'انظر https://example.org/a.', {
    'a[href="https://example.org/a"]': ['https://example.org/a'],
  }),
  saying('a link without a preview', '<https://example.org/a>', {
    'a[href="https://example.org/a"]': ['https://example.org/a'],
  }),
  saying('a masked script as it was written', '[هنا](javascript:alert(1))', {
    a: [],
    '.line': ['[هنا](javascript:alert(1))'],
  }),
  saying('a masked address that hides another as it was written', '[https://a.example](https://b.example)', {
    a: [],
    '.line': ['[https://a.example](https://b.example)'],
  }),
  saying('mentions, none of which leads anywhere', '<@1> <@!2> <@&3> <#4> </ask:5> @everyone @here', {
    '.mention': ['@1', '@2', '@3', '#4', '/ask', '@everyone', '@here'],
    '.mention a, a .mention': [],
  }),
  saying('emoji by name, and emoji', '<:dove:123456789012345678> <a:flag:123456789012345678> 🕊️', {
    '.emoji': [':dove:', ':flag:'],
    '.line': [':dove: :flag: 🕊️'],
  }),
];

/** 13 May 2015, 00:00 UTC, as a reader in Moscow with an English browser sees it. */
const TIMES: readonly Kind[] = [
  ['t', '3:00 AM'],
  ['T', '3:00:00 AM'],
  ['d', '5/13/15'],
  ['D', 'May 13, 2015'],
  ['f', 'May 13, 2015 at 3:00 AM'],
  ['F', 'Wednesday, May 13, 2015 at 3:00 AM'],
].map(([style, shown = '']) =>
  saying(`a time in style ${style}`, `<t:1431475200:${style}>`, { '.line time': [shown] }),
);

const EMBEDS: readonly Kind[] = [
  {
    name: 'several embeds in their order',
    payload: { embeds: [{ description: 'أول' }, { description: 'ثانٍ' }, { description: 'ثالث' }] },
    shows: { 'discord-embed discord-embed-description': ['أول', 'ثانٍ', 'ثالث'] },
  },
  embedding(
    'a title that is a link, with marks',
    { title: 'لقاء **سوتشي**', url: 'https://example.org/a' },
    { '.embed-title a[href="https://example.org/a"]': ['لقاء سوتشي'], '.embed-title strong': ['سوتشي'] },
  ),
  embedding(
    'a title whose address is a script',
    { title: 'لقاء', url: 'javascript:alert(1)' },
    { '.embed-title a': [], '.embed-title': ['لقاء'] },
  ),
  embedding(
    'an author with a link, without marks',
    { author: { name: 'وكالة **تاس**', url: 'https://example.org/t' }, description: 'نص' },
    { '.embed-author a[href="https://example.org/t"]': ['وكالة **تاس**'] },
  ),
  embedding(
    'marks in a description',
    { description: '**لافروف**\n> اقتباس\n- بند\n`رمز`' },
    { strong: ['لافروف'], blockquote: ['اقتباس'], li: ['بند'], code: ['رمز'] },
  ),
  embedding(
    'fields beside each other and below',
    {
      fields: [
        { name: 'المكان', value: '**سوتشي**', inline: true },
        { name: 'التاريخ', value: '2015', inline: true },
        { name: 'الحضور', value: 'لافروف' },
      ],
    },
    { '.field-name': ['المكان', 'التاريخ', 'الحضور'], 'discord-embed-field[inline] strong': ['سوتشي'] },
  ),
  embedding(
    'a footer without marks',
    { description: 'نص', footer: { text: 'الثورة **¶ 5**' } },
    {
      'discord-embed-footer': ['الثورة **¶ 5**'],
    },
  ),
  embedding(
    'pictures as links, for to fetch them would tell somebody',
    { image: { url: 'https://example.org/p.png' }, thumbnail: { url: 'https://example.org/t.png' } },
    { '.picture a': ['صورة', 'صورة'], 'discord-embed img': [] },
  ),
];

const COMPONENTS: readonly Kind[] = [
  ...([1, 2, 3, 4] as const).map((style) =>
    holding(`a button of style ${style}`, [{ type: 2, style, label: 'التالي', custom_id: 'next' }], {
      'discord-button[data-custom-id="next"]': ['التالي'],
    }),
  ),
  holding('a button that is out of use', [{ type: 2, style: 2, label: 'السابق', custom_id: 'back', disabled: true }], {
    'discord-button[disabled]': ['السابق'],
  }),
  holding('a button that is a link', [{ type: 2, style: 5, label: 'المقال', url: 'https://example.org/a' }], {
    'discord-button[url="https://example.org/a"]': ['المقال'],
  }),
  holding('a button whose address is a script', [{ type: 2, style: 5, label: 'المقال', url: 'javascript:alert(1)' }], {
    'discord-button[url]': [],
    'discord-button': ['المقال'],
  }),
  holding(
    'a button with an emoji',
    [{ type: 2, style: 2, emoji: { name: '👎' }, label: 'ليس جوابًا', custom_id: 'no' }],
    {
      'discord-button': ['👎 ليس جوابًا'],
    },
  ),
  holding(
    'a select with descriptions',
    [
      {
        type: 3,
        custom_id: 'pick',
        placeholder: 'اختر مقطعًا',
        options: [
          { label: 'الأول', value: '1', description: 'الثورة' },
          { label: 'الثاني', value: '2' },
        ],
      },
    ],
    { 'select option': ['اختر مقطعًا', 'الأول · الثورة', 'الثاني'] },
  ),
];

const BESIDE: readonly Kind[] = [
  {
    name: 'a message for the asker alone',
    payload: { content: 'لك وحدك', flags: EPHEMERAL },
    shows: { '.private-mark': ['لا يراها غيرك • إخفاء الرسالة'] },
  },
  {
    name: 'a file',
    payload: { content: 'الجواب كله في الملف' },
    files: [{ name: 'isnad-ask.md', text: '# جواب\n' }],
    shows: { '.file a[download="isnad-ask.md"]': ['تنزيل isnad-ask.md'] },
  },
  { name: 'a message without a word', payload: { content: '' }, shows: { '.line': [], 'discord-embed': [] } },
];

export const KINDS: readonly Kind[] = [...MARKS, ...LINKS, ...TIMES, ...EMBEDS, ...COMPONENTS, ...BESIDE];
