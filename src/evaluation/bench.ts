import { run } from '../cli/run.ts';
import { addBench } from './bench/bench-command.ts';

process.exitCode = await run(process.argv.slice(2), [addBench]);
