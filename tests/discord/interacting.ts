import type { Callback } from './stand-in.ts';
import { BOT, optionsOf, READER } from './stand-in.ts';

interface Component {
  readonly type: number;
  readonly custom_id: string;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly value: string }[];
}

/** The message that a response made, as Discord sends it along with what is pressed under it. */
export function messageOf({ data }: Callback, asker = READER): object {
  const user = { id: asker, username: 'reader', discriminator: '0', avatar: null };
  return {
    id: '1700000000000000001',
    type: 20,
    channel_id: '1500000000000000001',
    author: { id: BOT, username: 'isnad', discriminator: '0', avatar: null, bot: true },
    timestamp: '2026-08-01T10:00:00Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    pinned: false,
    interaction_metadata: { id: '1300000000000000009', type: 2, user, authorizing_integration_owners: {} },
    ...data,
  };
}

/** Somebody presses the button with this label. */
export function pressing(under: Callback, label: string, message: object = messageOf(under)): object {
  const button = componentsUnder(under).find((each) => each.label === label);
  return { type: 3, message, data: { component_type: 2, custom_id: button?.custom_id ?? '' } };
}

/** Somebody sends the form that a response has opened, from below a message, with some of its fields written anew. */
export function sending({ data }: Callback, written: Readonly<Record<string, string>>, message: object): object {
  const rows = data.components as readonly {
    readonly component: { readonly custom_id: string; readonly value?: string };
  }[];
  const components = rows.map(({ component: { custom_id, value = '' } }) => {
    return { type: 18, id: 1, component: { type: 4, id: 2, custom_id, value: written[custom_id] ?? value } };
  });
  return { type: 5, message, data: { custom_id: data.custom_id, components } };
}

/** Somebody chooses from the select. */
export function choosing(under: Callback, place: number): object {
  const select = componentsUnder(under).find((each) => each.type === 3);
  const values = [select?.options?.[place]?.value ?? ''];
  return {
    type: 3,
    message: messageOf(under),
    data: { component_type: 3, custom_id: select?.custom_id ?? '', values },
  };
}

/** Somebody types in an option. */
export function typing(name: string, options: Readonly<Record<string, string>>, focused: string): object {
  const given = optionsOf(options).map((option) =>
    'name' in option && option.name === focused ? { ...option, focused: true } : option,
  );
  return { type: 4, data: { id: '1600000000000000001', type: 1, name, options: given } };
}

/** Somebody chooses a command from the context menu of a message. */
export function onMessage(name: string, content: string): object {
  const target = '1700000000000000002';
  const message = { ...messageOf({ type: 4, data: {} }), id: target, content };
  return {
    type: 2,
    data: {
      id: '1600000000000000003',
      type: 3,
      name,
      target_id: target,
      resolved: { messages: { [target]: message } },
    },
  };
}

/** What stands on the buttons under a message. */
export function labelsUnder(under: Callback): string[] {
  return componentsUnder(under).flatMap(({ label }) => label ?? []);
}

/** Everything that can be pressed or chosen under a message, as Discord sends it; of a select the last. */
export function pressablesUnder(under: Callback): { component_type: number; custom_id: string; values?: string[] }[] {
  return componentsUnder(under).flatMap(({ type, custom_id, options, disabled = false }) => {
    const last = options?.at(-1);
    return disabled ? [] : [{ component_type: type, custom_id, ...(last && { values: [last.value] }) }];
  });
}

function componentsUnder({ data }: Callback): Component[] {
  const rows = data.components as readonly { readonly components: readonly Component[] }[];
  return rows.flatMap((row) => row.components);
}
