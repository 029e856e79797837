import { canDoHarm, exposureThreat } from '../../models/threats.ts';
import { isStoredDigest } from '../../models/secrets/confidential-words.ts';
import { getConfidentiality } from '../../secrets/confidentiality.ts';
import { makeCellLike } from '../domain/cell.ts';
import type { Address, ValueId } from '../domain/identity.ts';
import type { State } from '../domain/state.ts';
import { dropExposure, isConfidential, isWhole, makeTaint, natures, type SourceRoot, type Taint } from '../domain/taint.ts';
import { makeTrail, type Trail } from '../domain/trail.ts';
import { makeValueLike, withTaints, type Value } from '../domain/value.ts';
import { getCell, getLocation, type Activation } from './activation.ts';
import { takesSecret } from './confidential-parts.ts';

/** A whole that holds a credential, and under which name. */
interface Holder {
  readonly name: string;
  readonly root: SourceRoot;
}

/** Structures from which the program reads a credential by its name: as a whole they must not become known. */
export class SecretHolders {
  /** Changes when something is learned that was passed by before. */
  version = 0;
  private readonly byId = new Map<ValueId, readonly Holder[]>();
  /** By where they were made: in each round they can have another identity. */
  private readonly byBirth = new Map<string, readonly Holder[]>();
  private readonly names = new Map<SourceRoot, string>();
  private readonly hidden = new Set<SourceRoot>();

  get isEmpty(): boolean {
    return this.names.size === 0;
  }

  find(activation: Activation, value: Value): readonly Holder[] {
    if (this.byId.size === 0 || value.taints.length === 0) return none;
    const birth = findBirth(activation, value);
    return this.byId.get(value.id) ?? (birth === undefined ? undefined : this.byBirth.get(birth)) ?? none;
  }

  add(activation: Activation, owner: Value, holder: Holder): void {
    const known = this.find(activation, owner);
    if (known.some(({ name }) => name === holder.name)) return;
    this.byId.set(owner.id, [...known, holder]);
    const birth = findBirth(activation, owner);
    if (birth !== undefined) this.byBirth.set(birth, [...known, holder]);
    this.names.set(holder.root, holder.name);
    this.version++;
  }

  /** The name of the credential for which a whole is marked. */
  findName({ root }: Taint): string | undefined {
    return root.kind === 'source' ? this.names.get(root) : undefined;
  }

  /** Notes that parts of a whole are written over whose names are looked at. */
  hide({ taints }: Value): void {
    for (const { root } of taints) if (root.kind === 'source' && this.names.has(root)) this.hidden.add(root);
  }

  isHidden({ root }: Taint): boolean {
    return root.kind === 'source' && this.hidden.has(root);
  }
}

const none: readonly Holder[] = [];

/** Where a value was made; a part of a request, which function reads it. */
function findBirth({ function: body }: Activation, { id, taints, nodes }: Value): string | undefined {
  const [node] = nodes;
  if (node !== undefined) return `${body.id}:${node.id}`;
  const at = taints.find(({ trail }) => trail.value === id)?.trail.at;
  return at === undefined ? undefined : `${at.file}:${at.span.start}`;
}

/** Answers the value, marked as a whole that holds credentials when it is one. */
export function markHolder(activation: Activation, value: Value): Value {
  const { run } = activation;
  const missing = run.holders.find(activation, value).filter(({ root }) => value.taints.every((taint) => taint.root !== root));
  if (missing.length === 0 || value.refs.length > 0) return value;
  const added = missing.map(({ name, root }) => {
    const held = makeTrail(run.parts.getId(value.id, `%${name}`), undefined, { at: root.at });
    return makeTaint(root, exposureThreat, makeTrail(value.id, held));
  });
  return makeValueLike(value, { taints: [...value.taints, ...added] });
}

/** Notes that the program reads a part by its name, also of a copy: what was copied holds it as well. */
export function noteRead(activation: Activation, state: State, object: Value, name: string, part: Value): void {
  if (object.taints.length > 0) noteHolder(activation, object, name, part);
  const [ref, ...others] = object.refs;
  if (ref === undefined || others.length > 0 || part.taints.length === 0) return;
  const { fields, rest } = getCell(activation, state, ref) ?? {};
  if (rest !== undefined && fields?.has(name) !== true) noteHolder(activation, rest, name, part);
}

