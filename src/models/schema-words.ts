import { addressExcludes, objectThreats, threatsWithoutHosts, type Threat } from './threats.ts';

/** What a word of a schema language lets pass. */
export interface SchemaWord {
  readonly removes: readonly Threat[] | 'all';
  /** What passes is a converted value. */
  readonly converts?: boolean;
}

const anything: SchemaWord = { removes: [] };
const text: SchemaWord = { removes: objectThreats };
const address: SchemaWord = { removes: addressExcludes };
const harmless: SchemaWord = { removes: 'all' };
const host: SchemaWord = { removes: threatsWithoutHosts };
const converted: SchemaWord = { removes: 'all', converts: true };

/** Types of JSON Schema. */
export const jsonTypes: Readonly<Record<string, SchemaWord>> = {
  string: text,
  integer: harmless,
  number: harmless,
  boolean: harmless,
  null: harmless,
  object: anything,
  array: anything,
};

/** Formats of JSON Schema, of which only those are listed whose texts are made of harmless characters. */
export const jsonFormats: Readonly<Record<string, SchemaWord>> = {
  uuid: harmless,
  date: harmless,
  time: harmless,
  'date-time': harmless,
  'iso-time': harmless,
  'iso-date-time': harmless,
  duration: harmless,
  ipv4: host,
  hostname: host,
  email: address,
  'idn-email': address,
  int32: harmless,
  int64: harmless,
  float: harmless,
  double: harmless,
};

/** Words of TypeScript's types, for checks that are made of types. A word that is not listed lets everything pass. */
export const typeWords: Readonly<Record<string, SchemaWord>> = {
  string: text,
  number: harmless,
  bigint: harmless,
  boolean: harmless,
  null: harmless,
  undefined: harmless,
  void: harmless,
  never: harmless,
  Date: harmless,
};

/** Types of rules of properties (`'string|min:3'`) whose names say what passes. A type that is not listed lets everything pass. */
export const ruleWords: Readonly<Record<string, SchemaWord>> = {
  string: text,
  email: text,
  url: text,
  luhn: text,
  currency: text,
  objectID: text,
  uuid: harmless,
  mac: harmless,
  number: harmless,
  boolean: harmless,
  date: harmless,
  forbidden: harmless,
};

/** What texts match for which such a rule says so: `'string|alphanum'`. */
export const rulePatterns: Readonly<Record<string, string>> = {
  numeric: String.raw`^-?[0-9]\d*(\.\d+)?$`,
  alpha: '^[a-zA-Z]+$',
  alphanum: '^[a-zA-Z0-9]+$',
  alphadash: '^[a-zA-Z0-9_-]+$',
  hex: '^[0-9a-fA-F]+$',
};

/** Keywords of arktype's definitions. A word that is not listed lets everything pass. */
export const definitionWords: Readonly<Record<string, SchemaWord>> = {
  string: text,
  'string.alpha': harmless,
  'string.alphanumeric': host,
  'string.digits': harmless,
  'string.hex': host,
  'string.creditCard': harmless,
  'string.semver': harmless,
  'string.integer': harmless,
  'string.numeric': harmless,
  'string.uuid': harmless,
  'string.uuid.v1': harmless,
  'string.uuid.v2': harmless,
  'string.uuid.v3': harmless,
  'string.uuid.v4': harmless,
  'string.uuid.v5': harmless,
  'string.uuid.v6': harmless,
  'string.uuid.v7': harmless,
  'string.uuid.v8': harmless,
  'string.ip.v4': host,
  'string.date.iso': harmless,
  'string.date.epoch': harmless,
  'string.integer.parse': converted,
  'string.numeric.parse': converted,
  'string.date.parse': converted,
  'string.date.iso.parse': converted,
  'string.date.epoch.parse': converted,
  'string.email': address,
  'string.url': text,
  'string.json': text,
  'string.lower': text,
  'string.upper': text,
  'string.trim': text,
  'string.capitalize': text,
  'string.base64': text,
  'string.ip': text,
  'string.date': text,
  'string.regex': text,
  number: harmless,
  'number.integer': harmless,
  'number.safe': harmless,
  'number.epoch': harmless,
  bigint: harmless,
  boolean: harmless,
  true: harmless,
  false: harmless,
  null: harmless,
  undefined: harmless,
  Date: harmless,
  never: harmless,
  symbol: harmless,
};
