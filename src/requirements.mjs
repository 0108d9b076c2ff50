import { dirname } from 'node:path';

// What runs first: an older Node says of the sources themselves only that something in them is unexpected. Ubuntu 24.04 brings 18, Debian 12
// too. `crc32` of `node:zlib`, that modules know their folder, and that packages may be required that are modules, came with these versions.
const [major, minor] = process.versions.node.split('.').map(Number);
const isNewEnough = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22;

if (!isNewEnough) {
  const needed = 'Node 20.19 or later, of the 22nd 22.12 or later';
  end(`Isnad needs ${needed}, and this is ${process.versions.node}: get a newer one from https://nodejs.org.`);
}

try {
  import.meta.resolve('tsx');
} catch {
  end(`The packages of Isnad are not installed: run npm install in ${dirname(import.meta.dirname)} first.`);
}

/** @param {string} why */
function end(why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
