import { readFileSync } from 'node:fs';

/** As much of JSON Schema as Discord's own description of its API makes use of. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

type Fields = Readonly<Record<string, unknown>>;

const { schemas } = JSON.parse(readFileSync(new URL('./schemas.json', import.meta.url), 'utf8')) as {
  readonly schemas: Readonly<Record<string, Schema>>;
};

/** What Discord's description of its API holds against a value: `data.embeds.0.title: longer than 256`. */
export function schemaFaults(name: string, value: unknown): string[] {
  // As it goes over the line: what is undefined is not there.
  return faultsIn(named(name), value === undefined ? undefined : JSON.parse(JSON.stringify(value)), '');
}

function named(name: string): Schema {
  const schema = schemas[name];
  if (!schema) throw new Error(`no schema ${name}`);
  return schema;
}

function faultsIn(schema: Schema, value: unknown, at: string): string[] {
  const fault = (isKept: boolean, what: string) => (isKept ? [] : [`${at || 'value'}: ${what}`]);
  const { $ref, type, enum: values, oneOf, anyOf, allOf = [] } = schema;
  const fitting = (all: readonly Schema[]) => all.filter((each) => faultsIn(each, value, at).length === 0).length;
  return [
    ...($ref ? faultsIn(named($ref.split('/').at(-1) ?? ''), value, at) : []),
    ...allOf.flatMap((each) => faultsIn(each, value, at)),
    ...fault(type === undefined || [type].flat().some((each) => isOf(each, value)), `is no ${type}`),
    ...fault(values?.includes(value) ?? true, `is none of ${values}`),
    ...fault(!('const' in schema) || schema.const === value, `is not ${schema.const}`),
    ...(anyOf && fitting(anyOf) === 0 ? closest(anyOf, value, at) : []),
    ...(oneOf && fitting(oneOf) !== 1 ? closest(oneOf, value, at) : []),
    ...(typeof value === 'string' ? textFaults(schema, value).flatMap((what) => fault(false, what)) : []),
    ...(typeof value === 'number' ? fault(isWithin(value, schema), 'is out of range') : []),
    ...(Array.isArray(value) ? listFaults(schema, value, at) : []),
    ...(isFields(value) ? fieldFaults(schema, value, at) : []),
  ];
}

/** Of several that a value may be, what the one that it is meant to be holds against it: the one of its `type`, then the nearest. */
function closest(all: readonly Schema[], value: unknown, at: string): string[] {
  const isOther = (faults: readonly string[]) =>
    faults.some((fault) => fault.startsWith(`${at || 'value'}: `) || fault.startsWith(`${below(at, 'type')}: `));
  const [nearest = []] = all
    .map((each) => faultsIn(each, value, at))
    .sort((a, b) => Number(isOther(a)) - Number(isOther(b)) || a.length - b.length);
  return nearest.length > 0 ? nearest : [`${at}: is several things at once`];
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isFields(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

/** Lengths are counted in UTF-16 units, the strictest way that there is. */
function textFaults({ minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format }: Schema, text: string) {
  return [
    text.length < minLength && `shorter than ${minLength}`,
    text.length > maxLength && `longer than ${maxLength}`,
    pattern !== undefined && !new RegExp(pattern, 'u').test(text) && `not as ${pattern}`,
    format === 'uri' && !URL.canParse(text) && 'no address',
    format === 'snowflake' && !/^\d{1,20}$/.test(text) && 'no id',
  ].filter((fault) => typeof fault === 'string');
}

function isWithin(
  value: number,
  { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }: Schema,
): boolean {
  return value >= minimum && value <= maximum;
}

function listFaults(schema: Schema, list: readonly unknown[], at: string): string[] {
  const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY, uniqueItems } = schema;
  const isUnique = !uniqueItems || new Set(list.map((each) => JSON.stringify(each))).size === list.length;
  return [
    ...(list.length < minItems || list.length > maxItems ? [`${at}: ${list.length} entries`] : []),
    ...(isUnique ? [] : [`${at}: one entry twice`]),
    ...(items ? list.flatMap((each, n) => faultsIn(items, each, below(at, String(n)))) : []),
  ];
}

function fieldFaults(schema: Schema, fields: Fields, at: string): string[] {
  const { properties = {}, required = [], additionalProperties, maxProperties = Number.POSITIVE_INFINITY } = schema;
  const others = typeof additionalProperties === 'object' ? additionalProperties : null;
  return [
    ...required.filter((key) => !(key in fields)).map((key) => `${below(at, key)}: missing`),
    ...(Object.keys(fields).length > maxProperties ? [`${at}: too many fields`] : []),
    ...Object.entries(fields).flatMap(([key, value]) => {
      const own = properties[key] ?? others;
      return own ? faultsIn(own, value, below(at, key)) : [];
    }),
  ];
}

function below(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
