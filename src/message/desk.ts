import type { Command } from '../commands/command.ts';
import type { Gaps } from '../commands/gap.ts';
import type { KeptChoices } from '../commands/server-choices.ts';
import { PRIVATE } from '../commands/shared-options.ts';
import type { Library } from '../library.ts';
import type { Call, ChoicesReply, CommandCall, MessageReply, Reply, SuggestCall } from './call.ts';
import { type CommandDefinition, commandNamed, definitionsIn } from './definitions.ts';
import { submitted } from './draft-pressed.ts';
import { KeptAnswers } from './kept-answers.ts';
import type { Counter, Manners } from './manners.ts';
import { lookedUp } from './menus.ts';
import { pressed } from './pressed.ts';
import { optionsByKey, type Query, settledQuery } from './query.ts';
import { choicesAmong, mannersWith } from './server-manners.ts';
import { answerTo, replyWith } from './shown-to.ts';
import { suggested } from './suggested.ts';

export type { Call, Reply } from './call.ts';
export type { Manners } from './manners.ts';

/** Where calls come in and messages go out: the same for Discord, for the preview and for tests. */
export class Desk {
  readonly manners: Manners;
  readonly #counter: Counter;

  constructor(library: Library, manners: Manners, gaps: Gaps | null = null, kept: KeptChoices | null = null) {
    this.manners = manners;
    const choices = kept && { kept, defaults: choicesAmong(manners) };
    this.#counter = { library, manners, gaps, choices, kept: new KeptAnswers(library) };
  }

  /** How whoever calls is spoken to: as their server has chosen. */
  mannersFor({ by }: Pick<Call, 'by'>): Manners {
    const own = by?.server ? this.#counter.choices?.kept.of(by.server) : null;
    return own ? mannersWith(this.manners, own) : this.manners;
  }

  /** The slash commands as Discord wants them registered. */
  definitions(): readonly CommandDefinition[] {
    return definitionsIn(this.manners.language, this.manners.names);
  }

  reply(call: SuggestCall): ChoicesReply;
  reply(call: Exclude<Call, SuggestCall>): MessageReply;
  reply(call: Call): Reply;
  /** @throws RangeError where there is no such command; anything else that throws is a bug. */
  reply(call: Call): Reply {
    const counter = { ...this.#counter, manners: this.mannersFor(call) };
    switch (call.kind) {
      case 'component':
        return pressed(call, counter);
      case 'menu':
        return lookedUp(call, counter);
      case 'suggest':
        return suggested(call, counter);
      case 'form':
        return submitted(call, counter.manners);
      default:
        return answered(call, counter);
    }
  }
}

/** A command that is given. What the archive cannot answer is noted, unless it was asked in private. */
function answered(call: CommandCall, counter: Counter): MessageReply {
  const query = queryOf(call, counter.manners);
  const answer = answerTo(call.by, query, counter);
  const { command, options } = query;
  if (answer.outcome === 'refused' && isInTheOpen(call, command, counter.manners)) {
    counter.gaps?.note({ why: 'refused', command: command.key, options, server: call.by?.server ?? null, voter: null });
  }
  return replyWith(answer, call.by, query, counter);
}

/** Whether somebody asks who does not wish to ask in private: that their server has all answers so is no such wish. */
function isInTheOpen(call: CommandCall, command: Command, { names: script }: Manners): boolean {
  const isChoice = command.options.some(({ key }) => key === PRIVATE.key);
  return isChoice && optionsByKey(call, command, script)[PRIVATE.key] !== true;
}

function queryOf(call: CommandCall, { names: script, isPrivate = false }: Manners): Query {
  const command = commandNamed(call.command, script);
  if (!command) throw new RangeError(`no command ${call.command}`);
  return settledQuery({ command, options: { private: isPrivate, ...optionsByKey(call, command, script) } });
}
