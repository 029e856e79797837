import type { State } from '../domain/state.ts';
import { everyThreat } from '../../models/threats.ts';
import { isUntrusted } from '../domain/taint.ts';
import type { Fact, Value } from '../domain/value.ts';
import type { ValueId } from '../domain/identity.ts';
import type { Primitive } from '../ir/ir.ts';
import { getCell, type Activation } from './activation.ts';
import { readParts } from './read-schema.ts';
import type { Run } from './run.ts';
import { isList, listElements, part, readShape, type Parts } from './schema-parts.ts';

/** One of the shapes that an object can have: what a field of it is then, and what is known of its parts. */
export interface Alternative {
  readonly literals: readonly Primitive[];
  readonly facts: readonly Fact[];
  /** What it gives of what was sent. */
  readonly parts: readonly ValueId[];
}

/** Answers the fields that tell which of several schemas an object passed, with what each schema lets them be. */
export function findDiscriminants(
  activation: Activation,
  state: State,
  schemas: readonly Value[],
): ReadonlyMap<string, readonly (readonly Primitive[])[]> {
  const found = new Map<string, readonly (readonly Primitive[])[]>();
  if (schemas.length < 2) return found;
  const shapes = schemas.map((each) => new Map(readShape(activation, state, readParts(activation, state, each).get(part.shape))));
  for (const name of shapes[0]?.keys() ?? []) {
    const literals = shapes.flatMap((shape) => {
      const field = shape.get(name);
      const known = field === undefined ? undefined : readLiterals(activation, state, readParts(activation, state, field));
      return known === undefined ? [] : [known];
    });
    if (literals.length === shapes.length) found.set(name, literals);
  }
  return found;
}

/** Answers the values of which a schema lets pass no others, where it writes them out. */
function readLiterals(activation: Activation, state: State, parts: Parts): readonly Primitive[] | undefined {
  const written = parts.get(part.literals);
  if (written === undefined) return undefined;
  const all = isList(activation, state, written) ? listElements(activation, state, written) : [written];
  return all.every((each) => each.constants !== undefined) ? all.flatMap((each) => each.constants ?? []) : undefined;
}

const maximumDepth = 3;

/** Answers the identities of all that is tainted in a value. */
export function collectParts(activation: Activation, state: State, value: Value, depth = 0): readonly ValueId[] {
  const own = isUntrusted(value.taints) ? [value.id] : [];
  if (depth >= maximumDepth) return own;
  const inner = value.refs.flatMap((ref) => {
    const cell = getCell(activation, state, ref);
    return cell === undefined ? [] : [...cell.fields.values(), ...(cell.rest === undefined ? [] : [cell.rest])];
  });
  return [...own, ...inner.flatMap((each) => collectParts(activation, state, each, depth + 1))];
}

/** By the check that found it. */
export type Alternatives = ReadonlyMap<string, readonly Alternative[]>;

/** What is known of an object when a field of it, which tells its shape, equals a constant, and when it does not. */
export function tellAlternative(
  { discriminants }: Run,
  { id }: Value,
  constant: Primitive,
): Readonly<Record<'equal' | 'other', readonly Fact[]>> {
  const checks = [...(discriminants.get(id)?.values() ?? [])];
  return {
    equal: checks.flatMap((all) => tellPossible(all, ({ literals }) => literals.includes(constant))),
    other: checks.flatMap((all) => tellPossible(all, ({ literals }) => literals.some((each) => each !== constant))),
  };
}

/** What holds if it is one of some alternatives: what each of these tells, and that nothing is what only others give. */
function tellPossible(all: readonly Alternative[], isPossible: (alternative: Alternative) => boolean): readonly Fact[] {
  const possible = all.filter(isPossible);
  const given = new Set(possible.flatMap(({ parts }) => parts));
  const absent = all.flatMap((each) => (possible.includes(each) ? [] : each.parts.filter((id) => !given.has(id))));
  return [...commonFacts(possible.map(({ facts }) => facts)), ...absent.map((value) => ({ value, excludes: everyThreat }))];
}

/** What every alternative tells. */
export function commonFacts(lists: readonly (readonly Fact[])[]): readonly Fact[] {
  const [first = [], ...rest] = lists;
  return first.flatMap((fact) => {
    const excludes = rest.reduce(
      (all, list) => all & list.reduce((sum, each) => (each.value === fact.value ? sum | each.excludes : sum), 0),
      fact.excludes,
    );
    return excludes === 0 ? [] : [{ value: fact.value, excludes }];
  });
}
