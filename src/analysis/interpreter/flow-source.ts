import { signedExcludes } from '../access/signed-excludes.ts';
import { noteParsed } from '../access/note-message.ts';
import { isGatewayToken, makeGatewayClaims } from '../access/gateway-token.ts';
import { makeDigestTaints } from '../access/digest-taints.ts';
import { isCutTo } from '../access/is-cut-to.ts';
import { canDoHarm, everyThreat, getThreatBit, makeThreatSet, objectThreatSet, type ThreatSet } from '../../models/threats.ts';
import { isTextNode, type CompiledFlow } from '../binding/api-node.ts';
import type { PathStep } from '../binding/parse-model-path.ts';
import { computeEffectiveThreats, type State } from '../domain/state.ts';
import { replacesCharacters, type Replacement } from '../flow/regex-replacement.ts';
import {
  dropExposure,
  extendTaint,
  isSecret,
  reduceTaints,
  rememberThreats,
  uniteTaints,
  withThreats,
  type Taint,
} from '../domain/taint.ts';
import { isUndefined, makeValueLike, withTaints, type Value } from '../domain/value.ts';
import type { Location, ValueId } from '../domain/identity.ts';
import { getCell, getId, getLocation, type Activation, type Arguments } from './activation.ts';
import { getArgument } from './bind-parameters.ts';
import { isClaimsPart, markClaims, noteDecoded } from '../misuse/claims.ts';
import { isVerifiedText } from '../misuse/verified-tokens.ts';
import { collectTaints } from './collect-taints.ts';
import { findDerivedId } from './derived-id.ts';
import { findCallbacks, type ModelCall } from './callbacks.ts';
import { isPick, pickOne } from './pick-one.ts';
import { placeBehind } from './place-behind.ts';
import { readGiven } from './read-given.ts';
import { joinAll, readEntry } from './property-access.ts';
import { readIterated, readKeys } from './read-iterated.ts';
import { readSettled } from './resolvers.ts';
import { settle } from './settle.ts';
import { escapeShape } from './text-shape.ts';

const targetNames = new WeakMap<CompiledFlow, string>();

/** Names which of several parts of a value a flow makes: the parameters of a function get different ones. */
function getTargetName(flow: CompiledFlow): string {
  let name = targetNames.get(flow);
  if (name === undefined) targetNames.set(flow, (name = flow.to.map(nameStep).join('')));
  return name;
}

function nameStep(step: PathStep): string {
  if (step.kind === 'parameter') return `:${step.index}`;
  return step.kind === 'member' ? `.${step.names.join()}` : '';
}

/** What a text poses by how it begins. */
const beginningThreats: ThreatSet = makeThreatSet(['argument', 'url']);

/** Answers the value at the `from` end of a flow, converted as the row says. */
export function readFrom(activation: Activation, state: State, call: ModelCall, flow: CompiledFlow): Value | undefined {
  const given = flow.isBehind ? { ...call, arguments: placeBehind(activation, call.arguments) } : call;
  const value = readPath(activation, state, given, flow.from);
  if (value === undefined) return undefined;
  if (flow.kind !== 'taint') {
    const part = removeThreats(value, flow, getLocation(activation));
    return isPick(flow, part) ? pickOne(activation, state, part, getTargetName(flow)) : part;
  }
  return convert(activation, state, call, value, flow);
}

/** Answers a value without the threats that a flow takes away. */
export function removeThreats(value: Value, flow: CompiledFlow, at: Location): Value {
  if (flow.removes === 0 || value.taints.length === 0) return value;
  const taints = reduceTaints(value.taints, flow.removes, at);
  return withTaints(value, taints);
}

