import { tellCases } from '../domain/told-cases.ts';
import {
  everyThreat,
  exposureThreat,
  makeExcludedSet,
  makeThreatSet,
  objectThreats as namesOfObjectThreats,
  type ThreatSet,
} from '../../models/threats.ts';
import type { ApiNode } from '../binding/api-node.ts';
import { getCallRows } from '../binding/call-rows.ts';
import { hasClosedKeys } from '../domain/cell.ts';
import { signedExcludes } from '../access/signed-excludes.ts';
import { markAsked, requestFacts, requestId } from '../domain/request-facts.ts';
import { uniteFacts } from '../domain/facts.ts';
import { computeEffectiveThreats, type State } from '../domain/state.ts';
import { findConstant, findTruth, makeValueLike, withConstants, type Fact, type Implications, type Value } from '../domain/value.ts';
import { isConfidential, isUntrusted } from '../domain/taint.ts';
import type { ValueId } from '../domain/identity.ts';
import type { Primitive, Register } from '../ir/ir.ts';
import { getCell, getLocation, type Activation } from './activation.ts';
import { tellEquality, tellLacking, tellOrder, tellPresence, type CallerFacts } from '../access/tell-equality.ts';
import { collectTaints } from './collect-taints.ts';
import { compareKept } from './compare-kept.ts';
import { compareOrder } from './compare-order.ts';
import { tellAlternative } from './discriminants.ts';
import { findOwnThreats } from './find-own-threats.ts';
import { tellFirstCharacter } from './address-marks.ts';
import { isString } from './letters.ts';
import { isOneOfObjects, tellMade } from './made-facts.ts';
import { completeKinds, makeKindFact } from './value-kinds.ts';
import { noteMissing, noteUnproven, tellMissing, tellOfCaught, tellOtherFailure, tellUnproven } from '../misuse/failures.ts';
import { noteUse } from '../misuse/claims.ts';
import { noteEmptyPart } from './secret-holders.ts';
import type { Run } from './run.ts';
import { isMadeElsewhere } from './made-elsewhere.ts';

/** Threats that only an object, not a text, poses. */
export const objectThreats = makeExcludedSet(namesOfObjectThreats);

/** Threats that a key of a written object does not pose; inherited names such as `constructor` remain possible. */
export const keyExcludes: ThreatSet = everyThreat & ~makeThreatSet(['prototype']);

const falsyConstants: readonly Primitive[] = [undefined, null, false, 0, ''];

/** Answers whether a condition holds where that is certain. What nobody was seen to write may still be written by code that is not modelled. */
export function findCertainTruth({ run: { absentValue } }: Activation, condition: Value): boolean | undefined {
  const isOpen = condition.id !== absentValue.id && condition.constants?.includes(undefined) === true;
  return isOpen ? undefined : findTruth(condition);
}

/** Refines the state by the outcome of a branch. Answers false when the outcome is impossible. */
export function applyTruth(activation: Activation, state: State, register: Register, condition: Value, truth: boolean): boolean {
  if (findCertainTruth(activation, condition) === !truth) return false;
  const { implications } = condition;
  if (implications?.test === 'truth') {
    addFacts(activation, state, truth ? implications.whenTrue : implications.whenFalse);
    noteUnproven(activation, state, truth ? implications.whenFalse : implications.whenTrue);
  }
  if (truth && condition.taints.length > 0) addFacts(activation, state, tellPresence(activation, condition));
  if (truth) {
    if (condition.taints.length > 0 && activation.run.parts.findOrigin(condition.id) !== undefined)
      noteUse(activation, state, condition.taints);
    if (condition.constants?.some((each) => !each) === true) {
      state.setRegister(register, makeValueLike(condition, { constants: condition.constants.filter(Boolean) }));
    }
  } else if (condition.taints.length > 0) {
    noteMissing(activation, state, condition);
    noteUnproven(activation, state, [], condition);
    addFacts(activation, state, tellLacking(activation, condition));
    // Nothing that is false is dangerous, wherever the same value is read again. NaN tells nothing of what it was made from.
    if (activation.run.numbers.converted.has(condition.id)) state.addFact(condition.id, everyThreat);
    else recordFacts(activation, state, [tellNothing(condition)]);
    noteEmptyPart(activation, state, condition);
    setFalsy(state, register, condition);
  } else if (condition.refs.length > 0 || condition.nodes.length > 0 || condition.constants === undefined) {
    setFalsy(state, register, condition);
  } else {
    const falsy = condition.constants.filter((each) => !each);
    if (falsy.length > 0 && falsy.length < condition.constants.length) state.setRegister(register, withConstants(condition, falsy));
  }
  return true;
}

