import type { PathStep } from '../binding/parse-model-path.ts';
import type { Address } from '../domain/identity.ts';
import type { State } from '../domain/state.ts';
import { isConfidential, isWhole, type Taint } from '../domain/taint.ts';
import { findConstant, type Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { readCallPath } from './row-conditions.ts';
import type { SinkPlace } from './sink-place.ts';

const segments = /[^.[\]"'`]+/gu;

/** Is a part of what a call is given hidden by the list of ways that its receiver was told? Where the list is not known, all is. */
export function isHiddenPart(
  activation: Activation,
  state: State,
  places: readonly (readonly PathStep[])[],
  place: SinkPlace,
  value: Value,
): boolean {
  const ways = findWays(
    activation,
    state,
    places.flatMap((path) => readCallPath(activation, state, path, place).values),
  );
  if (ways === 'unknown') return true;
  const way = (place.way ?? []).map(String);
  const isWhole = value.refs.length === 0 && value.taints.every(holdsParts);
  return ways.some((hidden) => {
    const common = Math.min(hidden.length, way.length);
    if (common < hidden.length && !isWhole) return false;
    return hidden.slice(0, common).every((name, index) => name === '*' || name === way[index]);
  });
}

/** Does a function of the program that the receiver was given for the property make what is shown of it? */
export function isShapedPart(activation: Activation, state: State, places: readonly (readonly PathStep[])[], place: SinkPlace): boolean {
  const [name] = place.way ?? [];
  if (typeof name !== 'string') return false;
  const given = places.flatMap((path) => readCallPath(activation, state, path, place).values);
  const shapers = given.flatMap(({ refs }) => refs.flatMap((ref) => getCell(activation, state, ref)?.fields.get(name)?.refs ?? []));
  return shapers.length > 0 && shapers.every((ref) => getCell(activation, state, ref)?.closure !== undefined);
}

/** Is it confidential only for what is in it, if at all, so that hiding a part may be enough? */
function holdsParts(taint: Taint): boolean {
  return taint.root.kind === 'input' || isWhole(taint.root.secrecy) || !isConfidential(taint);
}

/** The ways that a list names: `a.b`, `a["b"]`, `a[*].b`, `*.b`. Options in which no list is known can hide anything. */
function findWays(activation: Activation, state: State, given: readonly Value[]): readonly (readonly string[])[] | 'unknown' {
  const ways: (readonly string[])[] = [];
  let hasOptions = false;
  let hasList = false;
  for (const { refs, taints, nodes, constants } of given) {
    if (taints.length + nodes.length > 0 || constants?.some(Boolean) === true) return 'unknown';
    for (const ref of refs) {
      if (getCell(activation, state, ref)?.kind === 'object') {
        hasOptions = true;
        continue;
      }
      const texts = readTexts(activation, state, ref);
      if (texts === undefined) return 'unknown';
      hasList = true;
      for (const text of texts) ways.push(text.match(segments) ?? []);
    }
  }
  return hasOptions && !hasList ? 'unknown' : ways;
}

/** The texts of a list that the program writes out. */
function readTexts(activation: Activation, state: State, list: Address): readonly string[] | undefined {
  const cell = getCell(activation, state, list);
  if (cell?.kind !== 'array' || cell.rest !== undefined) return undefined;
  const texts = Array.from(cell.fields.values(), (value) => findConstant(value)?.value);
  return texts.every((text) => typeof text === 'string') ? texts : undefined;
}
