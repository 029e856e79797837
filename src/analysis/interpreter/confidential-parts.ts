import { sharedKey, shownPart, storedDigest } from '../../models/access/caller-words.ts';
import { askingFunction, confidentialHeaders } from '../../models/secrets/confidential-words.ts';
import { canDoHarm, exposureThreat } from '../../models/threats.ts';
import { getConfidentiality } from '../../secrets/confidentiality.ts';
import { isSignatureName, noteMessagePart } from '../access/note-message.ts';
import { rememberAnswers } from '../../util/remember-answers.ts';
import { expandNode } from '../binding/api-node.ts';
import { dropExposure, isConfidential, isWhole, makeTaint, natures, type Nature, type Taint } from '../domain/taint.ts';
import { findConstant, makeValueLike, withTaints, type Value } from '../domain/value.ts';
import { isDecoded, makeTrail } from '../domain/trail.ts';
import type { IrParameter } from '../ir/ir.ts';
import { getLocation, type Activation, type Arguments, type CallSite } from './activation.ts';

/** Who gives what has a secret among its parts: whoever sent it, who configured the function, or a store of secrets. */
type Origin = 'sender' | 'environment' | 'store';

const secretLabels = { environment: 'a secret of the environment', store: 'a secret that is fetched' } as const;

const secretNatures = { environment: natures.secret, store: natures.secret | natures.fetched } as const;

/** Words for messages. */
const labels: Readonly<Record<'credential' | 'token' | 'personal', string>> = {
  credential: 'a credential of the sender',
  token: 'a token of the sender',
  personal: 'personal data',
};

/**
 * Answers a part of a value with what its name says of it: a credential among what a sender or the environment gives is a secret; what is
 * stored beside a secret is none.
 */
export function nameSecret(activation: Activation, owner: Value, name: string, part: Value): Value {
  if (owner.taints.length === 0 && owner.refs.length > 0 && owner.nodes.length === 0) return part;
  noteMessagePart(activation, name, part);
  const meaning = isNamedSecret(activation, owner, name) ? 'credential' : getConfidentiality(name);
  if (meaning === 'open') return forgetName(part);
  // What a service says itself is no secret of a sender, whatever it is called.
  if (part.constants?.length === 1 || part.nodes.some(({ source }) => source?.trust === 'trusted')) return part;
  if (meaning === undefined) return nameShown(activation, owner, name, part);
  const origin = findOrigin(owner) ?? (part.taints.some(({ threats }) => canDoHarm(threats)) ? 'sender' : undefined);
  if (origin === undefined && part.taints.every(({ lookup }) => lookup !== undefined)) return addStored(activation, part, name, meaning);
  if (origin === undefined || (origin === 'sender' ? isShownWhole(part) : isSecret(part))) return part;
  if (origin !== 'sender' && meaning === 'personal') return part;
  return addSecret(activation, part, name, origin === 'sender' ? meaning : 'credential', origin);
}

/** Did the program give this name to a secret that a library puts among the parts of the owner? */
function isNamedSecret({ run: { secretNames } }: Activation, { nodes }: Value, name: string): boolean {
  return secretNames.has(name) && nodes.some((node) => expandNode(node).some(({ source }) => source?.holdsNamed === true));
}

/** Answers what a call gives that asks for a part by its name: `request.headers.get('authorization')`. */
export function nameAnswer(activation: Activation, { values }: Arguments, { calleeText }: CallSite, answer: Value): Value {
  if (answer.taints.length === 0 || isSecret(answer)) return answer;
  // `getCookie(context, 'session_token')`
  const name = findName(values[0]) ?? ((values[0]?.constants ?? []).length === 0 ? findName(values[1]) : undefined);
  if (name === undefined || !askingFunction.test(calleeText)) return answer;
  noteMessagePart(activation, name, answer);
  const meaning = getConfidentiality(name);
  if (meaning === undefined && answer.taints.some(({ threats }) => canDoHarm(threats)) && isShown(name))
    return addCallerPart(activation, answer, name, natures.credential);
  if (meaning === undefined || meaning === 'open' || !answer.taints.some(({ threats }) => canDoHarm(threats))) return answer;
  return addSecret(activation, answer, name, meaning, 'sender');
}

