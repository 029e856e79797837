import type { NativeBehavior } from '../../models/native-rows.ts';
import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, isUndefined, withNodes, type Value } from '../domain/value.ts';
import { getCell, type Activation } from '../interpreter/activation.ts';
import { allocateValue } from '../interpreter/allocate.ts';
import { getArgument } from '../interpreter/bind-parameters.ts';
import type { Native } from '../interpreter/native-call.ts';
import { isList, listElements } from '../interpreter/schema-parts.ts';

/** Where decorators keep what they say of methods, what asks before these, and the decorators that they are made of. */
const parts = { metadata: '%metadata', guards: '%guards', decorators: '%decorators' } as const;

/** Notes of methods and classes, and functions that read them. */
export const metadataNatives = {
  'sets-metadata': (activation, state, call) => {
    const { callee, arguments: given } = call;
    const isOwnKey = given.values.length < 2 && callee !== undefined;
    const key = isOwnKey ? makeKey(callee) : makeKey(getArgument(activation, given, 0));
    const fields = new Map([[key, getArgument(activation, given, isOwnKey ? 0 : 1)]]);
    const kept = allocateValue(activation, state, 'metadata', makeCell('object', { fields }));
    const decorator = allocateValue(activation, state, 'decorator', makeCell('object', { fields: new Map([[parts.metadata, kept]]) }));
    return withNodes(decorator, call.result.nodes);
  },
  'reads-metadata': (activation, state, call) => {
    const [key, target] = call.arguments.values;
    if (key === undefined || target === undefined) return call.result;
    const targets = isList(activation, state, target) ? listElements(activation, state, target) : [target];
    const cells = targets.map(({ refs }) => (refs[0] === undefined ? undefined : getCell(activation, state, refs[0])));
    if (cells.some((cell) => cell?.kind !== 'object')) return call.result;
    return cells.map((cell) => cell?.fields.get(makeKey(key))).find((each) => each !== undefined) ?? activation.run.undefinedValue;
  },
} as const satisfies Partial<Record<NativeBehavior, Native>>;

/** A text is the same wherever it is written; other keys are the very same value. */
function makeKey(key: Value): string {
  const text = findConstant(key)?.value;
  return typeof text === 'string' ? text : `#${key.id}`;
}

/** What the decorators of a method and those of its class say. */
export interface Decorations {
  readonly method: readonly Value[];
  readonly class: readonly Value[];
}

/** What guards are told of the method that they stand before, by where rows say that they find it. */
export type MethodMetadata = ReadonlyMap<'%handler' | '%class', Value>;

/** Answers what decorators say of a method, and what is asked before it; nothing when none says anything. */
export function readDecorations(
  activation: Activation,
  state: State,
  decorations: Decorations,
): { readonly metadata: MethodMetadata; readonly guards: readonly Value[] } | undefined {
  const ofMethod = listDecorators(activation, state, decorations.method);
  const ofClass = listDecorators(activation, state, decorations.class);
  const guards = [...ofClass, ...ofMethod].flatMap((each) => readGuards(activation, state, each));
  if (guards.length === 0) return undefined;
  const [handler, own] = [ofMethod, ofClass].map((all) => all.flatMap((each) => readFields(activation, state, each, parts.metadata)));
  if (handler === undefined || own === undefined || handler.length + own.length === 0) return undefined;
  const keep = (what: string, fields: typeof handler): Value =>
    allocateValue(activation, state, what, makeCell('object', { fields: new Map(fields) }));
  const metadata: MethodMetadata = new Map([
    ['%handler', keep('of method', handler)],
    ['%class', keep('of class', own)],
  ]);
  return { metadata, guards };
}

/** Decorators, and those that others are made of. */
function listDecorators(activation: Activation, state: State, decorators: readonly Value[]): readonly Value[] {
  return decorators.flatMap((each) => {
    const [inner] = readFields(activation, state, each, parts.decorators);
    return [each, ...(inner === undefined ? [] : separate(inner[1]))];
  });
}

function readGuards(activation: Activation, state: State, decorator: Value): readonly Value[] {
  return readFields(activation, state, decorator, parts.guards).flatMap(([, guard]) => separate(guard));
}

/** What is in the object or list that a decorator keeps. */
function readFields(activation: Activation, state: State, { refs }: Value, name: string): readonly (readonly [string, Value])[] {
  const kept = refs.flatMap((ref) => getCell(activation, state, ref)?.fields.get(name)?.refs ?? []);
  return kept.flatMap((ref) => {
    const cell = getCell(activation, state, ref);
    const rest = cell?.rest === undefined || isUndefined(cell.rest) ? [] : [['', cell.rest] as const];
    return [...(cell?.fields ?? []), ...rest];
  });
}

/** A value for each object that it can be. */
function separate(value: Value): readonly Value[] {
  return value.refs.map((ref) => ({ ...value, refs: [ref] }));
}
