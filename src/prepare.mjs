// Right after the installation: keeps what the sources come to, so that the first start is as quick as all others.
import './requirements.mjs';
import { register } from 'tsx/esm/api';

register();
const [{ keepCode }, { PAGE }] = await Promise.all([import('./serving/keep-code.ts'), import('./preview/assets.ts')]);
await keepCode([PAGE]).catch((error) => {
  // Starts read the sources then, which takes a second longer.
  process.stderr.write(`The code is not kept for the next start: ${error.message}\n`);
});
