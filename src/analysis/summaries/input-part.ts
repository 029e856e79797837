import type { Numbering } from '../../util/numbering.ts';
import type { ValueId } from '../domain/identity.ts';
import { maximumCases } from '../domain/told-cases.ts';
import type { Run } from '../interpreter/run.ts';

/** What is known of a part of an input: `property` names from the input on. */
export interface InputPart {
  readonly input: number;
  readonly path: readonly string[];
}

/**
 * Parts of an input that stand for what it tells of values that the function does not see: when it is tested, when nothing is in it, and when
 * it equals what was sent.
 */
export const toldParts = { whenTrue: '%true', whenFalse: '%false', whenEmpty: '%empty', whenSent: '%proven' } as const;

/** The same for each constant that the input may be. */
export const toldCases: readonly string[] = Array.from({ length: maximumCases }, (_, index) => `%case${index}`);

const maximumDepth = 12;

const wholeInput: readonly string[] = [];

/** Answers which part of which input an identity is; parts under keys that are not constant have no name outside. */
export function findInputPart(run: Run, id: ValueId, inputs: Numbering<ValueId>): InputPart | undefined {
  if (inputs.size === 0) return undefined;
  let path: string[] | undefined;
  let current = id;
  for (let depth = 0; depth < maximumDepth; depth++) {
    const input = inputs.find(current);
    if (input !== -1) return { input, path: path?.reverse() ?? wholeInput };
    const structure = run.parts.findOrigin(current);
    if (structure === undefined || isNumbered(structure.property)) return undefined;
    (path ??= []).push(structure.property);
    current = structure.base;
  }
  return undefined;
}

/** `[3]` */
function isNumbered(property: string): boolean {
  return property.startsWith('[') && /^\[\d+\]$/u.test(property);
}
