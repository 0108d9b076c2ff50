import { expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';

function written(write: (log: ReturnType<typeof createLog>) => void, secrets: readonly string[] = []): string {
  const lines: string[] = [];
  write(createLog('info', { write: (line) => lines.push(line) }, secrets));
  return lines.join('');
}

test('a line is one JSON object with its time, its level in words and its message', () => {
  const line = written((log) => log.info({ asked: { question: 'ماذا قال\nلافروف؟' } }, 'interaction'));
  expect(line.endsWith('}\n')).toBe(true);
  expect(line.trimEnd()).not.toContain('\n');
  expect(JSON.parse(line)).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    asked: { question: 'ماذا قال\nلافروف؟' },
    msg: 'interaction',
  });
});

test('what is under the level is not written', () => {
  expect(written((log) => log.debug('heartbeat'))).toBe('');
});

test.each([
  { where: 'at the top', fields: { token: 'opens-all' } },
  { where: 'in an object', fields: { settings: { DISCORD_TOKEN: 'opens-all' } } },
  { where: 'in a header', fields: { request: { headers: { authorization: 'Bot opens-all' } } } },
  { where: 'further down', fields: { failure: { request: { headers: { Authorization: 'opens-all' } } } } },
])('a token $where is hidden', ({ fields }) => {
  const line = written((log) => log.info(fields));
  expect(line).not.toContain('opens-all');
  expect(line).toContain('[hidden]');
});

test('a secret is hidden wherever it stands, in a message or in the name of a file', () => {
  const error = new Error('GET https://example.org/?token=opens-all failed');
  const line = written((log) => log.error({ err: error, file: '/tmp/opens-all.txt' }, 'with opens-all'), ['opens-all']);
  expect(line).not.toContain('opens-all');
  expect(line.split('[hidden]').length).toBeGreaterThanOrEqual(4);
});

test('of an error the log keeps what it says, and not what was sent with it', () => {
  const error = Object.assign(new Error('Unknown interaction'), {
    code: 10062,
    status: 404,
    url: 'https://discord.com/api/v10/interactions/1/secret-of-this-interaction/callback',
    requestBody: { json: { content: 'ما سأله القارئ' } },
  });
  const line = written((log) => log.warn({ err: error }));
  expect(JSON.parse(line).err).toMatchObject({
    type: 'Error',
    message: 'Unknown interaction',
    code: 10062,
    status: 404,
  });
  expect(line).not.toContain('secret-of-this-interaction');
  expect(line).not.toContain('القارئ');
});
