import { constantWords } from '../../models/deployment/construct-names.ts';
import type { Fact } from '../deployment.ts';
import { callbackAnswer, type Construct, type Slot, type Value } from '../program/value.ts';
import { findRows, findTypeName, getCanonicalName, getForm, makeTable } from './construct-index.ts';
import { findProperty, readPlaces } from './read-place.ts';

const values = makeTable((model) => model.values);

const deepest = 12;

/** Answers what a value says as a text, if that is known. */
export function readText(value: Value | undefined, depth = 0): string | undefined {
  if (value === undefined || depth > deepest) return undefined;
  switch (value.kind) {
    case 'scalar':
      return value.value === undefined || value.value === null ? undefined : String(value.value);
    case 'library':
      return readConstant(getCanonicalName(value.path));
    case 'choice': {
      const texts = value.options.map((option) => readText(option, depth + 1));
      return texts.every((text) => text === texts[0]) ? texts[0] : undefined;
    }
    case 'construct':
      return readConstruct(value, depth);
    default:
      return undefined;
  }
}

function readConstant(path: string): string {
  const row = constantWords.find(([pattern]) => pattern.test(path));
  const last = path.slice(path.lastIndexOf('.') + 1);
  return row === undefined ? last : (row[0].exec(path)?.[0] ?? last).replace(row[0], row[1]);
}

function readConstruct(construct: Construct, depth: number): string | undefined {
  const inner = findSame(construct);
  if (inner !== undefined) return readText(inner.value, depth + 1);
  const [row] = findRows(values, construct);
  if (row === undefined) return undefined;
  if (row.says !== undefined) return row.says;
  const isJoined = row.take.length > 1 && row.take.every((place) => /^\d/u.test(place));
  const places = isJoined ? row.take.map((place) => [place]) : [row.take];
  const texts = places.map((each) => readText(readPlaces({ construct }, each)[0]?.value, depth + 1)).filter((text) => text !== undefined);
  if (texts.length === 0) return undefined;
  return row.times === undefined ? texts.join(' ') : String(Number(texts[0]) * row.times);
}

/** Answers what a value row says that a construct stands for; else what a function answers that it was given: `id.apply((id) => …)`. */
export function findMeant(construct: Construct): readonly Slot[] {
  const [row] = findRows(values, construct);
  if (row !== undefined) return readPlaces({ construct }, row.take);
  const answered = construct.fields.get(callbackAnswer);
  return answered === undefined ? [] : [answered];
}

/** `rule.name` is what the rule was given as its name. */
export function findSame({ form, receiver, callee }: Construct): Slot | undefined {
  if (form !== 'part' || receiver?.kind !== 'construct') return undefined;
  return findProperty({ value: receiver, at: receiver.at }, callee);
}

/** Answers what is known of a text, with `${…}` for what is not. */
export function readWords(value: Value | undefined, depth = 0): string | undefined {
  if (value === undefined || depth > deepest) return undefined;
  const text = readText(value, depth);
  if (text !== undefined) return text;
  if (value.kind === 'text') return value.parts.map((part) => readWords(part, depth + 1) ?? '${…}').join('');
  if (value.kind === 'construct') return `\${${getDisplayName(value)}}`;
  return undefined;
}

/** Answers the name under which the program knows a construct. */
export function getDisplayName(construct: Construct): string {
  if (construct.form === 'part' && construct.receiver?.kind === 'construct')
    return `${getDisplayName(construct.receiver)}.${construct.callee}`;
  const isNamed = getForm(construct).props > 0;
  const name = isNamed
    ? construct.args.find(({ value }) => value.kind === 'text' || (value.kind === 'scalar' && typeof value.value === 'string'))
    : construct.fields.get('address');
  return readWords(name?.value) ?? findTypeName(construct) ?? construct.callee;
}

/** Answers a fact of a text. */
export function makeTextFact(slot: Slot): Fact<string> {
  return { value: readText(slot.value), at: slot.at };
}

/** Answers a fact of a number. */
export function makeNumberFact(slot: Slot): Fact<number> {
  const text = readText(slot.value);
  const number = text === undefined ? Number.NaN : Number(text);
  return { value: Number.isNaN(number) ? undefined : number, at: slot.at };
}

/** Answers a fact of yes or no. */
export function makeBooleanFact(slot: Slot): Fact<boolean> {
  const text = readText(slot.value)?.toLowerCase();
  return { value: text === 'true' ? true : text === 'false' ? false : undefined, at: slot.at };
}
