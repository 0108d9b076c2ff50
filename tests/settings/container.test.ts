import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SETTINGS } from '../../src/settings.ts';

const ROOT = new URL('../../', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, ROOT), 'utf8');
const DOCKERFILE = text('Dockerfile');
const COMPOSE = parse(text('compose.yaml')).services.isnad;
const NAMES = Object.keys(SETTINGS.shape);

test('the container sets nothing that is no setting', () => {
  const [, set = ''] = /^ENV (.*)$/mu.exec(DOCKERFILE) ?? [];
  const inImage = set.split(' ').map((pair) => pair.split('=')[0]);
  expect([...inImage, ...Object.keys(COMPOSE.environment)].filter((name) => !NAMES.includes(String(name)))).toEqual([]);
});

test('every folder that is written to is in the one volume, whatever .env says', () => {
  for (const name of ['CORPUS', 'CACHE', 'GAPS', 'SERVERS']) expect(COMPOSE.environment[name]).toMatch(/^\/data\//u);
  expect(COMPOSE.volumes).toEqual(['data:/data']);
  expect(COMPOSE.read_only).toBe(true);
});

test('what is copied into the image is there', () => {
  const copied = DOCKERFILE.matchAll(/^COPY (?:--chown=\S+ )?(?!--)(.+) \S+$/gmu);
  const paths = Array.from(copied, ([, from = '']) => from.split(' ')).flat();
  expect(paths).toContain('src');
  expect(paths.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
  const admitted = text('.dockerignore')
    .match(/^!.+$/gmu)
    ?.map((line) => line.slice(1));
  expect(paths.filter((path) => !admitted?.includes(path))).toEqual([]);
});

test('both stages stand on one image, fixed to the version, that is new enough', () => {
  const images = Array.from(DOCKERFILE.matchAll(/^FROM node:(\d+)\.(\d+)\.\d+-\S+/gmu), ([whole, major, minor]) => ({
    image: whole.split(' ')[1],
    isNewEnough: Number(major) > 20 || (Number(major) === 20 && Number(minor) >= 19),
  }));
  expect(images).toHaveLength(2);
  expect(images[0]).toEqual(images[1]);
  expect(images[0]?.isNewEnough).toBe(true);
});

test('it runs as somebody who is not root', () => {
  expect(DOCKERFILE).toMatch(/^USER node$/mu);
});

test('a folder that is named without the way to it is in the volume', () => {
  const [, volume = ''] = /^VOLUME (\S+)$/mu.exec(DOCKERFILE) ?? [];
  expect(volume).not.toBe('');
  expect(Array.from(DOCKERFILE.matchAll(/^WORKDIR (\S+)$/gmu), ([, folder]) => folder).at(-1)).toBe(volume);
});

test('its health is asked for at the port at which it tells of it', () => {
  const { METRICS_PORT, METRICS_HOST } = COMPOSE.environment;
  expect(DOCKERFILE).toContain(`http://${METRICS_HOST}:${METRICS_PORT}/healthz`);
  expect(/^ENV .*$/mu.exec(DOCKERFILE)?.[0].split(' ')).toContain(`METRICS_PORT=${METRICS_PORT}`);
});
