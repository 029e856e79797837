import { everyThreat, makeThreatSet, type ThreatSet } from '../../models/threats.ts';
import { hasClosedKeys } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, findTruth, type Fact, type Implications, type Value, type ValueId } from '../domain/value.ts';
import type { Primitive, Register } from '../ir/ir.ts';
import { getCell, type Activation } from './activation.ts';
import { collectTaints } from './collect-taints.ts';

/** Threats that only an object, not a text, poses. */
export const objectThreats = makeThreatSet(['nosql', 'mass-assignment', 'deserialize']);

/** Threats that a key of a written object does not pose; inherited names such as `constructor` remain possible. */
export const keyExcludes: ThreatSet = everyThreat & ~makeThreatSet(['prototype']);

const falsyConstants: readonly Primitive[] = [undefined, null, false, 0, ''];

/** Refines the state by the outcome of a branch. Answers false when the outcome is impossible. */
export function applyTruth(activation: Activation, state: State, register: Register, condition: Value, truth: boolean): boolean {
  const certain = findTruth(condition);
  if (certain === !truth && condition.constants?.includes(undefined) !== true) return false;
  const { implications } = condition;
  if (implications?.test === 'truth' || implications?.test === 'count')
    addFacts(activation, state, truth ? implications.whenTrue : implications.whenFalse);
  if (truth) {
    if (condition.constants?.some((each) => !each) === true) {
      state.setRegister(register, { ...condition, constants: condition.constants.filter(Boolean) });
    }
  } else if (condition.taints.length > 0 || condition.refs.length > 0 || condition.nodes.length > 0 || condition.constants === undefined) {
    state.setRegister(register, { ...condition, taints: [], refs: [], nodes: [], constants: falsyConstants, declared: undefined });
  } else {
    const falsy = condition.constants.filter((each) => !each);
    if (falsy.length > 0 && falsy.length < condition.constants.length) state.setRegister(register, { ...condition, constants: falsy });
  }
  return true;
}

/** Refines a register that was asked whether it is null or undefined. Answers false when the outcome is impossible. */
export function refineNullish(activation: Activation, state: State, register: Register, value: Value, isNullish: boolean): boolean {
  void activation;
  const isNull = (each: Primitive): boolean => each === undefined || each === null;
  if (isNullish) {
    if (value.constants !== undefined && !value.constants.some(isNull) && value.nodes.length === 0 && value.taints.length === 0)
      return false;
    state.setRegister(register, {
      ...value,
      taints: [],
      refs: [],
      nodes: [],
      constants: [undefined],
      implications: undefined,
      declared: undefined,
    });
    return true;
  }
  if (!value.constants?.some(isNull)) return true;
  const constants = value.constants.filter((each) => !isNull(each));
  if (constants.length === 0 && value.refs.length === 0 && value.nodes.length === 0 && value.taints.length === 0) {
    // A property that no one was seen to write may still be written by code that is not modelled.
    state.setRegister(register, { ...value, constants: undefined });
    return true;
  }
  state.setRegister(register, { ...value, constants });
  return true;
}

/** Records what a check told. A check of `trim(x)` is a check of `x` too. */
export function addFacts(activation: Activation, state: State, facts: readonly Fact[]): void {
  for (const fact of facts) {
    let id: ValueId | undefined = fact.value;
    for (let depth = 0; id !== undefined && depth < 8; depth++) {
      state.addFact(id, fact.excludes);
      id = activation.run.transparent.get(id);
    }
  }
}

/** Makes implications that speak of one value. */
export function makeImplications(
  value: Value,
  whenTrue: ThreatSet,
  whenFalse: ThreatSet,
  test: Implications['test'] = 'truth',
): Implications | undefined {
  if (whenTrue === 0 && whenFalse === 0) return undefined;
  const fact = (excludes: ThreatSet): readonly Fact[] => (excludes === 0 ? [] : [{ value: value.id, excludes }]);
  return { whenTrue: fact(whenTrue), whenFalse: fact(whenFalse), test };
}

/** The same knowledge for the negated condition. */
export function negate(implications: Implications | undefined): Implications | undefined {
  return implications === undefined ? undefined : { ...implications, whenTrue: implications.whenFalse, whenFalse: implications.whenTrue };
}

/** What `left operator right` tells when it is tested. */
export function computeComparison(
  activation: Activation,
  state: State,
  operator: string,
  left: Value,
  right: Value,
): Implications | undefined {
  switch (operator) {
    case '===':
    case '==':
      return compareEqual(activation, state, left, right);
    case '!==':
    case '!=':
      return negate(compareEqual(activation, state, left, right));
    case '>':
    case '>=':
      return (
        compareCount(left, right, operator) ??
        compareIndex(left, right, operator) ??
        negateIndex(right, left, operator === '>' ? '<' : '<=')
      );
    case '<':
    case '<=':
      return (
        negate(compareCount(left, right, operator === '<' ? '>=' : '>')) ??
        negateIndex(left, right, operator) ??
        compareIndex(right, left, operator === '<' ? '>' : '>=')
      );
    case 'in':
      return compareIn(activation, state, left, right);
    case 'instanceof':
      if (left.implications?.test === 'instance') return { ...left.implications, test: 'truth' };
      return right.nodes.some((node) => node.text === 'global.Date' || node.text === 'global.Number')
        ? makeImplications(left, everyThreat, 0)
        : undefined;
    default:
      return undefined;
  }
}

