import { everyThreat } from '../../models/threats.ts';
import type { State } from '../domain/state.ts';
import type { Fact, Implications, Value } from '../domain/value.ts';
import type { ValueId } from '../domain/identity.ts';
import type { Primitive } from '../ir/ir.ts';
import type { Run } from './run.ts';

/**
 * A text's slash at its beginning, as a part of the text that nothing reads: behind the name of a host such a text is a path. What is
 * known of the slash is known of that part.
 */
const slash = '%slash';

/** Does the text certainly begin with a slash? */
export function isBehindSlash(run: Run, state: State, { id, constants }: Value): boolean {
  if (constants !== undefined && constants.length > 0)
    return constants.every((constant) => typeof constant === 'string' && constant.startsWith('/'));
  const part = run.parts.findId(id, slash);
  return (part !== undefined && state.facts.get(part) === everyThreat) || run.texts.shapes.get(id)?.start.startsWith('/') === true;
}

/** What is known of a text that begins with a slash. */
export function makeSlashFact(run: Run, text: ValueId): Fact {
  return { value: run.parts.getId(text, slash), excludes: everyThreat };
}

/** Adds to what a check tells of a text that the text begins with a slash. */
export function addSlashFact(run: Run, told: Implications | undefined, text: ValueId, test: Implications['test']): Implications {
  const { whenTrue = [], whenFalse = [] } = told ?? {};
  return { ...told, whenTrue: [...whenTrue, makeSlashFact(run, text)], whenFalse, test };
}

/** What `text[0] === '/'` tells. */
export function tellFirstCharacter(run: Run, character: Value, constant: Primitive): readonly Fact[] {
  if (constant !== '/') return [];
  const part = run.parts.findOrigin(character.id);
  return part?.property === '0' ? [makeSlashFact(run, part.base)] : [];
}