/** What is not there poses no threat, and gives no secret away. */
function tellNothing({ id, taints }: Value): Fact {
  return { value: id, excludes: taints.some(isConfidential) ? everyThreat | exposureThreat : everyThreat };
}

function setFalsy(state: State, register: Register, value: Value): void {
  state.setRegister(register, makeValueLike(value, { taints: [], refs: [], nodes: [], constants: falsyConstants, declared: undefined }));
}

/** Refines a register that was asked whether it is null or undefined. Answers false when the outcome is impossible. */
export function refineNullish(activation: Activation, state: State, register: Register, value: Value, isNullish: boolean): boolean {
  const isNull = (each: Primitive): boolean => each === undefined || each === null;
  if (isNullish) {
    noteMissing(activation, state, value);
    if (value.taints.length > 0) addFacts(activation, state, tellLacking(activation, value));
    if (value.constants !== undefined && !value.constants.some(isNull) && value.nodes.length === 0 && value.taints.length === 0)
      return false;
    if (value.taints.length > 0 || value.nodes.length > 0) recordFacts(activation, state, [{ value: value.id, excludes: everyThreat }]);
    state.setRegister(
      register,
      makeValueLike(value, { taints: [], refs: [], nodes: [], constants: [undefined], implications: undefined, declared: undefined }),
    );
    return true;
  }
  if (value.id === activation.run.absentValue.id) return false;
  if (value.taints.length > 0) addFacts(activation, state, tellPresence(activation, value));
  if (!value.constants?.some(isNull)) return true;
  const constants = value.constants.filter((each) => !isNull(each));
  if (constants.length === 0 && value.refs.length === 0 && value.nodes.length === 0 && value.taints.length === 0) {
    // A property that no one was seen to write may still be written by code that is not modelled.
    state.setRegister(register, withConstants(value, undefined));
    return true;
  }
  state.setRegister(register, makeValueLike(value, { constants }));
  return true;
}

/** Records what a check told. */
export function addFacts(activation: Activation, state: State, facts: readonly Fact[]): void {
  const { run } = activation;
  const completed = recordFacts(activation, state, facts);
  if (!run.options.isTraced) return;
  for (const { value, excludes } of [...listFacts(run, facts), ...completed])
    run.trace.addCheck(value, { at: getLocation(activation), excludes });
}

/** Records what is known without a check that anybody wrote. Answers what follows from it and what was known before. */
function recordFacts({ run }: Activation, state: State, facts: readonly Fact[]): readonly Fact[] {
  for (const { value, excludes } of listFacts(run, facts))
    state.addFact(value, value === requestId ? excludes & ~requestFacts.asked : excludes);
  return completeKinds(run, state, facts);
}

/** Answers all that follows: a check of `trim(x)` is a check of `x` too, one of `url.hostname` tells of the server that `url` names. */
export function listFacts({ told, transparent, texts }: Run, facts: readonly Fact[]): readonly Fact[] {
  if (facts.length === 0) return facts;
  const all: Fact[] = [];
  for (const fact of facts) {
    let { excludes } = fact;
    let id: ValueId | undefined = fact.value;
    for (let depth = 0; id !== undefined && excludes !== 0 && depth < 8; depth++) {
      all.push({ value: id, excludes });
      // Of a text that came as it was written, so did each part.
      if ((excludes & signedExcludes) === signedExcludes)
        texts.pieces.get(id)?.forEach((piece) => all.push({ value: piece, excludes: signedExcludes }));
      const whole = told.get(id);
      if (whole !== undefined) excludes &= whole.threats;
      id = whole?.value ?? transparent.get(id);
    }
  }
  return all;
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
  if (implications === undefined) return undefined;
  const { whenTrue, whenFalse, whenUndefined, isLoose, cases, ...others } = implications;
  void whenUndefined;
  void isLoose;
  void cases;
  return { ...others, whenTrue: whenFalse, whenFalse: whenTrue };
}