/** A new value made from everything inside another. */
function convert(activation: Activation, state: State, call: ModelCall, value: Value, flow: CompiledFlow): Value {
  const { run } = activation;
  const original = findEncoded(activation, value, flow);
  if (original !== undefined) return original;
  const whole = collectTaints(activation, state, value);
  const all = flow.failures ? uniteTaints(whole, collectShown(activation, state, value, 0)) : whole;
  const end = flow.endsAt === undefined ? undefined : readPath(activation, state, call, flow.endsAt);
  const isCut = end !== undefined && isCutTo(activation, value, end);
  const inner = isCut ? all.filter((taint) => !isSecret(taint)) : all;
  const role = `${flow.removes}${getTargetName(flow)}`;
  const id = findDerivedId(activation, state, call, value, role) ?? getId(activation, `${activation.site}:convert:${value.id}:${role}`);
  if (flow.transparent && inner.length > 0) run.transparent.set(id, value.id);
  const shape = flow.keepsStart ? run.texts.shapes.get(value.id) : undefined;
  if (shape !== undefined) run.texts.shapes.set(id, (flow.removes & htmlThreat) === 0 ? shape : escapeShape(shape));
  const isClaims = flow.claims || (flow.decodes && isClaimsPart(activation.run, value));
  if (isClaims && (isGatewayToken(activation, inner) || isVerifiedText(run, state, value))) return makeGatewayClaims(activation, id);
  if (isClaims) markClaims(activation, id);
  else if (flow.decodes) noteDecoded(activation, id, value.taints);
  const proven = flow.proves ? value.id : isCut ? undefined : run.callers.proofs.get(value.id);
  if (proven !== undefined) run.callers.proofs.set(id, proven);
  if (flow.makesStructure) run.structures.add(id);
  if (flow.digests) return run.makeValue({ id, taints: makeDigestTaints(activation, id, inner) });
  if (flow.decodes) noteParsed(activation, inner, flow.makesStructure);
  if (inner.length === 0)
    return run.makeValue({ id, isText: flow.transparent && value.isText, constants: flow.transparent ? value.constants : undefined });
  // What was only a text can become an object when it is decoded. What a token says is not what it is good for.
  const given = isClaims ? dropExposure(inner) : inner;
  const broughtBack =
    flow.decodes && bringsBack(run.texts.replacements.get(value.id), flow.escape) ? everyThreat : objectThreatSet | flow.restores;
  const isOpaque = flow.decodes && (broughtBack === everyThreat || !hasNoEscapes(state, flow, value));
  const decoded = isOpaque
    ? given.map((taint) =>
        canDoHarm(taint.threats) || broughtBack === everyThreat
          ? withThreats(taint, taint.threats | broughtBack | getEncoded(taint, flow))
          : taint,
      )
    : flow.restores === 0 || flow.decodes
      ? given
      : given.map((taint) => (canDoHarm(taint.threats) ? withThreats(taint, taint.threats | flow.restores) : taint));
  const removes = (flow.makesStructure || flow.decodes) && isSigned(state, value) ? flow.removes | signedExcludes : flow.removes;
  const taints = (flow.cuts ? forgetBeginnings(state, decoded, id) : decoded)
    .map((taint) => {
      const extended = extendTaint(taint, id, {
        note: 'converted',
        at: getLocation(activation),
        removes,
        isOpaque,
        restored: isOpaque ? broughtBack : flow.decodes ? 0 : flow.restores,
      });
      return flow.encodes ? rememberThreats(extended, taint.threats & flow.removes) : extended;
    })
    .filter((taint) => taint.threats !== 0);
  const made = run.makeValue({ id, taints });
  if (flow.encodes && flow.escape !== undefined && value.refs.length === 0) run.texts.encoded.set(id, { value, escape: flow.escape });
  return made;
}

/** How deep errors are looked for in what is written with their properties. */
const deepestShown = 2;

/** What the properties of errors carry that stand in a value. */
function collectShown(activation: Activation, state: State, { refs }: Value, depth: number): readonly Taint[] {
  let taints: readonly Taint[] = [];
  for (const ref of refs) {
    const cell = getCell(activation, state, ref);
    const isShown = cell?.kind === 'shown-failure';
    if (cell === undefined || (!isShown && (cell.kind !== 'object' || depth === deepestShown))) continue;
    for (const part of cell.fields.values())
      taints = uniteTaints(taints, isShown ? collectTaints(activation, state, part) : collectShown(activation, state, part, depth + 1));
  }
  return taints;
}

/** Answers, as a text, what a text was encoded from that is decoded. */
function findEncoded({ run }: Activation, { id }: Value, { decodes, escape, makesStructure }: CompiledFlow): Value | undefined {
  const known = decodes && !makesStructure ? run.texts.encoded.get(id) : undefined;
  if (known === undefined || known.escape !== escape) return undefined;
  const { value } = known;
  const taints = value.taints.map((taint) => withThreats(taint, taint.threats & ~objectThreatSet)).filter(({ threats }) => threats !== 0);
  return makeValueLike(value, { taints, nodes: value.nodes.filter(isTextNode), isText: true });
}

const htmlThreat: ThreatSet = getThreatBit('html');

/** Threats that a mark of an escape poses, in whatever code. */
const escapeThreats: ThreatSet = getThreatBit('module') | getThreatBit('host') | getThreatBit('sql');

/** Answers what a checked text poses once it is decoded; of what a function is given, its callers know. */
function getEncoded({ root, threats, encoded }: Taint, { escape, makesStructure }: CompiledFlow): ThreatSet {
  // What JSON holds was mostly looked at before it was written as such.
  if (makesStructure) return 0;
  const isFreeOfEscapes = root.kind === 'input' ? (threats & escapeThreats) === 0 : (encoded & escapeThreats) === escapeThreats;
  return escape !== undefined && isFreeOfEscapes ? 0 : encoded;
}

/** Did whoever has the key write the text? Then that holds of what it is decoded or parsed to as well. */
function isSigned({ facts }: State, { id }: Value): boolean {
  return ((facts.get(id) ?? 0) & signedExcludes) === signedExcludes;
}

