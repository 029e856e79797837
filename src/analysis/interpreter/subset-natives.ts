import type { NativeBehavior } from '../../models/native-rows.ts';
import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Fact, type Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { getArgument } from './bind-parameters.ts';
import { computeMembership } from './membership.ts';
import { withImplications, type Native, type NativeCall } from './native-call.ts';
import { listElements } from './property-access.ts';
import { refineElement } from './refine-element.ts';

/** Comparisons of collections: when one of them is written, they tell of each element of the other. */
export const subsetNatives: Readonly<Record<Extract<NativeBehavior, 'subset-of' | 'superset-of' | 'difference' | 'intersection'>, Native>> =
  {
    'subset-of': (activation, state, call) => {
      const whenTrue = tellOfEach(activation, state, call, call.receiver, getArgument(activation, call.arguments, 0));
      return withImplications(call.result, { whenTrue, whenFalse: [], test: 'truth' });
    },
    'superset-of': (activation, state, call) => {
      const whenTrue = tellOfEach(activation, state, call, getArgument(activation, call.arguments, 0), call.receiver);
      return withImplications(call.result, { whenTrue, whenFalse: [], test: 'truth' });
    },
    difference: (activation, state, call) => {
      const [left, right] = getBoth(activation, call);
      const whenEmpty = left === undefined || right === undefined ? [] : tellOfEach(activation, state, call, left, right);
      if (whenEmpty.length === 0) return call.result;
      const rest = activation.run.operations.readElement(activation, state, call.result);
      const kind = call.receiver === left ? 'set' : 'array';
      return makeValueLike(allocateValue(activation, state, 'difference', makeCell(kind, { rest, whenEmpty })), {
        nodes: call.result.nodes,
      });
    },
    intersection: (activation, state, call) => {
      const [left, right] = getBoth(activation, call);
      if (left === undefined || right === undefined) return call.result;
      const element = activation.run.operations.readElement(activation, state, left);
      const facts = tellOfMember(activation, state, call, element, right);
      if (facts.length === 0) return call.result;
      const rest = refineElement(activation, state, element, facts);
      const kind = call.receiver === left ? 'set' : 'array';
      return makeValueLike(allocateValue(activation, state, 'intersection', makeCell(kind, { rest })), { nodes: call.result.nodes });
    },
  };

/** A method's receiver and argument, or the arguments of a library's function; of more than two nothing is told. */
function getBoth(activation: Activation, call: NativeCall): readonly (Value | undefined)[] {
  const { values, rest } = call.arguments;
  if (rest !== undefined || values.length > 2) return [];
  return values.length === 1 ? [call.receiver, getArgument(activation, call.arguments, 0)] : values;
}

/** What holds of one collection and its elements if each of them is in another one. */
function tellOfEach(activation: Activation, state: State, call: NativeCall, inner: Value, outer: Value): readonly Fact[] {
  const element = activation.run.operations.readElement(activation, state, inner);
  const facts = tellOfMember(activation, state, call, element, outer);
  const excludes = facts.reduce((sum, fact) => (fact.value === element.id ? sum | fact.excludes : sum), 0);
  if (excludes === 0) return facts;
  return [...facts, ...[inner, ...listElements(activation, state, inner)].map(({ id }) => ({ value: id, excludes }))];
}

function tellOfMember(activation: Activation, state: State, call: NativeCall, element: Value, list: Value): readonly Fact[] {
  const asked = { ...call, receiver: list, arguments: { values: [element], rest: undefined } };
  const told = computeMembership(activation, state, asked, 'truth');
  return told?.whenTrue ?? [];
}