/** What `left operator right` tells when it is tested. */
export function computeComparison(
  activation: Activation,
  state: State,
  operator: string,
  left: Value,
  right: Value,
): Implications | undefined {
  const kept = compareKept(activation.run, operator, left, right) ?? compareOrder(operator, left, right);
  if (kept !== undefined) return kept;
  switch (operator) {
    case '===':
      return compareUndefined(left, right) ?? compareEqual(activation, state, left, right);
    case '!==':
      return negate(compareUndefined(left, right) ?? compareEqual(activation, state, left, right));
    case '==':
      return compareEqual(activation, state, left, right);
    case '!=':
      return negate(compareEqual(activation, state, left, right));
    case '>':
    case '>=':
      return addCallerFacts(
        compareIndex(left, right, operator) ??
          negateIndex(right, left, operator === '>' ? '<' : '<=') ??
          compareSize(left, right, operator === '>' ? 0 : 1) ??
          compareNumber(left, right),
        tellOrder(left, right),
      );
    case '<':
    case '<=':
      return addCallerFacts(
        negateIndex(left, right, operator) ??
          compareIndex(right, left, operator === '<' ? '>' : '>=') ??
          negate(compareSize(left, right, operator === '<' ? 1 : 0)) ??
          compareNumber(left, right),
        turnRound(tellOrder(left, right)),
      );
    case 'in':
      return compareIn(activation, state, left, right);
    case 'instanceof':
      if (left.implications?.test === 'instance') return { ...left.implications, test: 'truth' };
      return (isString(left) && left.refs.length === 0) || makesHarmless(right.nodes)
        ? makeImplications(left, everyThreat, 0)
        : addToBoth(tellClass(left, right), tellOfCaught(activation.run, left));
    default:
      return undefined;
  }
}

function addToBoth(told: Implications | undefined, facts: readonly Fact[]): Implications | undefined {
  return facts.length === 0 ? told : addCallerFacts(told, { whenTrue: facts, whenFalse: facts });
}

/** Is what such a class makes harmless, whatever it is made from: a date? */
function makesHarmless(nodes: readonly ApiNode[]): boolean {
  const flows = nodes.length === 0 ? [] : getCallRows(nodes).outputs;
  return flows.some(({ to, removes }) => to.length === 1 && to[0]?.kind === 'return' && (removes & everyThreat) === everyThreat);
}

/** What a guard row of a class tells of what is no instance of it. */
function tellClass(value: Value, { nodes }: Value): Implications | undefined {
  const guards = nodes.length === 0 ? [] : getCallRows(nodes).guards.filter(({ when }) => when === 'false');
  return guards.length === 0
    ? undefined
    : makeImplications(
        value,
        0,
        guards.reduce((all, { removes }) => all | removes, 0),
      );
}

const none: readonly Fact[] = [];

/** What the equality of two values tells of what one of them is a proof of. */
export function computeProof({ run }: Activation, left: Value, right: Value): readonly Fact[] {
  const { proofs } = run.callers;
  const [one, other] = [proofs.get(left.id), proofs.get(right.id)];
  // What the program signs twice nobody sent.
  if (one === other) return none;
  return [one, other].flatMap((proven) =>
    proven === undefined
      ? none
      : [{ value: proven, excludes: signedExcludes }, ...markAsked([{ value: requestId, excludes: requestFacts.authorized }])],
  );
}

/** `bad === undefined`, of a variable that was given something where a check failed. */
function compareUndefined({ implications }: Value, right: Value): Implications | undefined {
  if (implications?.whenUndefined === undefined) return undefined;
  const constant = findConstant(right);
  if (constant === undefined || constant.value !== undefined) return undefined;
  return { whenTrue: [...implications.whenUndefined, ...implications.whenFalse], whenFalse: implications.whenTrue, test: 'truth' };
}

