import type { CellKind } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { tellPresence } from '../access/tell-equality.ts';
import { findConstant, findTruth, type Implications, type Value } from '../domain/value.ts';
import { uniteNodes } from '../domain/unite-lists.ts';
import { getCell, getSiteId, type Activation } from './activation.ts';
import type { Run } from './run.ts';
import { compareBeginning, rememberProlonged } from './beginnings.ts';
import { computeComparison, negate } from './guards.ts';
import { isInstance } from './is-instance.ts';
import { convertToNumber } from './numbers.ts';
import { noteMessageKind } from '../access/note-message.ts';
import { noteUse } from '../misuse/claims.ts';
import { compareSecrets } from '../misuse/compare-secrets.ts';
import type { Primitive } from '../ir/ir.ts';
import { concatenate } from './text.ts';

const comparisons: ReadonlySet<string> = new Set(['===', '!==', '==', '!=', '<', '<=', '>', '>=', 'in', 'instanceof']);

/** Of what is always a text, if it is there. */
const typesOfText: Value['constants'] = ['string', 'undefined'];

const equalities: ReadonlySet<string> = new Set(['===', '!==', '==', '!=']);

/** Answers the value of a binary expression, and what it tells when it is tested. */
export function evaluateBinary(activation: Activation, state: State, operator: string, left: Value, right: Value): Value {
  const { run } = activation;
  if (run.numbers.counters.has(left.id)) {
    const counted = countOn(activation, operator, right);
    if (counted !== undefined) return counted;
  }
  if (operator === '+') {
    const numbers = addNumber(left, findConstant(right)?.value);
    const sum =
      numbers !== undefined
        ? run.makeValue({ id: getSiteId(activation, 'sum'), constants: numbers })
        : concatenate(activation, state, [left, right], [undefined, undefined]);
    rememberProlonged(activation, left, right, sum);
    return sum;
  }
  if (comparisons.has(operator)) noteComparison(activation, state, left, right);
  const id = getSiteId(activation, operator);
  const subtracted = operator === '-' ? findConstant(right)?.value : undefined;
  if (typeof subtracted === 'number') run.numbers.differences.set(id, { from: left.id, by: subtracted });
  const difference = typeof subtracted === 'number' ? addNumber(left, -subtracted) : undefined;
  if (difference !== undefined) return run.makeValue({ id, constants: difference });
  // Flags of a library are combined; what somebody sent becomes a number.
  if (operator === '|' && left.nodes.length + right.nodes.length > 0 && left.taints.length + right.taints.length === 0)
    return run.makeValue({ id, nodes: uniteNodes(left.nodes, right.nodes) });
  if (!comparisons.has(operator)) return run.makeValue({ id });
  if (equalities.has(operator) && left.taints.length + left.refs.length > 0) compareSecrets(activation, state, left, right, operator);
  const implications = compareBeginning(activation, operator, left, right) ?? computeComparison(activation, state, operator, left, right);
  return run.makeValue({ id, implications, constants: compareConstants(activation, state, operator, left, right) ?? [true, false] });
}

/** More numbers than this, one after the other, are any. */
const maximumNumbers = 4;

/** Answers the sums of few numbers and one. */
function addNumber({ constants, taints, refs, nodes }: Value, added: Primitive): readonly number[] | undefined {
  if (typeof added !== 'number' || constants === undefined || constants.length === 0 || constants.length > maximumNumbers) return undefined;
  if (taints.length + refs.length + nodes.length > 0) return undefined;
  const sums: number[] = [];
  for (const each of constants) {
    if (typeof each !== 'number') return undefined;
    sums.push(each + added);
  }
  return sums;
}

/** A number that counts is more than nothing when something was counted. */
function countOn(activation: Activation, operator: string, step: Value): Value | undefined {
  const { run } = activation;
  const by = findConstant(step)?.value;
  if (typeof by !== 'number' || (operator === '-' ? by >= 0 : operator !== '+' || by <= 0)) return undefined;
  const id = getSiteId(activation, 'counted');
  run.numbers.counters.add(id);
  return run.makeValue({ id, constants: [1] });
}

/** Whoever asks only whether something is there decides nothing by what it is. */
function noteComparison(activation: Activation, state: State, left: Value, right: Value): void {
  if (left.taints.length > 0) noteCompared(activation, state, left, right);
  if (right.taints.length > 0) noteCompared(activation, state, right, left);
}

function noteCompared(activation: Activation, state: State, one: Value, other: Value): void {
  const constant = findConstant(other);
  noteMessageKind(activation, one, constant?.value);
  if (constant === undefined || Boolean(constant.value)) noteUse(activation, state, one.taints);
}

