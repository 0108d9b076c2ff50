import type { Command } from 'commander';
import { print, printJson } from '../../cli/output.ts';
import { progressOn } from '../progress.ts';
import { fitWeights } from './fit.ts';
import { figuresOfGate, figuresOfSets, heldOutQuality, reliabilityOfGate } from './fit-figures.ts';
import { gateTable, pricesTable, reliabilityTable, setsTable } from './fit-tables.ts';
import { gather } from './material.ts';
import { readSources, type TrainingOptions, withTrainingOptions } from './training-options.ts';
import { weightsSource } from './weights-source.ts';

/** `npm run eval -- fit --train arcd-train.json` */
export function addFit(program: Command): void {
  withTrainingOptions(program.command('fit'))
    .description('fit the weights of the ranking and of the evidence gate, as src/search/weights.ts holds them')
    .action(fitAll);
}

async function fitAll(options: TrainingOptions): Promise<void> {
  const material = gather(await readSources(options), progressOn(process.stderr));
  const fitted = fitWeights(material);
  const sets = figuresOfSets(material, fitted);
  const gate = figuresOfGate(fitted);
  const reliability = reliabilityOfGate(fitted);
  const own = heldOutQuality(material, fitted);
  if (options.json) {
    const { ranking, enough } = fitted;
    const { weights, bias } = fitted.gate;
    const fittedGate = { weights, bias, l2: fitted.gate.l2, enough };
    return printJson({
      ranking: { weights: ranking.weights, l2: ranking.l2 },
      gate: fittedGate,
      sets,
      refused: gate,
      reliability,
      own,
    });
  }
  print(`${setsTable(sets)}\n\n${pricesTable(fitted)}\n`);
  print(`${gateTable(gate, fitted.enough)}\n\n${reliabilityTable(reliability)}\n`);
  print(`own, held out: ${JSON.stringify(own)}`);
  print(weightsSource(fitted));
}