/** Notes that the program reads a part by its name. */
function noteHolder(activation: Activation, owner: Value, name: string, part: Value): void {
  if (owner.refs.length > 0) return;
  const meaning = getConfidentiality(name);
  const origin = findOrigin(owner.taints);
  const isHeld = origin === 'sender' ? part.taints.some(isOwnSecret) : meaning === 'credential' || isStoredDigest(name);
  if (origin === undefined || !isHeld) return;
  const isToken = meaning === 'token';
  if (origin === 'sender' && !isToken && meaning !== 'credential') return;
  const root = activation.run.getSourceRoot(`holds ${name}`, labels[origin], name, getLocation(activation), {
    secrecy: isToken ? 'tokens' : 'holder',
    nature: natures.confidential,
  });
  activation.run.holders.add(activation, owner, { name, root });
}

function isOwnSecret(taint: Taint): boolean {
  return isConfidential(taint) && taint.root.kind === 'source' && !isWhole(taint.root.secrecy);
}

/** Words for messages. */
const labels = { sender: 'data with a credential of the sender', store: 'stored data with a password' } as const;

/** Who sent it, or where it was found. What is confidential as a whole anyway needs no mark. */
function findOrigin(taints: readonly Taint[]): 'sender' | 'store' | undefined {
  if (taints.some(({ root }) => root.kind === 'source' && (root.secrecy === 'request' || root.secrecy === 'container'))) return undefined;
  if (taints.every(({ lookup }) => lookup !== undefined)) return 'store';
  return taints.some(isSent) ? 'sender' : undefined;
}

function isSent({ root, threats, lookup }: Taint): boolean {
  return lookup === undefined && canDoHarm(threats) && (root.nature & natures.request) !== 0;
}

/** Does the program write over a part, or take it out? Then the whole does not hold what lay there any more. */
export function noteHidden(activation: Activation, state: State, object: Value, name: string): void {
  const { run } = activation;
  const meaning = getConfidentiality(name);
  if (meaning !== 'credential' && meaning !== 'token' && !isStoredDigest(name)) return;
  const isTaken = takesSecret(object, [name]);
  const isHeld = (taint: Taint): boolean =>
    taint.root.kind === 'source' &&
    (run.holders.findName(taint) === name || taint.root.secrecy === 'request' || (isTaken && taint.root.secrecy === 'container'));
  const rests = object.refs.flatMap((ref) => getCell(activation, state, ref)?.rest?.taints ?? []);
  if ([...object.taints, ...rests].some(({ root }) => root.kind === 'input')) state.addFact(object.id, exposureThreat);
  for (const taint of object.taints) {
    if (!isHeld(taint)) continue;
    state.addFact(findHiding(taint.trail, object.id), exposureThreat);
    // an element of a list, in each turn of a loop over it
    if (run.holders.findName(taint) === undefined) state.addFact(object.id, exposureThreat);
  }
  for (const ref of object.refs) hideInCopy(activation, state, ref, isHeld);
}

/** What is taken out of a copy is still in what was copied. */
function hideInCopy(activation: Activation, state: State, ref: Address, isHeld: (taint: Taint) => boolean): void {
  const cell = getCell(activation, state, ref);
  if (cell?.rest === undefined) return;
  const taints = dropExposure(cell.rest.taints, isHeld);
  if (ref > 0 && taints !== cell.rest.taints) state.setLocalCell(ref, makeCellLike(cell, { rest: withTaints(cell.rest, taints) }));
}

/** The mark of a whole; of what was made of one, a copy or an element, that itself. */
function findHiding(trail: Trail, object: ValueId): ValueId {
  return trail.previous === undefined ? trail.value : object;
}

/** The same of a part whose name is not written out. */
export function noteHiddenUnnamed({ run }: Activation, object: Value): void {
  if (object.refs.length === 0) run.holders.hide(object);
}

/** Answers what is left of a whole beside parts that are known or were taken out. */
export function forgetHeld({ run }: Activation, rest: Value, names: Iterable<string>): Value {
  if (run.holders.isEmpty || !rest.taints.some((taint) => run.holders.findName(taint) !== undefined)) return rest;
  const taken = new Set(names);
  const taints = dropExposure(rest.taints, (taint) => {
    const name = run.holders.findName(taint);
    return name !== undefined && taken.has(name);
  });
  return taints === rest.taints ? rest : withTaints(rest, taints);
}

/** Is there nothing where a whole would hold a credential? */
export function noteEmptyPart({ run }: Activation, state: State, { id }: Value): void {
  const part = run.holders.isEmpty ? undefined : run.parts.findOrigin(id);
  const held = part === undefined ? undefined : run.parts.findId(part.base, `%${part.property}`);
  if (held !== undefined) state.addFact(held, exposureThreat);
}