function findName(value: Value | undefined): string | undefined {
  const name = value === undefined ? undefined : findConstant(value)?.value;
  return typeof name === 'string' ? name : undefined;
}

/** Answers a parameter whose decorator names a part of the request: `@Headers('authorization') header`. */
export function nameParameter(activation: Activation, { decorators }: IrParameter, value: Value): Value {
  const instructions = decorators.flatMap(({ expression }) => expression.lower().blocks.flatMap((block) => block.instructions));
  const named = instructions.find((each) => each.op === 'constant' && typeof each.value === 'string');
  return named?.op === 'constant' ? nameSecret(activation, value, String(named.value), value) : value;
}

/** Answers a part by whose name a caller is known again, or which he and the program know, though it need not be kept from others. */
function nameShown(activation: Activation, owner: Value, name: string, part: Value): Value {
  if (isStoredDigest(name) && part.taints.length > 0 && part.taints.every(({ lookup }) => lookup !== undefined))
    return addStored(activation, part, name, 'credential');
  const isKey = isSharedKey(name);
  if ((!isKey && !isShown(name)) || isShownWhole(part)) return part;
  const origin = findOrigin(owner);
  if (origin === 'environment' || origin === 'store')
    return isKey && !isSecret(part) ? addCallerPart(activation, part, name, natures.secret) : part;
  return origin === 'sender' && isShown(name) ? addCallerPart(activation, part, name, natures.credential) : part;
}

/** Does a sender show by such a part who he is? */
const isShown = rememberAnswers((name): boolean => shownPart.test(simplify(name)) || isSignatureName(name));

/** Does a variable of such a name hold what only the program and its callers know? */
const isSharedKey = rememberAnswers((name): boolean => sharedKey.test(simplify(name)));

/** Is it, in a store, the digest of what only a caller knows? */
const isStoredDigest = rememberAnswers((name): boolean => storedDigest.test(simplify(name)));

function simplify(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z\d]/gu, '');
}

function addCallerPart(activation: Activation, part: Value, name: string, nature: Nature): Value {
  const at = getLocation(activation);
  const root = activation.run.getSourceRoot(
    `caller ${name}`,
    (nature & natures.secret) === 0 ? 'what a caller shows' : 'a key of the environment',
    describe(activation, name),
    at,
    { nature },
  );
  const trail = makeTrail(part.id, undefined, { at });
  const taint: Taint = makeTaint(root, exposureThreat, trail);
  return makeValueLike(part, { taints: [...part.taints, taint] });
}

function isSecret({ taints }: Value): boolean {
  return taints.some((taint) => taint.root.kind === 'source' && isConfidential(taint));
}

/** Does the sender show it already, and not only what it was decoded from? */
function isShownWhole({ taints }: Value): boolean {
  return taints.some((taint) => taint.root.kind === 'source' && isConfidential(taint) && !isDecoded(taint.trail));
}

function addSecret(activation: Activation, part: Value, name: string, secrecy: 'credential' | 'token' | 'personal', origin: Origin): Value {
  const at = getLocation(activation);
  const label = origin === 'sender' ? labels[secrecy] : secretLabels[origin];
  const root = activation.run.getSourceRoot(`secret ${name}`, label, describe(activation, name), at, {
    secrecy,
    nature: natures.confidential | (origin === 'sender' ? (secrecy === 'personal' ? 0 : natures.credential) : secretNatures[origin]),
  });
  const taint: Taint = makeTaint(root, exposureThreat, makeTrail(part.id, undefined, { at }));
  return makeValueLike(part, { taints: [...part.taints, taint] });
}

