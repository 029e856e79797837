import { tellCases } from '../domain/told-cases.ts';
import { addInnerMark, isInnerMark } from './address-marks.ts';
import { everyThreat, type ThreatSet } from '../../models/threats.ts';
import type { Cell } from '../domain/cell.ts';
import { uniteFacts } from '../domain/facts.ts';
import { computeEffectiveThreats, type State } from '../domain/state.ts';
import { findConstant, type Fact, type Implications, type Value } from '../domain/value.ts';
import { isUntrusted, uniteNatures } from '../domain/taint.ts';
import { getCell, type Activation } from './activation.ts';
import { getArgument } from './bind-parameters.ts';
import { tellClaimedAs } from '../access/tell-claim.ts';
import type { Primitive } from '../ir/ir.ts';
import { tellPath } from '../access/tell-path.ts';
import { tellMembership } from '../access/tell-equality.ts';
import { collectTaints } from './collect-taints.ts';
import { findOwnThreats } from './find-own-threats.ts';
import { computeComparison, makeImplications } from './guards.ts';
import { addMemberLetterFacts } from './letters.ts';
import { isMadeElsewhere } from './made-elsewhere.ts';
import type { NativeCall } from './native-call.ts';
import { findKnownElements } from './registers.ts';
import type { Verdicts } from './list-facts.ts';
import { computePiece } from './split-text.ts';
import { computeInner } from './text-match.ts';

/** `xs.includes(x)`: when every element was written by the program, the answer tells that `x` is one of them. */
export function computeMembership(
  activation: Activation,
  state: State,
  call: NativeCall,
  test: Implications['test'],
): Implications | undefined {
  const inside = call.receiver.refs.length === 0 ? 0 : uniteNatures(collectTaints(activation, state, call.receiver));
  const member = getArgument(activation, call.arguments, 0);
  const written = listConstants(activation, state, call.receiver);
  const ofCases = test === 'truth' && written.length > 0 ? tellCases(member, (each) => written.includes(each)) : undefined;
  if (ofCases !== undefined) return ofCases;
  const element = computeElement(activation, state, call, test);
  const isMarked = isInnerMark(findConstant(member)?.value, false);
  const told = addMemberLetterFacts(
    activation.run,
    isMarked ? addInnerMark(activation.run, element, call.receiver.id, test) : element,
    member,
    listLetters(call.receiver) ?? written,
    test,
  );
  const facts =
    tellClaimedAs(activation, member, written) ??
    tellPath(activation, member, written) ??
    tellClaimedAs(activation, call.receiver, member.constants ?? []) ??
    tellMembership(activation, call.receiver, inside, member);
  if (facts.length === 0) return told;
  return told === undefined ? { whenTrue: facts, whenFalse: [], test } : { ...told, whenTrue: [...told.whenTrue, ...facts] };
}

/** `'abc'.includes(letter)` */
function listLetters(text: Value): readonly string[] | undefined {
  const constant = text.refs.length + text.taints.length === 0 ? findConstant(text)?.value : undefined;
  return typeof constant === 'string' ? Array.from(constant) : undefined;
}

function listConstants(activation: Activation, state: State, list: Value): readonly Primitive[] {
  const elements = findKnownElements(activation, state, list) ?? list.refs.flatMap((ref) => listMembers(getCell(activation, state, ref)));
  return elements.every(({ taints, constants }) => taints.length === 0 && constants !== undefined)
    ? elements.flatMap(({ constants }) => constants ?? [])
    : [];
}

/** What it tells of the element. */
function computeElement(activation: Activation, state: State, call: NativeCall, test: Implications['test']): Implications | undefined {
  const { receiver } = call;
  const verdicts = activation.run.lists.verdicts.get(receiver.id) ?? readWrittenVerdicts(activation, state, call);
  if (verdicts !== undefined) return computeVerdict(verdicts, getArgument(activation, call.arguments, 0), test);
  if (isUntrusted(receiver.taints)) return computeInner(activation, receiver, call.arguments, test);
  const split = activation.run.texts.splits.get(receiver.id);
  if (split !== undefined) return computePiece(activation, split, getArgument(activation, call.arguments, 0), test);
  if (receiver.refs.length === 0 && !isMadeElsewhere(receiver)) return undefined;
  if (receiver.isText) return undefined;
  const inside = collectTaints(activation, state, receiver);
  const posed = inside.reduce((sum, taint) => sum | computeEffectiveThreats(taint, state), 0) & everyThreat;
  const names =
    findKnownElements(activation, state, receiver) ?? receiver.refs.flatMap((ref) => listMembers(getCell(activation, state, ref)));
  const member = getArgument(activation, call.arguments, 0);
  let own: ThreatSet = 0;
  for (const { constants = [] } of names) for (const each of constants) own |= findOwnThreats(activation.run, member, each);
  if (!isUntrusted(inside)) return makeImplications(member, everyThreat & ~own, own, test);
  const whenFalse = tellOccurrence(activation, state, call);
  // What is equal to one of several texts poses what these pose.
  const excludes = everyThreat & ~own & ~posed;
  if (excludes === 0) return whenFalse.length === 0 ? undefined : { whenTrue: [], whenFalse, test };
  return { whenTrue: [{ value: member.id, excludes }], whenFalse, test };
}

/** `[test(x), test(y)].includes(false)`: what each of a written list of answers tells. */
function readWrittenVerdicts(activation: Activation, state: State, { receiver, arguments: args }: NativeCall): Verdicts | undefined {
  if (typeof findConstant(getArgument(activation, args, 0))?.value !== 'boolean') return undefined;
  let whenTrue: readonly Fact[] = [];
  let whenFalse: readonly Fact[] = [];
  for (const { implications } of findKnownElements(activation, state, receiver) ?? []) {
    if (implications?.test !== 'truth') continue;
    whenTrue = uniteFacts(whenTrue, implications.whenTrue);
    whenFalse = uniteFacts(whenFalse, implications.whenFalse);
  }
  return whenTrue.length + whenFalse.length === 0 ? undefined : { whenTrue, whenFalse };
}

/** `!xs.map(test).includes(false)`: each passed. */
function computeVerdict(verdicts: Verdicts, sought: Value, test: Implications['test']): Implications | undefined {
  const verdict = findConstant(sought)?.value;
  if (typeof verdict !== 'boolean') return undefined;
  return { whenTrue: [], whenFalse: verdict ? verdicts.whenFalse : verdicts.whenTrue, test };
}

function listMembers(cell: Cell | undefined): readonly Value[] {
  if (cell === undefined) return [];
  return cell.rest === undefined ? [...cell.fields.values()] : [...cell.fields.values(), cell.rest];
}

/** `![a, b].includes('__proto__')`: none of what is written there is that. */
function tellOccurrence(activation: Activation, state: State, call: NativeCall): readonly Fact[] {
  const elements = findKnownElements(activation, state, call.receiver) ?? [];
  const sought = getArgument(activation, call.arguments, 0);
  return elements.flatMap((each) => computeComparison(activation, state, '===', each, sought)?.whenFalse ?? []);
}
