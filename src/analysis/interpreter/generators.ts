import { getMemberNodes } from '../binding/api-node.ts';
import { makeCell, type Closure } from '../domain/cell.ts';
import { bakeFacts, joinValues } from '../domain/join.ts';
import type { State } from '../domain/state.ts';
import type { Address } from '../domain/identity.ts';
import type { Value } from '../domain/value.ts';
import { getCell, getId, getSiteId, type Activation, type CallSite } from './activation.ts';
import { allocate, allocateValue } from './allocate.ts';
import { markFilled } from './append-element.ts';
import { writeCell } from './heap-write.ts';
import { keepCheckedParts } from './keep-checked-parts.ts';
import { readIterated } from './read-iterated.ts';

/** Where a generator keeps the function that runs its body again, and what the body returns. */
const resumption = '%resume';
const outcome = '%returned';
/** Where the frame of a resumed body keeps what `next(value)` was given. */
const received = 'sent';

function getFrameKey(activation: Activation): string {
  return `%sent ${activation.function.id}`;
}

/** Makes the list that tells whether the generator under way has yielded something. */
export function beginYielding(activation: Activation, state: State): void {
  activation.yields = allocate(activation, state, 'yields', makeCell('array', { length: 0 }));
}

/**
 * Makes the object that a call of a generator function answers: a list of what the body yields. The body has run once already; it runs
 * again, with another value for its `yield` expressions, when `next` is given one.
 */
export function makeGenerator(activation: Activation, state: State, returned: Value): Value {
  const fields = new Map([[outcome, returned]]);
  if (activation.closure !== undefined) {
    const sent = allocate(activation, state, 'sent', makeCell('frame'));
    const closure: Closure = {
      ...activation.closure,
      frames: new Map([...activation.closure.frames, [getFrameKey(activation), sent]]),
      boundThis: activation.thisValue,
      boundArguments: activation.arguments.values,
    };
    fields.set(resumption, allocateValue(activation, state, 'resume', makeCell('function', { closure })));
  }
  const whenEmpty = activation.yields === undefined ? undefined : state.getLocalCell(activation.yields)?.whenEmpty;
  const address = allocate(activation, state, 'generator', makeCell('array', { fields, rest: activation.yielded, whenEmpty }));
  return activation.run.makeValue({ id: getId(activation, 'generator'), refs: [address] });
}

/** Does `yield value`, and answers what that gives in the generator under way. */
export function yieldValue(activation: Activation, state: State, value: Value): Value {
  keepYielded(activation, state, keepCheckedParts(activation, state, value, 'yield'));
  if (activation.yields !== undefined) markFilled(state, activation.yields);
  return findSent(activation, state) ?? activation.run.makeValue({ id: getSiteId(activation, 'sent') });
}

function keepYielded(activation: Activation, state: State, value: Value): void {
  const yielded = bakeFacts(value, state);
  activation.yielded =
    activation.yielded === undefined ? yielded : joinValues(activation.yielded, yielded, () => getId(activation, 'yielded'));
}

function findSent(activation: Activation, state: State): Value | undefined {
  const frame = activation.closure?.frames.get(getFrameKey(activation));
  return frame === undefined ? undefined : getCell(activation, state, frame)?.fields.get(received);
}

/**
 * Answers what `yield* delegate` gives; what the outer generator is given goes on to the inner one. A list gives nothing, and what a
 * library iterates over in its own way is taken for what it gives.
 */
export function delegate(activation: Activation, state: State, inner: Value): Value {
  keepYielded(activation, state, readIterated(activation, state, inner));
  const sent = findSent(activation, state);
  const site = { at: activation.span, argumentSpans: [activation.span], calleeText: 'yield', isConstruct: false };
  if (sent !== undefined) resume(activation, state, inner, sent, site);
  const answered = readOutcome(activation, state, inner) ?? readIteratorOfLibrary(activation, state, inner, site);
  return answered ?? (isOpaque(activation, state, inner) ? inner : activation.run.undefinedValue);
}

/** Answers what `yield*` gives of an object whose iterator rows describe. */
function readIteratorOfLibrary(activation: Activation, state: State, inner: Value, site: CallSite): Value | undefined {
  if (getMemberNodes(inner.nodes, '@@iterator').length === 0) return undefined;
  const { operations } = activation.run;
  const iterator = operations.readProperty(activation, state, inner, '@@iterator');
  return operations.callValue(activation, state, iterator, inner, { values: [], rest: undefined }, site);
}

/** Is it no list of the program? What a library makes is then what it comes to: effects, and data that passed a check. */
function isOpaque(activation: Activation, state: State, { refs, nodes }: Value): boolean {
  const kinds = refs.map((ref) => getCell(activation, state, ref)?.kind);
  return nodes.length > 0 ? !kinds.includes('array') : kinds.length > 0 && kinds.every((kind) => kind === 'object');
}

/** Answers what the bodies of generators return, or `undefined` for other values. */
export function readOutcome(activation: Activation, state: State, generator: Value): Value | undefined {
  let result: Value | undefined;
  for (const ref of generator.refs) {
    const value = getCell(activation, state, ref)?.fields.get(outcome);
    if (value !== undefined) result = result === undefined ? value : joinValues(result, value, () => getSiteId(activation, 'outcome'));
  }
  return result;
}

/** Runs the bodies of generators with `sent` as the value of their `yield` expressions and adds what they yield then. */
export function resume(activation: Activation, state: State, generator: Value, sent: Value, site: CallSite): void {
  for (const ref of generator.refs) {
    const body = getCell(activation, state, ref)?.fields.get(resumption);
    if (body !== undefined) resumeBody(activation, state, ref, body, sent, site);
  }
}

function resumeBody(activation: Activation, state: State, generator: Address, body: Value, sent: Value, site: CallSite): void {
  const { operations } = activation.run;
  for (const ref of body.refs) {
    const closure = getCell(activation, state, ref)?.closure;
    for (const [key, frame] of closure?.frames ?? [])
      if (key === `%sent ${closure?.function.id ?? ''}`) writeCell(activation, state, frame, received, sent, true);
  }
  const again = operations.callValue(activation, state, body, activation.run.undefinedValue, { values: [], rest: undefined }, site);
  if (again === undefined) return;
  writeCell(activation, state, generator, undefined, operations.readElement(activation, state, again), true);
  writeCell(activation, state, generator, outcome, readOutcome(activation, state, again) ?? activation.run.undefinedValue, true);
}
