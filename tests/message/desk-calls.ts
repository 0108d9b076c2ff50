import { expect } from 'vitest';
import type { Asker, MessageReply } from '../../src/message/call.ts';
import type { Desk } from '../../src/message/desk.ts';
import type { MessagePayload } from '../../src/message/payload.ts';
import { expectValid } from './payload-rules.ts';

export const ASKER: Asker = { person: '1400000000000000001', server: '1200000000000000003', permissions: '0' };
export const ANOTHER: Asker = { ...ASKER, person: '1400000000000000002' };

/** What can be pressed under a message, by label; a select by its placeholder. */
export function pressable({ components }: MessagePayload): string[] {
  return componentsOf(components).flatMap((each) => ('placeholder' in each ? (each.placeholder ?? '') : labelOf(each)));
}

/** Those buttons that are grey. */
export function greyed({ components }: MessagePayload): string[] {
  return componentsOf(components)
    .filter((each) => each.disabled === true)
    .map(labelOf);
}

interface Pressing {
  readonly by?: Asker;
  /** Who asked for the message. */
  readonly asker?: string | null;
  readonly desk: Desk;
}

/** Somebody presses the button with this label under a message. Whatever comes of it must be valid. */
export function press(
  under: MessagePayload,
  label: string,
  { desk, by = ASKER, asker = ASKER.person }: Pressing,
): MessageReply {
  const button = componentsOf(under.components).find((each) => labelOf(each) === label);
  const id = button && 'custom_id' in button ? button.custom_id : null;
  expect(id, `a button «${label}» among ${pressable(under).join('، ')}`).toBeTypeOf('string');
  const message = { id: '1700000000000000001', content: under.content, asker };
  return valid(desk.reply({ kind: 'component', id: String(id), values: [], message, by }));
}

/** Somebody chooses from the select under a message. */
export function choose(
  under: MessagePayload,
  place: number,
  { desk, by = ASKER, asker = ASKER.person }: Pressing,
): MessageReply {
  const select = componentsOf(under.components).find((each) => 'options' in each);
  const id = select && 'custom_id' in select ? select.custom_id : '';
  const value = select && 'options' in select ? select.options?.[place]?.value : undefined;
  const message = { id: '1700000000000000001', content: under.content, asker };
  return valid(desk.reply({ kind: 'component', id, values: [String(value)], message, by }));
}

function valid(reply: MessageReply): MessageReply {
  expectValid(reply.payload);
  return reply;
}

interface Component {
  readonly custom_id?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly value: string }[];
}

function componentsOf(rows: MessagePayload['components']): Component[] {
  return rows.flatMap((row) => row.components as readonly Component[]);
}

function labelOf({ label = '' }: Component): string {
  return label;
}