/** What somebody else keeps under the name of a credential: who asks for it may get it, but cannot guess it. Headers are no such store. */
function addStored(activation: Activation, part: Value, name: string, meaning: 'credential' | 'token' | 'personal'): Value {
  if (meaning === 'personal' || confidentialHeaders.has(name.toLowerCase()) || part.refs.length > 0 || part.constants !== undefined)
    return part;
  const at = getLocation(activation);
  const root = activation.run.getSourceRoot(`stored ${name}`, 'a credential that is stored', describe(activation, name), at, {
    nature: natures.secret,
  });
  const trail = makeTrail(part.id, undefined, { at });
  return {
    ...part,
    taints: [...part.taints, makeTaint(root, exposureThreat, trail)],
  };
}

/** The expression, when it is short; else the name. */
function describe({ run, function: { file }, span }: Activation, name: string): string {
  const text = run.program.getModule(file)?.text.slice(span.start, span.end) ?? '';
  return text.length <= 60 && /^[\w$.?!'"[\]-]+$/u.test(text) ? text : name;
}

/**
 * Answers the taints of what is read from a value. What is confidential only for what it can hold is so as a whole; and the names of
 * parts tell nothing.
 */
export function forgetWhole(taints: readonly Taint[], isKey: boolean): readonly Taint[] {
  return taints.some(isConfidential) ? forgetConfidential(taints, isKey) : taints;
}

function forgetConfidential(taints: readonly Taint[], isKey: boolean): readonly Taint[] {
  return dropExposure(taints, ({ root }) => isKey || (root.kind === 'source' && isWhole(root.secrecy)));
}

/** Where all parts are read in turn, what is done with each depends on its name: a function that hides some of them does so. */
export function forgetName(part: Value): Value {
  const taints = dropExposure(part.taints);
  return taints === part.taints ? part : withTaints(part, taints);
}

/** What is left of a value whose secrets were taken out holds none. */
export function forgetContainer(rest: Value): Value {
  const taints = forgetWhole(rest.taints, false);
  return taints === rest.taints ? rest : makeValueLike(rest, { taints });
}

/** Is one of the names that of what a library's value holds as its secret? */
export function takesSecret({ nodes }: Value, names: readonly string[]): boolean {
  return nodes.some((node) =>
    expandNode(node).some(({ members }) => names.some((name) => members.get(name)?.source?.trust === 'confidential')),
  );
}

/** Before the names of what was taken out of an object, where the step to a part stands. */
const takenPrefix = '%without:';

/** Answers the step from an object to what is left of it without some of its parts. */
export function makeTakenPart(names: readonly string[]): string {
  return takenPrefix + names.join(',');
}

/** Is it the name of what makes a whole confidential? */
export function isHeldName(name: string): boolean {
  const meaning = getConfidentiality(name);
  return meaning === 'credential' || meaning === 'token' || isStoredDigest(name);
}

/**
 * Does a function that is given the whole read a part of it whose name means no secret, or what is left without its secret? `held` is the
 * name of the secret for which it is marked.
 */
export function isOpenPart({ root, isDirect }: Taint, [name]: readonly string[], held: string | undefined): boolean {
  if (name === undefined || !isDirect || root.kind !== 'source' || !isWhole(root.secrecy)) return false;
  if (name.startsWith(takenPrefix)) return held === undefined || name.slice(takenPrefix.length).split(',').includes(held);
  const meaning = getConfidentiality(name);
  return meaning === undefined || meaning === 'open' || (meaning === 'personal' && root.secrecy !== 'request');
}

/** Who chose what the value holds. */
function findOrigin({ taints, nodes }: Value): Origin | undefined {
  for (const { root, threats } of taints) {
    if (canDoHarm(threats)) return 'sender';
    if (root.kind === 'source' && root.secrecy === 'container') return (root.nature & natures.fetched) === 0 ? 'environment' : 'store';
  }
  for (const node of nodes)
    for (const { source, members } of expandNode(node)) {
      if (source?.holdsSecrets === true) return source.trust === 'confidential' ? 'environment' : 'sender';
      // What middlewares put onto a request they took from it, or made of it.
      for (const member of members.values()) if (member.source?.trust === 'attacker') return 'sender';
    }
  return undefined;
}