function compareEqual(activation: Activation, state: State, left: Value, right: Value): Implications | undefined {
  const leftConstant = findConstant(left);
  const rightConstant = findConstant(right);
  if (leftConstant !== undefined && rightConstant === undefined) return compareEqual(activation, state, right, left);
  if (rightConstant !== undefined) {
    const constant = rightConstant.value;
    if (left.typeofValue !== undefined) return compareTypeof(left.typeofValue, constant);
    if (left.implications?.test === 'index') return constant === -1 ? negate({ ...left.implications, test: 'truth' }) : undefined;
    if (left.implications?.test === 'count') return constant === 0 ? negate({ ...left.implications, test: 'truth' }) : undefined;
    if (left.implications?.test === 'equals') {
      const told: Implications = { ...left.implications, test: 'truth' };
      return constant === left.implications.equals ? told : negate(told);
    }
    if (left.implications?.test === 'instance') return undefined;
    if (typeof constant === 'boolean' && left.implications !== undefined) return constant ? left.implications : negate(left.implications);
    if ((constant === null || constant === undefined) && left.implications !== undefined && left.taints.length === 0)
      return negate(left.implications);
  }
  const facts: Fact[] = [];
  if (isTrusted(activation, state, right)) facts.push({ value: left.id, excludes: everyThreat });
  if (isTrusted(activation, state, left)) facts.push({ value: right.id, excludes: everyThreat });
  return facts.length === 0 ? undefined : { whenTrue: facts, whenFalse: [], test: 'truth' };
}

function isTrusted(activation: Activation, state: State, value: Value): boolean {
  return collectTaints(activation, state, value).length === 0;
}

/** What `Number.isNaN(subject)` tells: of a text nothing, since no text is NaN itself. */
export function computeNotANumber(activation: Activation, state: State, subject: Value): Implications | undefined {
  return isTrusted(activation, state, subject) ? makeImplications(subject, 0, everyThreat) : undefined;
}

function compareTypeof(subject: ValueId, type: Primitive): Implications | undefined {
  switch (type) {
    case 'number':
    case 'boolean':
    case 'bigint':
    case 'undefined':
    case 'function':
    case 'symbol':
      return { whenTrue: [{ value: subject, excludes: everyThreat }], whenFalse: [], test: 'truth' };
    case 'string':
      return { whenTrue: [{ value: subject, excludes: objectThreats }], whenFalse: [], test: 'truth' };
    case 'object':
      return { whenTrue: [], whenFalse: [{ value: subject, excludes: objectThreats }], test: 'truth' };
    default:
      return undefined;
  }
}

/** `count > 0`, `count >= 1`: some. */
function compareCount(left: Value, right: Value, operator: '>' | '>='): Implications | undefined {
  if (left.implications?.test !== 'count') return undefined;
  return findConstant(right)?.value === (operator === '>' ? 0 : 1) ? { ...left.implications, test: 'truth' } : undefined;
}

/** `index > -1`, `index >= 0`: found. */
function compareIndex(left: Value, right: Value, operator: '>' | '>='): Implications | undefined {
  if (left.implications?.test !== 'index') return undefined;
  const bound = findConstant(right)?.value;
  return bound === (operator === '>' ? -1 : 0) ? { ...left.implications, test: 'truth' } : undefined;
}

/** `index < 0`, `index <= -1`: not found. */
function negateIndex(left: Value, right: Value, operator: '<' | '<='): Implications | undefined {
  if (left.implications?.test !== 'index') return undefined;
  const bound = findConstant(right)?.value;
  return bound === (operator === '<' ? 0 : -1) ? negate({ ...left.implications, test: 'truth' }) : undefined;
}

function compareIn(activation: Activation, state: State, key: Value, object: Value): Implications | undefined {
  return hasWrittenKeys(activation, state, object) ? makeImplications(key, keyExcludes, 0) : undefined;
}

/** Are all keys of the object names that the program wrote? */
export function hasWrittenKeys(activation: Activation, state: State, object: Value): boolean {
  if (object.refs.length === 0 || object.taints.length > 0 || object.nodes.length > 0) return false;
  return object.refs.every((ref) => {
    const cell = getCell(activation, state, ref);
    return (
      cell !== undefined &&
      (hasClosedKeys(cell) || (cell.keys === undefined ? false : cell.keys.taints.length === 0)) &&
      cell.kind !== 'module'
    );
  });
}