function compareConstants(
  activation: Activation,
  state: State,
  operator: string,
  left: Value,
  right: Value,
): readonly boolean[] | undefined {
  if (operator === 'instanceof') {
    const is = isInstance(activation, state, left, right);
    return is === undefined ? undefined : [is];
  }
  const different = compareWithObject(activation, state, operator, left, right);
  if (different !== undefined) return [different];
  const { run } = activation;
  const a = findConstant(left);
  const b = findConstant(right);
  if (a === undefined || b === undefined || !isCertain(run, left, right, a.value) || !isCertain(run, right, left, b.value))
    return undefined;
  if (operator === '===') return [a.value === b.value];
  return operator === '!==' ? [a.value !== b.value] : undefined;
}

/** What is `undefined` is so for certain when nothing was passed, or when the program writes it beside that or beside another constant. */
function isCertain({ absentValue, undefinedValue }: Run, one: Value, other: Value, constant: Primitive): boolean {
  if (constant !== undefined || one.id === absentValue.id) return true;
  return one.id === undefinedValue.id && (other.id === absentValue.id || findConstant(other)?.value !== undefined);
}

/** An object of the program is no text, no number and not `null`; whether it is there at all is another question. */
function compareWithObject(activation: Activation, state: State, operator: string, left: Value, right: Value): boolean | undefined {
  const constant = findConstant(left) ?? findConstant(right);
  if (constant?.value === undefined || (operator !== '===' && operator !== '!==')) return undefined;
  const types = findObjectTypes(activation, state, left) ?? findObjectTypes(activation, state, right);
  return types === undefined ? undefined : operator === '!==';
}

const objectTypes: Readonly<Record<CellKind, string | undefined>> = {
  object: 'object',
  array: 'object',
  map: 'object',
  set: 'object',
  instance: 'object',
  regexp: 'object',
  module: 'object',
  function: 'function',
  class: 'function',
  // It stands for what it resolves to.
  promise: undefined,
  frame: undefined,
  failure: 'object',
  'shown-failure': 'object',
};

/** What `typeof` answers of a value that can be nothing but objects of the program. */
function findObjectTypes(activation: Activation, state: State, value: Value): readonly string[] | undefined {
  const { refs, nodes, taints, constants } = value;
  if (refs.length === 0 || constants?.length !== 0 || nodes.length + taints.length > 0) return undefined;
  const types = new Set<string>();
  for (const ref of refs) {
    const cell = getCell(activation, state, ref);
    const type = cell === undefined ? undefined : objectTypes[cell.kind];
    if (type === undefined) return undefined;
    types.add(type);
  }
  return [...types];
}

/** What the value tells when it is tested: who calls, if it is something of his. */
function getTruthImplications(activation: Activation, value: Value): Implications | undefined {
  const own = value.implications?.test === 'truth' ? value.implications : undefined;
  const presence = value.taints.length === 0 ? undefined : makePresence(activation, value);
  if (own === undefined || presence === undefined) return own ?? presence;
  return { ...own, whenTrue: [...own.whenTrue, ...presence.whenTrue] };
}

function makePresence(activation: Activation, value: Value): Implications | undefined {
  const whenTrue = tellPresence(activation, value);
  return whenTrue.length === 0 ? undefined : { whenTrue, whenFalse: [], test: 'truth' };
}

/** Answers the value of a unary expression, and what it tells when it is tested. */
export function evaluateUnary(activation: Activation, state: State, operator: string, operand: Value): Value {
  const { run } = activation;
  const id = getSiteId(activation, operator);
  switch (operator) {
    case '!': {
      const truth = findTruth(operand);
      const implications = negate(getTruthImplications(activation, operand));
      return run.makeValue({ id, implications, constants: truth === undefined ? [true, false] : [!truth] });
    }
    case 'typeof':
      // The type of a number says nothing of what it was made from.
      return run.makeValue({
        id,
        typeofValue: run.numbers.converted.has(operand.id) ? undefined : operand.id,
        constants: operand.isText && operand.taints.length > 0 ? typesOfText : findObjectTypes(activation, state, operand),
        implications: operand.taints.length === 0 ? undefined : makePresence(activation, operand),
        isText: true,
      });
    case '~': {
      // Only -1 becomes nothing: `~xs.indexOf(x)` is true when `x` is found.
      const { implications } = operand;
      return run.makeValue({ id, implications: implications?.test === 'index' ? { ...implications, test: 'truth' } : undefined });
    }
    case '+':
      return run.numbers.counters.has(operand.id) ? operand : run.makeValue(convertToNumber(activation, operand));
    case 'void':
      return run.undefinedValue;
    case '-': {
      const constant = findConstant(operand)?.value;
      return run.makeValue({ id, constants: typeof constant === 'number' ? [-constant] : undefined });
    }
    case '++':
    case '--': {
      return run.makeValue({ id, constants: addNumber(operand, operator === '++' ? 1 : -1) });
    }
    default:
      return run.makeValue({ id });
  }
}
