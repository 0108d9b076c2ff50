import type { MessageFile } from '../../message/payload.ts';
import { make } from './make.ts';
import type { PageWords } from './words.ts';

/** The files beside a message, each as a link that saves it: «تنزيل isnad-ask.md». */
export function renderFiles(files: readonly MessageFile[], words: PageWords): HTMLElement[] {
  return files.map(({ name, text }) => {
    const href = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
    const link = make('a', { href, download: name }, `${words.download} `, make('bdi', {}, name));
    return make('div', { slot: 'attachments', class: 'file', dir: 'auto' }, link);
  });
}
