import { describe, expect, it } from 'vitest';
import { attachedBytes } from '../../src/corpus/import/attached-bytes.ts';
import { Attachments } from '../../src/preview/attachments.ts';

function bytesOf(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer;
}

/** What the archive reads of a file that was kept. */
function read(files: Attachments, id: string): { text: string; type: string } | null {
  const attached = attachedBytes(files.addressOf(id) ?? '');
  return attached && { text: new TextDecoder().decode(attached.bytes), type: attached.contentType };
}

describe('Attachments', () => {
  it('gives a file back as it came, with its kind', () => {
    const files = new Attachments();
    const id = files.keep(bytesOf('<p>وصلت السفينة</p>'), 'text/html');
    expect(read(files, id)).toEqual({ text: '<p>وصلت السفينة</p>', type: 'text/html' });
  });

  it('takes for no kind in particular what says something that is no kind', () => {
    const files = new Attachments();
    const id = files.keep(bytesOf('نص'), 'text/html;base64,PGI+,');
    expect(read(files, id)).toEqual({ text: 'نص', type: 'application/octet-stream' });
  });

  it('keeps the last four', () => {
    const files = new Attachments();
    const ids = ['1', '2', '3', '4', '5'].map((text) => files.keep(bytesOf(text), 'text/plain'));
    expect(ids.map((id) => read(files, id)?.text ?? null)).toEqual([null, '2', '3', '4', '5']);
  });

  it('knows no file that was never handed over', () => {
    expect(new Attachments().addressOf('0123456789abcdef')).toBeNull();
  });
});

describe('attachedBytes', () => {
  it.each([
    'https://cdn.discordapp.com/a.html',
    'data:text/html,<p>',
    'data:text/html;base64',
    'file:///etc/passwd',
    '',
  ])('finds none in «%s»', (address) => {
    expect(attachedBytes(address)).toBeNull();
  });
});
