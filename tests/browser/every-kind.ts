import type { Desk } from '../../src/message/desk.ts';
import type { MessagePayload } from '../../src/message/payload.ts';
import type { Answerer } from '../../src/serving/answerer.ts';

const PAYLOAD: MessagePayload = {
  content:
    '# عنوان\nقال **لافروف** و*كيري* و__بوتين__ و~~أوباما~~ ||سرًا||: `رمز`\n-# حاشية صغيرة\n- بند أول\n- بند ثانٍ\n> اقتباس\n<@123> <:dove:123456789012345678> <t:1431475200:D>',
  embeds: [
    {
      author: { name: 'وكالة الأنباء' },
      title: 'لقاء **سوتشي**',
      url: 'javascript:alert(1)',
      description: 'نص [رابط](https://example.org/a)\n\nسطر ثالث\n```json\n{}\n```',
      fields: [
        { name: 'المكان', value: 'سوتشي', inline: true },
        { name: 'التاريخ', value: '2015', inline: true },
        { name: 'الحضور', value: 'لافروف وكيري' },
      ],
      image: { url: 'https://example.org/photo.png' },
      footer: { text: 'الثورة' },
      timestamp: '2015-05-13T00:00:00.000Z',
      color: 0x2f7d6b,
    },
  ],
  flags: 64,
  allowed_mentions: { parse: [] },
  components: [
    {
      type: 1,
      components: [
        { type: 2, style: 1, label: 'التالي', custom_id: 'next' },
        { type: 2, style: 2, label: 'السابق', custom_id: 'back', disabled: true },
        { type: 2, style: 5, label: 'المقال', url: 'https://example.org/a' },
      ],
    },
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'pick',
          placeholder: 'اختر مقطعًا',
          options: [
            { label: 'الأول', value: '1' },
            { label: 'الثاني', value: '2' },
          ],
        },
      ],
    },
  ],
};

/** Answers with a message of everything that Discord shows. */
export function everyKindDesk(desk: Desk): Answerer {
  return {
    manners: desk.manners,
    definitions: () => desk.definitions(),
    apology: (id) => desk.apology(id),
    reply: () => ({ command: 'ask', outcome: 'answered', payload: PAYLOAD }),
  };
}