/** Did a check find that nothing in the text can be decoded? */
function hasNoEscapes({ facts }: State, { escape }: CompiledFlow, { id }: Value): boolean {
  return escape !== undefined && ((facts.get(id) ?? 0) & escapeThreats) === escapeThreats;
}

/** Can decoding bring back the characters that were taken out of a text? */
function bringsBack(replacement: Replacement | undefined, escape: string | undefined): boolean {
  if (replacement === undefined || replacement.patterns.length === 0) return false;
  const isGone = ({ source, flags }: Replacement['patterns'][number]): boolean =>
    escape !== undefined && replacesCharacters({ source, flags }) && new RegExp(source, flags.replaceAll(/[gy]/gu, '')).test(escape);
  return !replacement.patterns.some(isGone);
}

/** Answers the taints as if nothing had been said of how texts begin. */
function forgetBeginnings(state: State, taints: readonly Taint[], id: ValueId): readonly Taint[] {
  if (state.facts.isEmpty()) return taints;
  return taints.map((taint) => {
    const left = computeEffectiveThreats(taint, state);
    const forgotten = taint.threats & ~left & beginningThreats;
    return forgotten === 0 ? taint : extendTaint(withThreats(taint, left | forgotten), id, { isOpaque: true });
  });
}

/** Answers what a path means in a call: the receiver, an argument, or what a function that was passed is given or answers, and what is below. */
export function readPath(activation: Activation, state: State, call: ModelCall, path: readonly PathStep[]): Value | undefined {
  const [first] = path;
  let value: Value | undefined;
  let next = 1;
  if (first?.kind === 'receiver') value = call.receiver;
  else if (first?.kind === 'argument') {
    const at = path.findIndex((step) => step.kind === 'return' || step.kind === 'parameter');
    const [asked, argument] = at > 0 ? path.slice(at, at + 2) : [];
    if (asked?.kind === 'parameter' && argument?.kind === 'argument') {
      value = readGiven(activation, state, call, path.slice(0, at), [asked, argument]);
      next = at + 2;
    } else if (asked?.kind === 'return') {
      const answered = findCallbacks(call, path.slice(0, at)).flatMap((callback) => callback.result ?? []);
      value = joinAll(activation, `answers ${first.from}`, answered);
      next = at + 1;
    } else value = readArguments(activation, call.arguments, first.from, first.to);
  }
  for (; next < path.length; next++) {
    const step = path[next];
    if (value === undefined || step === undefined) return undefined;
    // What a callback's promise tells holds when somebody has waited for the call, not before.
    const isOpen = step.kind === 'awaited' && path[next - 1]?.kind === 'return' && value.pending !== undefined;
    value = isOpen ? readSettled(activation, state, value) : readStep(activation, state, call, value, step);
  }
  return value;
}

function readArguments(activation: Activation, { values, rest }: Arguments, from: number, to: number): Value | undefined {
  if (from === to && from < values.length) return values[from];
  const given = values.slice(from, to + 1);
  if (rest !== undefined && to >= values.length) given.push(rest);
  return joinAll(activation, `arguments ${from}`, given);
}

/**
 *
 */
export function readStep(activation: Activation, state: State, call: ModelCall, value: Value, step: PathStep): Value | undefined {
  const { operations } = activation.run;
  switch (step.kind) {
    case 'member':
      return readMembers(activation, state, value, step.names);
    case 'any-member':
    case 'element':
      return value === call.receiver ? operations.readElement(activation, state, value) : readIterated(activation, state, value);
    case 'map-key':
      return readKeys(activation, state, value);
    case 'at':
      return readEntry(activation, state, value, getArgument(activation, call.arguments, step.argument));
    case 'instance':
      return makeInjected(activation, state, value);
    case 'awaited':
      return settle(activation, state, value);
    default:
      return undefined;
  }
}

/** Of several names those count under which there is something. */
function readMembers(activation: Activation, state: State, value: Value, names: readonly string[]): Value | undefined {
  const values = names.map((name) => activation.run.operations.readProperty(activation, state, value, name));
  const there = values.length === 1 ? values : values.filter((each) => !isUndefined(each));
  return joinAll(activation, `member ${names.join()}`, there.length === 0 ? values : there);
}

/** An object of the class that a container is asked for, made with what the constructor's types say. */
function makeInjected(activation: Activation, state: State, classValue: Value): Value | undefined {
  const { run } = activation;
  const made = classValue.refs.flatMap((ref) => {
    const declaration = getCell(activation, state, ref)?.classInfo?.declaration;
    const module = declaration === undefined ? undefined : run.program.getModule(declaration.file);
    return declaration === undefined || module === undefined ? [] : [run.operations.instantiate(run, module, declaration)];
  });
  return joinAll(activation, 'injected', made);
}