function compareEqual(activation: Activation, state: State, left: Value, right: Value): Implications | undefined {
  const leftConstant = findConstant(left);
  const rightConstant = findConstant(right);
  if (leftConstant !== undefined && rightConstant === undefined) return compareEqual(activation, state, right, left);
  if (rightConstant !== undefined) {
    const constant = rightConstant.value;
    if (left.typeofValue !== undefined)
      return addCallerFacts(compareTypeof(activation.run, left.typeofValue, constant, left.constants), tellType(left, constant));
    if (left.implications?.test === 'index') return compareWithIndex(left.implications, constant);
    // What is not 0 may still be NaN.
    if (constant === 0 && left.implications !== undefined && activation.run.numbers.converted.has(left.id))
      return { whenTrue: left.implications.whenFalse, whenFalse: [], test: 'truth' };
    const ofCases = tellCases(left, (each) => each === constant);
    if (ofCases !== undefined) return addCallerFacts(ofCases, tellEquality(activation, left, right));
    if (left.implications?.test === 'instance') return undefined;
    if (left.implications?.test === 'list') return constant === true ? { ...left.implications, test: 'truth' } : undefined;
    if (typeof constant === 'boolean' && left.implications !== undefined) return compareVerdict(left.implications, constant);
    if ((constant === null || constant === undefined || constant === 0) && left.implications !== undefined && !isUntrusted(left.taints))
      return addCallerFacts(negate(left.implications), tellEquality(activation, left, right));
  }
  const shape = rightConstant === undefined ? undefined : tellAlternative(activation.run, left, rightConstant.value);
  const facts: Fact[] = [...computeProof(activation, left, right), ...(shape?.equal ?? [])];
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (!canPose(activation, one)) continue;
    const own = rightConstant === undefined ? 0 : findOwnThreats(activation.run, one, rightConstant.value);
    const excludes = everyThreat & ~collectThreats(activation, state, other) & ~own;
    if (excludes !== 0) facts.push({ value: one.id, excludes });
  }
  if (rightConstant !== undefined) facts.push(...tellFirstCharacter(activation.run, left, rightConstant.value));
  if (rightConstant !== undefined && !rightConstant.value) {
    if (left.taints.some(isConfidential)) facts.push(tellNothing(left));
    facts.push(...tellMissing(activation.run, left), ...tellUnproven(activation.run, left));
    if (left.implications?.test === 'truth') facts.push(...left.implications.whenFalse);
  }
  const other = rightConstant === undefined ? [] : [...listUnequal(activation, left, rightConstant.value), ...(shape?.other ?? [])];
  if (rightConstant !== undefined && Boolean(rightConstant.value))
    other.push(...tellOtherFailure(activation.run, left, rightConstant.value));
  const told: Implications | undefined =
    facts.length === 0 && other.length === 0 ? undefined : { whenTrue: facts, whenFalse: other, test: 'truth' };
  return addToBoth(addCallerFacts(told, tellEquality(activation, left, right)), tellOfCaught(activation.run, left));
}

/** `verdict === false` */
function compareVerdict(told: Implications, constant: boolean): Implications | undefined {
  if (constant) return told;
  return told.isLoose === true ? { whenTrue: told.whenFalse, whenFalse: [], test: 'truth' } : negate(told);
}

function turnRound({ whenTrue, whenFalse }: CallerFacts): CallerFacts {
  return { whenTrue: whenFalse, whenFalse: whenTrue };
}

function addCallerFacts(told: Implications | undefined, { whenTrue, whenFalse }: CallerFacts): Implications | undefined {
  if (whenTrue.length === 0 && whenFalse.length === 0) return told;
  const { whenTrue: yes, whenFalse: no } = told ?? { whenTrue: [], whenFalse: [] };
  return { whenTrue: [...yes, ...whenTrue], whenFalse: [...no, ...whenFalse], test: 'truth' };
}

/** `typeof claims.sub === 'string'`: it is there. */
function tellType({ implications }: Value, type: Primitive): CallerFacts {
  const facts = implications?.whenTrue ?? [];
  return type === 'undefined' ? { whenTrue: [], whenFalse: facts } : { whenTrue: facts, whenFalse: [] };
}

/** What is known of a value that is not a constant. */
function listUnequal({ run }: Activation, value: Value, constant: Primitive): readonly Fact[] {
  const excludes = findOwnThreats(run, value, constant);
  if (excludes !== 0) return [{ value: value.id, excludes }];
  return typeof constant === 'string' && constant !== '' ? tellUnproven(run, value) : [];
}

/** Is there anything that a check could tell of the value? */
function canPose(activation: Activation, value: Value): boolean {
  return (
    value.taints.length > 0 ||
    value.refs.length > 0 ||
    value.nodes.length > 0 ||
    activation.run.transparent.has(value.id) ||
    activation.run.told.has(value.id)
  );
}

/** What equals a value poses no threat that the value does not pose. */
function collectThreats(activation: Activation, state: State, value: Value): ThreatSet {
  let threats: ThreatSet = 0;
  for (const taint of collectTaints(activation, state, value)) threats |= computeEffectiveThreats(taint, state);
  return threats;
}

/** `types`: what the type can be, when that is known. */
function compareTypeof(run: Run, subject: ValueId, type: Primitive, types: Value['constants']): Implications | undefined {
  switch (type) {
    case 'number':
    case 'boolean':
    case 'bigint':
    case 'undefined':
    case 'function':
    case 'symbol':
      return { whenTrue: [{ value: subject, excludes: everyThreat }], whenFalse: [], test: 'truth' };
    case 'string':
      return {
        whenTrue: [{ value: subject, excludes: objectThreats }],
        // What is always a text, if it is there, is missing otherwise.
        whenFalse: [types === undefined ? makeKindFact(run, subject, 'text') : { value: subject, excludes: everyThreat }],
        test: 'truth',
      };
    case 'object':
      return {
        whenTrue: [],
        whenFalse: [{ value: subject, excludes: objectThreats }, makeKindFact(run, subject, 'object')],
        test: 'truth',
      };
    default:
      return undefined;
  }
}

