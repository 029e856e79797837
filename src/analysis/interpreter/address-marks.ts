import { everyThreat } from '../../models/threats.ts';
import type { State } from '../domain/state.ts';
import type { Fact, Implications, Value } from '../domain/value.ts';
import type { ValueId } from '../domain/identity.ts';
import type { Primitive } from '../ir/ir.ts';
import type { Run } from './run.ts';

/*
 * Marks end the host of an address. That a text begins with one, or has one, is known of a part of the text that nothing reads: what is known
 * of the mark is known of that part.
 */

/** Behind the name of a host, a text that begins with such a mark is a path or a query. */
const leadingMarks = { '/': '%slash', '?': '%question' } as const;

type LeadingMark = keyof typeof leadingMarks;

const allLeading = Object.keys(leadingMarks) as readonly LeadingMark[];

/** An address with one of these has its host, and so has one that ends in a slash. */
const innerMark = '%query';

const innerMarks: ReadonlySet<Primitive> = new Set(['?', '#']);

/** Does the text certainly begin with a slash? */
export function isBehindSlash(run: Run, state: State, text: Value): boolean {
  return beginsWith(run, state, text, '/');
}

/** Answers the mark that the text certainly begins with, or no text. */
export function findLeadingMark(run: Run, state: State, text: Value): string {
  return allLeading.find((mark) => beginsWith(run, state, text, mark)) ?? '';
}

function beginsWith(run: Run, state: State, { id, constants }: Value, mark: LeadingMark): boolean {
  if (constants !== undefined && constants.length > 0)
    return constants.every((constant) => typeof constant === 'string' && constant.startsWith(mark));
  return isKnown(run, state, id, leadingMarks[mark]) || run.texts.shapes.get(id)?.start.startsWith(mark) === true;
}

/** Does the text, as an address or the beginning of one, certainly have its host? */
export function hasInnerMark(run: Run, state: State, { id }: Value): boolean {
  return isKnown(run, state, id, innerMark);
}

function isKnown(run: Run, state: State, text: ValueId, mark: string): boolean {
  const part = run.parts.findId(text, mark);
  return part !== undefined && state.facts.get(part) === everyThreat;
}

function makeMarkFact(run: Run, text: ValueId, mark: string): Fact {
  return { value: run.parts.getId(text, mark), excludes: everyThreat };
}

/** What is known of a text that begins with a slash. */
export function makeSlashFact(run: Run, text: ValueId): Fact {
  return makeMarkFact(run, text, leadingMarks['/']);
}

/** Adds to what a check tells of a text that the text begins with a slash. */
export function addSlashFact(run: Run, told: Implications | undefined, text: ValueId, test: Implications['test']): Implications {
  return addFact(told, makeSlashFact(run, text), test);
}

/** Adds to what a check tells of a text that the text begins like one of these: with a mark, if all do. */
export function addLeadingMark(
  run: Run,
  told: Implications | undefined,
  text: ValueId,
  starts: readonly string[],
): Implications | undefined {
  const mark = allLeading.find((each) => starts.every((start) => start.startsWith(each)));
  return mark === undefined ? told : addFact(told, makeMarkFact(run, text, leadingMarks[mark]), 'truth');
}

/** Does an address that has this text, or ends in it, have its host? */
export function isInnerMark(text: Primitive, isEnd: boolean): boolean {
  return innerMarks.has(text) || (isEnd && typeof text === 'string' && /[/?#]$/u.test(text));
}

/** Adds to what a check tells of a text that the text, as an address, has its host: `text.includes('?')`, `text.endsWith('/')`. */
export function addInnerMark(run: Run, told: Implications | undefined, text: ValueId, test: Implications['test']): Implications {
  return addFact(told, makeMarkFact(run, text, innerMark), test);
}

function addFact(told: Implications | undefined, fact: Fact, test: Implications['test']): Implications {
  const { whenTrue = [], whenFalse = [] } = told ?? {};
  return { ...told, whenTrue: [...whenTrue, fact], whenFalse, test };
}

/** What `text[0] === '/'` tells. */
export function tellFirstCharacter(run: Run, character: Value, constant: Primitive): readonly Fact[] {
  const mark = allLeading.find((each) => each === constant);
  if (mark === undefined) return [];
  const part = run.parts.findOrigin(character.id);
  return part?.property === '0' ? [makeMarkFact(run, part.base, leadingMarks[mark])] : [];
}
