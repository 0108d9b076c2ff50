import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

// The packages of an installation for production, their licences and sizes, as Markdown. In a folder with package.json and package-lock.json:
//   npm ci --omit=dev && node benchmarks/licences.mjs [folder, .]

/** Licences that ask for no more than that their text goes along. */
const PERMISSIVE = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0']);

/** What each package is for that the program names itself. */
const PURPOSES = {
  '@hono/node-server': 'the server of the page, on Node',
  '@mozilla/readability': 'where on a web page the article stands',
  '@skyra/discord-components-core': 'messages on the page as Discord shows them',
  commander: 'the command line',
  'discord.js': 'the gateway and REST of Discord',
  dotenv: 'the `.env` file',
  esbuild: 'the script of the page; `tsx` needs it too',
  hono: 'the server of the page',
  linkedom: 'the elements of a web page',
  lit: 'what the messages on the page are made with',
  minisearch: 'the index of small archives, and completion',
  pino: 'the log',
  tsx: 'TypeScript without a build',
  yaml: 'front matter and people',
  zod: 'settings and inputs',
};

/** What could only go together, and what would have to be given up for it. */
const TOGETHER = [
  { names: ['esbuild', 'tsx'], price: 'sources that run as they are, without a build' },
  {
    names: ['hono', '@hono/node-server', 'lit', '@skyra/discord-components-core'],
    price: 'the page that looks like the channel',
  },
  { names: ['linkedom', '@mozilla/readability'], price: 'articles out of web pages' },
];

const [, , folder = '.'] = process.argv;
const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
const direct = Object.keys(packages[''].dependencies);
/** Those that are installed here for production: others are for other machines, or for developers. */
const installed = Object.entries(packages)
  .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional && exists(join(folder, path)))
  .map(([path, { version, license }]) => ({ path, name: path.replace(/^.*node_modules\//u, ''), version, license }));
const sizes = new Map(installed.map(({ path }) => [path, sizeOf(join(folder, path))]));
const all = reached(direct);

const licences = [...new Set(installed.map(({ license }) => license))]
  .map((licence) => [licence, installed.filter(({ license }) => license === licence)])
  .sort((a, b) => b[1].length - a[1].length);
print(
  '# What an installation holds',
  '',
  `\`npm ci --omit=dev\` puts ${installed.length} packages on the disk, ${megabytes(all)} MB (${process.platform}-${process.arch}).`,
  '',
  '| package | what it is for | licence | MB with all that it brings | MB that go with it alone |',
  '| --- | --- | --- | ---: | ---: |',
  ...direct
    .map(rowOf)
    .sort((a, b) => b.size - a.size)
    .map(({ row }) => row),
  '',
  'To be smaller, it would have to give up:',
  '',
  ...TOGETHER.map(({ names, price }) => `- ${price}: ${names.join(', ')}, ${megabytes(onlyOf(names))} MB`),
  '',
  '| licence | packages |',
  '| --- | --- |',
  ...licences.map(
    ([licence, held]) => `| ${licence} | ${held.map(({ name, version }) => `${name} ${version}`).join(', ')} |`,
  ),
);
const others = installed.filter(({ license }) => !PERMISSIVE.has(license));
for (const { name, license } of others) process.stderr.write(`${name}: look at its licence, ${license}\n`);
process.exitCode = others.length > 0 ? 1 : 0;

/** What would be there no more without some packages: what the others do not reach. */
function onlyOf(names) {
  const others = reached(direct.filter((other) => !names.includes(other)));
  return [...all].filter((path) => !others.has(path));
}

function rowOf(name) {
  const own = reached([name]);
  const alone = onlyOf([name]);
  const { license } = packages[`node_modules/${name}`];
  return {
    size: total(alone),
    row: `| ${name} | ${PURPOSES[name] ?? ''} | ${license} | ${megabytes(own)} | ${megabytes(alone)} |`,
  };
}

/** The paths of some packages and of all that they need. */
function reached(names) {
  const found = new Set();
  const waiting = names.map((name) => `node_modules/${name}`);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path) || !sizes.has(path)) continue;
    found.add(path);
    const { dependencies, optionalDependencies, peerDependencies } = packages[path];
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
      waiting.push(placeOf(name, path));
  }
  return found;
}

/** Where a package finds another: in its own folder, or in one further out. */
function placeOf(name, from) {
  for (let at = from; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at}/node_modules/${name}`]) return `${at}/node_modules/${name}`;
  }
  return `node_modules/${name}`;
}

/** In bytes, without the packages within it: these are counted by themselves. */
function sizeOf(path) {
  let size = 0;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const below = join(path, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules') size += sizeOf(below);
    else if (entry.isFile()) size += statSync(below).size;
  }
  return size;
}

function exists(path) {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function total(paths) {
  return paths.reduce((sum, path) => sum + sizes.get(path), 0);
}

function megabytes(paths) {
  return (total([...paths]) / 1e6).toFixed(1);
}

function print(...lines) {
  process.stdout.write(`${lines.join('\n')}\n`);
}
