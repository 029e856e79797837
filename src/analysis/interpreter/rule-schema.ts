import { rulePatterns, ruleWords } from '../../models/schema-words.ts';
import { everyThreat, makeExcludedSet, type ThreatSet } from '../../models/threats.ts';
import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import type { Primitive } from '../ir/ir.ts';
import { computeThreatsExcludedByMatch } from '../flow/regex-language.ts';
import type { Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import {
  computePatternExcludes,
  isList,
  isSchema,
  listElements,
  makeList,
  makeSchema,
  part,
  readShape,
  type Parts,
} from './schema-parts.ts';

/** The options of a rule by name, `type` among them. */
type Options = ReadonlyMap<string, Value>;

/** Reads rules by the names of properties; `$$strict` says what becomes of other properties, `$$root` that it is one rule. */
export function readRulesParts(activation: Activation, state: State, rules: Value): Parts {
  const fields = new Map(readShape(activation, state, rules));
  if (isList(activation, state, rules) || read(fields, '$$root') === true) return readRuleParts(activation, state, rules);
  return fields.size === 0 ? makeExcluding(activation, 0) : readProperties(activation, state, rules, read(fields, '$$strict'));
}

/** Reads one rule: `'string|min:3'`, `{ type: 'enum', values: ['a', 'b'] }`, a list of rules of which one has to hold. */
export function readRuleParts(activation: Activation, state: State, rule: Value): Parts {
  if (isSchema(activation, state, rule)) return new Map([[part.source, rule]]);
  const text = findConstant(rule)?.value;
  if (typeof text === 'string') return readOptions(activation, state, readShortForm(activation, text), rule.id);
  if (isList(activation, state, rule)) return readAlternatives(activation, state, rule);
  const options = new Map(readShape(activation, state, rule));
  const short = read(options, '$$type');
  if (typeof short === 'string')
    return readOptions(activation, state, new Map([...readShortForm(activation, short), ['props', rule]]), rule.id);
  return readOptions(activation, state, options, rule.id);
}

function read(options: Options, name: string): Primitive {
  const value = options.get(name);
  return value === undefined ? undefined : findConstant(value)?.value;
}

/** `'number|optional|min:1'`, `'string[]'` */
function readShortForm({ run }: Activation, text: string): Options {
  const [type = '', ...words] = text.split('|').map((word) => word.trim());
  const options = new Map<string, Value>();
  if (type.endsWith('[]')) options.set('type', run.makeConstant('array')).set('items', run.makeConstant(type.slice(0, -'[]'.length)));
  else options.set('type', run.makeConstant(type));
  for (const word of words) {
    const colon = word.indexOf(':');
    const given = word.slice(colon + 1).trim();
    if (colon !== -1) options.set(word.slice(0, colon).trim(), run.makeConstant(given === 'true' || given));
    else if (!word.startsWith('no-')) options.set(word, run.makeConstant(true));
  }
  return options;
}

function readOptions(activation: Activation, state: State, options: Options, id: number): Parts {
  const type = read(options, 'type');
  const items = options.get('items');
  switch (type) {
    case 'object': {
      const properties = options.get('properties') ?? options.get('props');
      return properties === undefined
        ? makeExcluding(activation, 0)
        : readProperties(activation, state, properties, read(options, 'strict'));
    }
    case 'array':
      if (options.has('enum'))
        return new Map([[part.element, makeSchema(activation, state, `enum${id}`, makeExcluding(activation, everyThreat))]]);
      return items === undefined ? makeExcluding(activation, 0) : new Map([[part.element, wrap(activation, state, items, `items${id}`)]]);
    case 'tuple': {
      const rules = listElements(activation, state, items).map((each, index) => wrap(activation, state, each, `item${id}.${index}`));
      return new Map([
        [part.shape, makeList(activation, state, rules, `tuple${id} `)],
        [part.tuple, activation.run.makeConstant(true)],
      ]);
    }
    case 'record': {
      const key = options.get('key') ?? activation.run.makeConstant('string');
      const value = options.get('value') ?? activation.run.makeConstant('any');
      return new Map([
        [part.element, wrap(activation, state, value, `value${id}`)],
        [part.key, wrap(activation, state, key, `key${id}`)],
      ]);
    }
    case 'multi':
      return readAlternatives(activation, state, options.get('rules'));
    default:
      return makeExcluding(activation, readSingle(activation, state, options, type));
  }
}

/** What a rule of single values excludes. */
function readSingle(activation: Activation, state: State, options: Options, type: Primitive): ThreatSet {
  if (type === 'enum') return options.has('values') ? everyThreat : 0;
  if (type === 'equal') return options.has('value') ? everyThreat : 0;
  const own = makeExcludedSet(ruleWords[String(type)]?.removes ?? []);
  if (type !== 'string') return own;
  if (options.has('enum')) return everyThreat;
  let excludes = own | readPattern(activation, state, options);
  for (const [name, pattern] of Object.entries(rulePatterns))
    if (read(options, name) === true) excludes |= computeThreatsExcludedByMatch(pattern, '');
  return excludes;
}

function readPattern(activation: Activation, state: State, options: Options): ThreatSet {
  const pattern = options.get('pattern');
  const text = read(options, 'pattern');
  if (typeof text !== 'string' || !options.has('patternFlags')) return computePatternExcludes(activation, state, pattern);
  const flags = read(options, 'patternFlags');
  return typeof flags === 'string' ? computeThreatsExcludedByMatch(text, flags) : 0;
}

function readAlternatives(activation: Activation, state: State, rules: Value | undefined): Parts {
  if (rules === undefined) return makeExcluding(activation, 0);
  const schemas = listElements(activation, state, rules).map((each, index) => wrap(activation, state, each, `any${rules.id}.${index}`));
  return new Map([[part.alternatives, makeList(activation, state, schemas, `any${rules.id} `)]]);
}

/** Properties that no rule names pass unless `strict` says that they are refused, or taken out of the object that is checked. */
function readProperties(activation: Activation, state: State, properties: Value, strict: Primitive): Parts {
  const fields = new Map<string, Value>();
  for (const [name, each] of readShape(activation, state, properties))
    if (!name.startsWith('$$')) fields.set(name, wrap(activation, state, each, `${properties.id}.${name}`));
  return new Map([
    [part.shape, allocateValue(activation, state, `shape${properties.id}`, makeCell('object', { fields }))],
    [strict === true || strict === 'remove' ? part.refuses : part.open, activation.run.makeConstant(true)],
  ]);
}

function wrap(activation: Activation, state: State, rule: Value, key: string): Value {
  return isSchema(activation, state, rule) ? rule : makeSchema(activation, state, `rule ${key}`, new Map([[part.rule, rule]]));
}

function makeExcluding({ run }: Activation, excludes: ThreatSet): Parts {
  return new Map([[part.excludes, run.makeConstant(excludes)]]);
}
