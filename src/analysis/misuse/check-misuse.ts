import type { CompiledMisuse } from '../binding/api-node.ts';
import type { PathStep } from '../binding/parse-model-path.ts';
import type { State } from '../domain/state.ts';
import type { Location } from '../domain/identity.ts';
import type { Activation } from '../interpreter/activation.ts';
import { collectTaints } from '../interpreter/collect-taints.ts';
import { findPropertyPlace } from '../interpreter/property-place.ts';
import { holdsCondition, readCallPath } from '../interpreter/row-conditions.ts';
import type { SinkPlace } from '../interpreter/sink-place.ts';
import { selectMeeting, type Need } from './misuse.ts';
import { recordMisuse } from './record-misuse.ts';

/** Answers where the part of a call at the end of a way is written. */
export type LocatePart = (way: readonly string[]) => Location | undefined;

/** Notes that a call is wrong in itself, if the row's conditions hold for it. */
export function checkMisuse(activation: Activation, state: State, misuse: CompiledMisuse, place: SinkPlace, locate?: LocatePart): void {
  const { row, when, at } = misuse;
  if (!when.every((condition) => holdsCondition(activation, state, condition, place))) return;
  recordMisuse(activation, {
    kind: row.misuse,
    confidence: row.confidence ?? 'high',
    ...(row.isCompanion === true ? { isCompanion: true } : {}),
    label: row.label,
    at: locateAnswer(activation, state, at, place, locate) ?? locateArgument(activation, at, place),
    calleeText: place.calleeText,
    calls: [],
    needs: collectNeeds(activation, state, misuse, place),
  });
}

function collectNeeds(activation: Activation, state: State, { need }: CompiledMisuse, place: SinkPlace): readonly Need[] {
  if (need === undefined) return [];
  const taints = readCallPath(activation, state, need.of, place).values.flatMap((value) => collectTaints(activation, state, value));
  return [{ is: need.is, taints: selectMeeting(activation, state, need.is, taints) }];
}

/** The part of an answer, under the name that it has there. */
function locateAnswer(
  activation: Activation,
  state: State,
  [argument, ...rest]: readonly PathStep[],
  place: SinkPlace,
  locate: LocatePart | undefined,
): Location | undefined {
  if (argument === undefined || locate === undefined) return undefined;
  const ways = listWays(rest);
  const isGiven = (way: readonly string[]): boolean =>
    readCallPath(activation, state, [argument, ...way.map((name) => ({ kind: 'member', names: [name] }) as const)], place).isPresent;
  const way = ways.find(isGiven) ?? ways[0];
  return way === undefined ? undefined : locate(way);
}

/** The option where it is written, else the argument, else the call. */
function locateArgument({ function: body }: Activation, path: readonly PathStep[], place: SinkPlace): Location {
  const [first] = path;
  const argument = first?.kind === 'argument' ? place.argumentSpans?.[first.from] : first === undefined ? undefined : place.argument;
  if (argument === undefined) return { file: body.file, span: place.call };
  const written = listWays(path).map((way) => findPropertyPlace(body, argument, way));
  return { file: body.file, span: written.find((span) => span !== undefined) ?? argument };
}

/** The ways that lead from an argument to the parts that a path names. */
function listWays(path: readonly PathStep[]): readonly (readonly string[])[] {
  let ways: readonly (readonly string[])[] = [[]];
  for (const step of path)
    if (step.kind === 'element') ways = ways.map((way) => [...way, '0']);
    else if (step.kind === 'member') ways = ways.flatMap((way) => step.names.map((name) => [...way, name]));
  return ways;
}
