import type { Call, ComponentCall, MenuCall } from '../../message/call.ts';
import type { CommandDefinition } from '../../message/definitions.ts';
import type { FormCall } from '../../message/form.ts';
import { fetchChoices, fetchCommands, fetchExamples, fetchMenus, type Refused, type Sent, sendCall } from './api.ts';
import { withFilesHandedOver } from './attach.ts';
import { Channel } from './channel.ts';
import { Composer } from './composer.ts';
import { askForm } from './form-dialog.ts';
import type { Origin } from './message-actions.ts';
import { onMenu } from './message-menu.ts';
import type { FilledIn } from './option-fields.ts';
import { onPress, originOf } from './pressing.ts';
import { callOf, typedAs } from './question-link.ts';
import { renderMessage, renderNotice, renderThinking } from './render-message.ts';
import { type Reach, ServerLine } from './server-line.ts';
import { applyTheme } from './theme.ts';
import { typeAnywhere } from './typing-anywhere.ts';
import { pageWordsIn } from './words.ts';

/** In milliseconds: for so long nobody needs to hear that the bot is at it. */
const LONG = 1000;

const words = pageWordsIn(document.documentElement.lang === 'en' ? 'en' : 'ar');
applyTheme();
const channel = new Channel(words);
const say = channel.say.bind(channel);
const line = new ServerLine(reached);
const composer = new Composer(words, send, (call, signal) => fetchChoices(call, line, signal));

document.body.append(channel.header, channel.log, channel.status, channel.said, channel.heard, composer.element);
typeAnywhere(() => composer.focus());
onPress(channel.log, (call, message) => void press(call, message));
onMenu(
  channel.log,
  () => menus,
  words,
  (call) => void lookUp(call),
);
let known: readonly CommandDefinition[] = [];
let menus: readonly string[] = [];
let last: Reach | null = null;
composer.focus();
void open();

async function open(): Promise<void> {
  void line.watch();
  await loadCommands();
  const question = new URLSearchParams(location.search).get('q')?.trim();
  if (question) ask(question);
}

function reached(reach: Reach): void {
  channel.reach(reach);
  const isOpen = reach !== 'lost' && reach.opening === null;
  const wasOpen = last !== null && last !== 'lost' && last.opening === null;
  // A program that was started again may have other commands, and another archive.
  if (last === 'lost' && reach !== 'lost') void loadCommands();
  if (isOpen && !wasOpen) void fetchExamples(line).then((examples) => channel.offer(examples, ask));
  last = reach;
}

async function loadCommands(): Promise<void> {
  [known, menus] = await Promise.all([fetchCommands(line), fetchMenus(line)]);
  composer.setCommands(known);
}

function ask(typed: string): void {
  const call = callOf(typed, known);
  if (call) void send(call);
  else channel.add(renderNotice(known.length > 0 ? words.deadLink : words.noCommands, null, words));
}

function send(filled: FilledIn): Promise<void> {
  const command = `/${filled.command}`;
  return answer(withFilesHandedOver(filled, line), { command, typed: typedAs(filled, known) });
}

/** A command from the menu of a message is not typed anywhere, so no link asks it again. */
function lookUp(call: MenuCall): Promise<void> {
  return answer(Promise.resolve(call), { command: call.command, typed: null });
}

async function answer(call: Promise<Call | Refused>, origin: Origin): Promise<void> {
  const { command } = origin;
  const waiting = renderThinking(command, words);
  channel.add(waiting);
  const patience = setTimeout(() => channel.tell(words.thinking), LONG);
  const given = await call;
  const sent = 'error' in given ? given : await sendCall(given, line);
  clearTimeout(patience);
  channel.tell('');
  const message =
    'reply' in sent ? renderMessage(sent.reply, origin, words, say) : renderNotice(faultOf(sent), command, words);
  channel.replace(waiting, message);
}

/** What comes of a button is a message of its own, takes the place of the one that the button hangs on, or is a form. */
async function press(call: ComponentCall | FormCall, message: HTMLElement): Promise<void> {
  const sent = await sendCall(call, line);
  if ('form' in sent) {
    const fields = await askForm(sent.form, words);
    if (fields) await press({ kind: 'form', id: sent.form.custom_id, fields, message: call.message }, message);
  } else if (!('reply' in sent)) channel.add(renderNotice(faultOf(sent), null, words));
  else if (sent.inPlace) channel.replace(message, renderMessage(sent.reply, originOf(message), words, say));
  else channel.add(renderMessage(sent.reply, null, words, say));
}

function faultOf(sent: Sent): string {
  return ('error' in sent ? sent.error : null) ?? words.broken;
}
