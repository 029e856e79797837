import { definitionWords } from '../../models/schema-words.ts';
import { everyThreat, makeExcludedSet, type ThreatSet } from '../../models/threats.ts';
import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import { computeThreatsExcludedByMatch } from '../flow/regex-language.ts';
import { getCell, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { computePatternExcludes, isFunction, isSchema, makeList, makeSchema, part, readShape, type Parts } from './schema-parts.ts';

/** What matches a regular expression is a text. */
const textExcludes = makeExcludedSet(definitionWords['string']?.removes ?? []);

/**
 * Reads a type that is written in the small language of type strings: `'string.uuid'`, `"'a' | 'b'"`, `{ 'id?': 'number', tags:
 * 'string[]' }`, `/^\w+$/`. Parts of an object are read when they are needed.
 */
export function readDefinitionParts(activation: Activation, state: State, definition: Value): Parts {
  if (isSchema(activation, state, definition)) return new Map([[part.source, definition]]);
  const text = findConstant(definition)?.value;
  if (typeof text === 'string') return readText(activation, state, text, definition.id);
  const cell = definition.refs.length === 1 ? getCell(activation, state, definition.refs[0] ?? 0) : undefined;
  if (cell?.kind === 'regexp')
    return new Map([[part.excludes, activation.run.makeConstant(textExcludes | computePatternExcludes(activation, state, definition))]]);
  if (cell?.kind === 'array') return readTuple(activation, state, definition);
  if (cell?.kind !== 'object') return new Map([[part.excludes, activation.run.makeConstant(0)]]);
  return readObject(activation, state, definition);
}

function wrap(activation: Activation, state: State, definition: Value, key: string): Value {
  if (isSchema(activation, state, definition)) return definition;
  return makeSchema(activation, state, `definition ${key}`, new Map([[part.definition, definition]]));
}

function readObject(activation: Activation, state: State, definition: Value): Parts {
  const fields = new Map<string, Value>();
  const parts: Parts = new Map([[part.open, activation.run.makeConstant(true)]]);
  for (const [name, each] of readShape(activation, state, definition)) {
    if (name === '+') {
      const word = findConstant(each)?.value;
      if (word !== 'ignore') parts.delete(part.open);
      if (word === 'reject') parts.set(part.refuses, activation.run.makeConstant(true));
    } else if (name.startsWith('[')) parts.set(part.rest, wrap(activation, state, each, `${definition.id}.${name}`));
    else fields.set(name.replace(/\?$/u, ''), wrap(activation, state, each, `${definition.id}.${name}`));
  }
  return parts.set(part.shape, allocateValue(activation, state, `shape${definition.id}`, makeCell('object', { fields })));
}

/** `['string[]', '=', () => []]`, `[A, '|', B]`, `[A, '=>', f]`, or a list by position. */
function readTuple(activation: Activation, state: State, definition: Value): Parts {
  const elements = readShape(activation, state, definition).map(([, each]) => each);
  const [left, operator, right] = elements;
  const word = operator === undefined ? undefined : findConstant(operator)?.value;
  const inner = (value: Value, side: string): Value => wrap(activation, state, value, `${definition.id}${side}`);
  if (left !== undefined && word === '[]') return new Map([[part.element, inner(left, 'element')]]);
  if (left !== undefined && right !== undefined && (word === '|' || word === '||'))
    return new Map([[part.alternatives, makeList(activation, state, [inner(left, 'left'), inner(right, 'right')], `or${definition.id} `)]]);
  if (left !== undefined && right !== undefined && (word === '=' || word === '?')) return new Map([[part.source, inner(left, 'left')]]);
  if (left !== undefined && right !== undefined && (word === '=>' || word === '|>') && isFunction(activation, state, right))
    return new Map();
  const shape = makeList(
    activation,
    state,
    elements.map((each, index) => inner(each, String(index))),
    `tuple${definition.id} `,
  );
  return new Map([
    [part.shape, shape],
    [part.tuple, activation.run.makeConstant(true)],
  ]);
}

function readText(activation: Activation, state: State, text: string, id: number): Parts {
  const { run } = activation;
  const alternatives = splitOutside(text, '|').map((each) => each.trim());
  if (alternatives.length > 1) {
    const schemas = alternatives.map((each, index) => wrap(activation, state, run.makeConstant(each), `${id}|${index}${each}`));
    return new Map([[part.alternatives, makeList(activation, state, schemas, `or ${id}${text} `)]]);
  }
  const [only = ''] = alternatives;
  const bare = /^\(.*\)$/su.test(only) ? only.slice(1, -1) : only;
  if (bare !== only) return readText(activation, state, bare, id);
  const list = /^(.*)\[\]$/su.exec(only)?.[1];
  if (list !== undefined && !only.startsWith('/'))
    return new Map([[part.element, wrap(activation, state, run.makeConstant(list), `${id}[]${list}`)]]);
  let excludes: ThreatSet = 0;
  let converts = false;
  for (const factor of splitOutside(only, '&')) {
    const word = readFactor(factor.trim());
    excludes |= word.excludes;
    converts ||= word.converts;
  }
  const parts: Parts = new Map([[part.excludes, run.makeConstant(excludes)]]);
  return converts ? parts.set(part.coerces, run.makeConstant(true)) : parts;
}

function readFactor(text: string): { readonly excludes: ThreatSet; readonly converts: boolean } {
  if (/^(?:'[^']*'|"[^"]*"|-?\d+(?:\.\d+)?n?)$/u.test(text)) return { excludes: everyThreat, converts: false };
  const pattern = /^x?\/(.*)\/$/su.exec(text)?.[1];
  if (pattern !== undefined) return { excludes: textExcludes | computeThreatsExcludedByMatch(pattern, ''), converts: false };
  // Limits: `string <= 40`, `0 < number.integer < 100`, `number % 2`; and a default: `string = 'a'`.
  const words = text.split(/[\s<>=%#]+/u).flatMap((each) => definitionWords[each] ?? []);
  const [word] = words;
  return word === undefined
    ? { excludes: 0, converts: false }
    : { excludes: makeExcludedSet(word.removes), converts: word.converts ?? false };
}

/** Splits at a character that stands outside of quotes, expressions and parentheses. */
function splitOutside(text: string, separator: string): readonly string[] {
  const pieces: string[] = [''];
  let quote: string | undefined;
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (quote !== undefined) {
      if (character === '\\') pieces.push(`${pieces.pop() ?? ''}${text.charAt(index++)}`);
      else if (character === quote) quote = undefined;
    } else if (character === "'" || character === '"' || character === '/') quote = character;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === separator && depth === 0) {
      pieces.push('');
      continue;
    }
    pieces.push(`${pieces.pop() ?? ''}${text.charAt(index)}`);
  }
  return pieces;
}
