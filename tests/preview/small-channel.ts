import { request } from 'node:http';
import { Library } from '../../src/library.ts';
import { Desk, type Manners } from '../../src/message/desk.ts';
import { type Preview, type PreviewSettings, startPreview } from '../../src/preview/server.ts';
import type { Findings } from '../../src/search/question.ts';
import { article } from '../archive.ts';

const MANNERS: Manners = { language: 'ar', names: 'latin', direction: 'isolates' };

const SOCHI = article({
  slug: '2015-05-13-sochi',
  title: 'كيري يلتقي بوتين في سوتشي',
  source: 'صحيفة المدينة',
  url: 'https://example.org/2015/05/13/sochi',
  published: '2015-05-13',
  paragraphs: [
    'وصل وزير الخارجية الأميركي جون كيري إلى مدينة سوتشي الروسية للقاء الرئيس فلاديمير بوتين.',
    'وقال سيرغي لافروف إن الطرفين اتفقا على مواصلة التنسيق بشأن التسوية في سوريا.',
  ],
});

/** An article that somebody made to do harm: markup of the page, marks and mentions of Discord. */
const HOSTILE = article({
  slug: '2016-01-01-hostile',
  title: 'فيضان <img src=x onerror="alert(1)"> *كبير*',
  source: '<script>alert(2)</script>',
  published: '2016-01-01',
  paragraphs: ['غمر الفيضان <b onclick="alert(3)">القرية</b> @everyone [هنا](javascript:alert(4)) **كلها** `مساء`.'],
});

export const QUESTION = 'على ماذا اتفق لافروف بشأن سوريا؟';
export const HOSTILE_QUESTION = 'ماذا غمر الفيضان؟';

/** The desk as it stands in the bot, over two articles. */
export function smallDesk(manners: Partial<Manners> = {}): Desk {
  return new Desk(new Library([SOCHI, HOSTILE]), { ...MANNERS, ...manners });
}

/** A library with a bug in it. */
class BrokenLibrary extends Library {
  override ask(): Findings {
    throw new TypeError('the index is torn');
  }
}

export function brokenDesk(): Desk {
  return new Desk(new BrokenLibrary([SOCHI]), MANNERS);
}

/** A preview of the small archive, on a free port of this machine. */
export function openPreview(settings: Partial<PreviewSettings> = {}): Promise<Preview> {
  return startPreview({ desk: smallDesk(), host: '127.0.0.1', port: 0, ...settings });
}

interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A request as any program could send it: unlike `fetch`, it lets a test say which host and origin it claims. */
export function send(
  url: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Response> {
  return new Promise((resolve, reject) => {
    // Each on a connection of its own: a server closes one on which it does not want to hear more.
    const sent = request(url, { method, headers, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A call sent as the page sends it. */
export function sendCall(preview: Preview, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return send(`${preview.url}api/interactions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