/** `index === -1`: not found. `index === 0`: found, at the start. */
function compareWithIndex(found: Implications, constant: Primitive): Implications | undefined {
  if (constant === -1) return negate({ ...found, test: 'truth' });
  if (typeof constant !== 'number' || constant < 0) return undefined;
  const ofFirst = constant === 0 ? (found.whenFirst ?? []) : [];
  return { whenTrue: uniteFacts(found.whenTrue, ofFirst), whenFalse: [], test: 'truth' };
}

/** `index > -1`, `index >= 0`: found. */
function compareIndex(left: Value, right: Value, operator: '>' | '>='): Implications | undefined {
  if (left.implications?.test !== 'index') return undefined;
  const bound = findConstant(right)?.value;
  return bound === (operator === '>' ? -1 : 0) ? { ...left.implications, test: 'truth' } : undefined;
}

/** `x > 5`: NaN is neither more nor less. */
function compareNumber(left: Value, right: Value): Implications | undefined {
  const isNumber = (value: Value): boolean => typeof findConstant(value)?.value === 'number';
  if (isNumber(right)) return makeImplications(left, everyThreat, 0);
  return isNumber(left) ? makeImplications(right, everyThreat, 0) : undefined;
}

/** `size > 0`, `size >= 1`: as true as the size. */
function compareSize(size: Value, bound: Value, least: number): Implications | undefined {
  if (size.implications?.test !== 'truth' || size.implications.whenFalse.length === 0) return undefined;
  if (findConstant(bound)?.value !== least) return undefined;
  return { whenTrue: [], whenFalse: size.implications.whenFalse, test: 'truth' };
}

/** `index < 0`, `index <= -1`: not found. */
function negateIndex(left: Value, right: Value, operator: '<' | '<='): Implications | undefined {
  if (left.implications?.test !== 'index') return undefined;
  const bound = findConstant(right)?.value;
  return bound === (operator === '<' ? 0 : -1) ? negate({ ...left.implications, test: 'truth' }) : undefined;
}

function compareIn(activation: Activation, state: State, key: Value, object: Value): Implications | undefined {
  return (
    tellLack(activation, state, key, object) ??
    tellGap(activation, state, key, object) ??
    (hasWrittenKeys(activation, state, object) ? makeImplications(key, keyExcludes, 0) : undefined)
  );
}

/** `'password' in copy`, `Object.hasOwn(copy, 'password')`: where it is not, there is nothing under the name. */
export function tellGap(activation: Activation, state: State, key: Value, object: Value): Implications | undefined {
  const name = findConstant(key)?.value;
  if (typeof name !== 'string') return undefined;
  const parts = object.refs.flatMap((ref) => getCell(activation, state, ref)?.fields.get(name) ?? []);
  if (!parts.some(({ taints }) => taints.some(isConfidential))) return undefined;
  return { whenTrue: [], whenFalse: parts.map(tellNothing), test: 'truth' };
}

/** `'error' in outcome`, of one of several objects. */
function tellLack(activation: Activation, state: State, key: Value, object: Value): Implications | undefined {
  const name = findConstant(key)?.value;
  if (typeof name !== 'string' || !isOneOfObjects(object)) return undefined;
  const cells = object.refs.map((ref) => getCell(activation, state, ref));
  if (cells.some((cell) => cell === undefined || !hasClosedKeys(cell) || cell.kind !== 'object')) return undefined;
  return tellMade(cells.map((cell) => ({ value: activation.run.makeConstant(cell?.fields.has(name) === true), known: cell?.made })));
}

/** Are all keys of the object names that the program wrote, or a library or a file that cannot be read? */
export function hasWrittenKeys(activation: Activation, state: State, object: Value): boolean {
  if (isUntrusted(object.taints)) return false;
  if (object.refs.length === 0) return isMadeElsewhere(object);
  if (object.nodes.length > 0) return false;
  return object.refs.every((ref) => {
    const cell = getCell(activation, state, ref);
    return (
      cell !== undefined &&
      (hasClosedKeys(cell) || (cell.keys === undefined ? false : !isUntrusted(cell.keys.taints))) &&
      cell.kind !== 'module'
    );
  });
}
