import { writeSnapshot } from '../../src/serving/snapshot-file.ts';

// A process that writes one snapshot after another, each of two megabytes of one number, until it is killed.
const [, , file = '', stamp = ''] = process.argv;
for (let n = 0; ; n++) {
  writeSnapshot(file, stamp, { numbers: new Uint32Array(1 << 19).fill(n) });
  process.stdout.write('.');
}
