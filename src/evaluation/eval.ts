import { type AddCommand, run } from '../cli/run.ts';
import { addAblation } from './ablation/ablation-command.ts';
import { addFit } from './fit/fit-command.ts';
import { addGold } from './gold-command.ts';
import { addSaid } from './said-command.ts';
import { addSquad } from './squad-command.ts';
import { addSummary } from './summary-command.ts';

const nameIt: AddCommand = (program) => {
  program.name('npm run eval --').description('Measures how well Isnad finds what is asked for');
};

process.exitCode = await run(process.argv.slice(2), [
  nameIt,
  addGold,
  addSaid,
  addSummary,
  addSquad,
  addFit,
  addAblation,
]);
