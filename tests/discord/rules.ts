/** What Discord's documentation allows, written out by hand: https://docs.discord.com/developers. */

type Fields = Readonly<Record<string, unknown>>;

const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What Discord would refuse in the commands of an application. */
export function commandFaults(commands: unknown): string[] {
  const all = list(commands);
  return [
    ...all.flatMap(faultsOfOne),
    ...rule(all.length <= 100, 'an application has at most 100 commands'),
    ...rule(unique(all.map((command) => command.name)), 'no two commands have one name'),
  ];
}

function faultsOfOne(command: Fields): string[] {
  if (command.type === 3) return menuFaults(command);
  const options = list(command.options);
  const text = [command, ...options].map((part) => `${part.name}${part.description}`).join('');
  return [
    ...[command, ...options].flatMap(nameFaults),
    ...rule(command.type === 1, 'a slash command has type 1'),
    ...rule(options.length <= 25, 'a command has at most 25 options'),
    ...rule(text.length <= 8000, 'a command has at most 8000 characters'),
    ...rule(unique(options.map((option) => option.name)), 'no two options have one name'),
    ...rule(requiredFirst(options), 'required options come first'),
  ];
}

/** In the context menu of a message there is a name, which may have spaces and capitals, and nothing else. */
function menuFaults({ name, description, options }: Fields): string[] {
  return [
    ...rule(typeof name === 'string' && name.length >= 1 && name.length <= 32, `the name ${name}`),
    ...rule(description === undefined && options === undefined, `${name} has a description or options`),
  ];
}

/** What Discord would refuse, or show otherwise than meant, in a message. */
export function messageFaults(message: Fields): string[] {
  const embeds = list(message.embeds);
  const parts = embeds.flatMap((embed) => [
    within(embed.title, 256, 'title'),
    within(embed.description, 4096, 'description'),
    within(fieldOf(embed.footer, 'text'), 2048, 'footer'),
    within(fieldOf(embed.author, 'name'), 256, 'author'),
  ]);
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  const urls = embeds.map((embed) => embed.url).filter((url) => url !== undefined);
  return [
    ...parts.flatMap((part) => part.faults),
    ...within(message.content, 2000, 'content').faults,
    ...rule(total <= 6000, `embeds have at most 6000 characters, not ${total}`),
    ...rule(embeds.length <= 10, 'at most 10 embeds'),
    ...rule(unique(urls), 'embeds of one address would be shown as one'),
    ...componentFaults(list(message.components)),
    ...rule(total > 0 || String(message.content ?? '').length > 0, 'an empty message'),
  ];
}

/** What Discord would refuse in the rows under a message. */
function componentFaults(rows: readonly Fields[]): string[] {
  const all = rows.flatMap((row) => list(row.components));
  const ids = all.map((component) => component.custom_id);
  return [
    ...rule(rows.length <= 5, 'at most 5 rows'),
    ...rows.flatMap((row) => rowFaults(list(row.components))),
    ...ids.flatMap((id) => textFaults(id, 100, 'custom_id')),
    ...rule(unique(ids), 'no two components have one custom_id'),
    ...all.flatMap((component) => (component.type === 3 ? selectFaults(component) : buttonFaults(component))),
  ];
}

function rowFaults(components: readonly Fields[]): string[] {
  const most = components.some(({ type }) => type === 3) ? 1 : 5;
  return rule(components.length >= 1 && components.length <= most, `a row of ${components.length}`);
}

function buttonFaults({ type, style, label }: Fields): string[] {
  return [...rule(type === 2 && [1, 2, 3, 4].includes(Number(style)), 'a button'), ...textFaults(label, 80, 'label')];
}

function selectFaults({ options, placeholder }: Fields): string[] {
  const all = list(options);
  return [
    ...rule(all.length >= 1 && all.length <= 25, `a select of ${all.length}`),
    ...textFaults(placeholder, 150, 'placeholder'),
    ...rule(unique(all.map(({ value }) => value)), 'no two options have one value'),
    ...all.flatMap(({ label, value, description = 'none' }) => [
      ...textFaults(label, 100, 'label'),
      ...textFaults(value, 100, 'value'),
      ...textFaults(description, 100, 'description'),
    ]),
  ];
}

/** What Discord would refuse in suggestions for an option. */
export function choiceFaults(choices: unknown): string[] {
  const all = list(choices);
  return [
    ...rule(Array.isArray(choices) && all.length <= 25, `${all.length} choices`),
    ...all.flatMap(({ name, value }) => [...textFaults(name, 100, 'name'), ...textFaults(value, 100, 'value')]),
    ...rule(unique(all.map(({ value }) => value)), 'no two choices have one value'),
  ];
}

function textFaults(value: unknown, most: number, what: string): string[] {
  const length = typeof value === 'string' ? value.trim().length : 0;
  return rule(length >= 1 && length <= most, `${what} has ${length} characters`);
}

function nameFaults({ name, description }: Fields): string[] {
  const length = String(description).length;
  return [
    ...rule(typeof name === 'string' && COMMAND_NAME.test(name) && name === name.toLowerCase(), `the name ${name}`),
    ...rule(length >= 1 && length <= 100, `the description of ${name} has ${length} characters`),
  ];
}

function requiredFirst(options: readonly Fields[]): boolean {
  const required = options.map((option) => option.required === true);
  return !required.slice(required.indexOf(false)).includes(true) || !required.includes(false);
}

function within(value: unknown, most: number, what: string): { length: number; faults: string[] } {
  const length = typeof value === 'string' ? value.length : 0;
  return { length, faults: rule(length <= most, `${what} has ${length} characters, at most ${most}`) };
}

function rule(kept: boolean, otherwise: string): string[] {
  return kept ? [] : [otherwise];
}

function unique(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

function fieldOf(value: unknown, name: string): unknown {
  return isFields(value) ? value[name] : undefined;
}

function list(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
