import { expandNode } from '../binding/api-node.ts';
import { preflightMethod } from '../../models/access/path-labels.ts';
import { exposureThreat } from '../../models/threats.ts';
import { markAsked, requestFacts, requestId } from '../domain/request-facts.ts';
import type { Activation } from '../interpreter/activation.ts';
import { tellClaimed, tellClaimedAs } from './tell-claim.ts';
import { isCertainCaller } from './certain-caller.ts';
import { isFoundForOthers } from './is-alternative.ts';
import { tellOneOfMany } from './one-of-many.ts';
import { tellPath } from './tell-path.ts';
import { findConstant, type Fact, type Implications, type Value } from '../domain/value.ts';
import { natures, uniteNatures, type Nature } from '../domain/taint.ts';

/** What an equality tells of the request, and what a difference tells. */
export interface CallerFacts {
  readonly whenTrue: readonly Fact[];
  readonly whenFalse: readonly Fact[];
}

const nothing: CallerFacts = { whenTrue: [], whenFalse: [] };

const authenticated: readonly Fact[] = [{ value: requestId, excludes: requestFacts.authenticated }];
const owning: readonly Fact[] = [{ value: requestId, excludes: requestFacts.owning }];
const stated: readonly Fact[] = [{ value: requestId, excludes: requestFacts.stated }];
const authorized: readonly Fact[] = [{ value: requestId, excludes: requestFacts.authorized }];

/** Is it known to be the caller's, and not what the sender says? */
export function isIdentity(value: Value): boolean {
  return value.taints.length > 0 && isIdentityNature(uniteNatures(value.taints));
}

function isIdentityNature(nature: Nature): boolean {
  return (nature & natures.identity) !== 0 && (nature & natures.request) === 0;
}

/**
 * What is known of the request where something of the caller's identity is there. What was found by his identity together with what the
 * sender chose tells that the two belong together.
 */
export function tellPresence(activation: Activation, value: Value): readonly Fact[] {
  const claim = tellClaimed(activation, value);
  if (claim !== undefined) return claim;
  if (isStatement(activation, value)) return stated;
  if (!isIdentity(value) || isAlways(value) || isFoundForOthers(activation.run, value.taints)) return nothing.whenTrue;
  // What the program has written, and a caller's role has chosen, is a decision.
  return value.constants?.some(Boolean) === true ? authorized : tellFound(uniteNatures(value.taints));
}

/** Is it something that the program keeps in an object that was found by what the sender chose? */
function isStatement({ run }: Activation, { id, taints }: Value): boolean {
  const nature = uniteNatures(taints);
  return (nature & natures.stored) !== 0 && (nature & (natures.identity | natures.request)) === 0 && run.parts.findOrigin(id) !== undefined;
}

/** Is it there though nothing was found: a list, or what the program puts in its place? */
function isAlways({ nodes, refs }: Value): boolean {
  return refs.length > 0 || nodes.some((node) => expandNode(node).some((each) => each.isAlways));
}

/** What is known of the request where something is not there that all callers have: nobody sees anything there. */
export function tellLacking({ run }: Activation, value: Value): readonly Fact[] {
  return isCertainCaller(run, value) ? owning : nothing.whenTrue;
}

function tellFound(nature: Nature): readonly Fact[] {
  return (nature & natures.stored) === 0 ? authenticated : owning;
}

/**
 * Answers what the equality of two values tells of who calls. The caller's identity, compared with what the program knows or keeps, decides;
 * compared with what the sender chose, it makes that his own. What only the program and its callers know tells that one of them calls.
 */
export function tellEquality(activation: Activation, left: Value, right: Value): CallerFacts {
  if (left.taints.length === 0 && right.taints.length === 0 && !isMethod(left) && !isMethod(right)) return nothing;
  const claim = tellWritten(activation, left, right) ?? tellWritten(activation, right, left);
  if (claim !== undefined) return { whenTrue: claim, whenFalse: [] };
  const [a, b] = [uniteNatures(left.taints), uniteNatures(right.taints)];
  if (isIdentityNature(a)) return isFoundNothing(left, right) ? nothing : tellIdentityIs(activation, left, right);
  if (isIdentityNature(b)) return isFoundNothing(right, left) ? nothing : tellIdentityIs(activation, right, left);
  if (isShown(a, b) || isShown(b, a)) return { whenTrue: markAsked(authorized), whenFalse: [] };
  const [kept, constant] = right.taints.length === 0 ? [left, findConstant(right)] : [right, findConstant(left)];
  if (Boolean(constant?.value) && isStatement(activation, kept)) return { whenTrue: stated, whenFalse: [] };
  return nothing;
}

/** Is a list that is always there compared with nothing? */
function isFoundNothing(found: Value, other: Value): boolean {
  const constant = findConstant(other);
  return constant !== undefined && (constant.value === undefined || constant.value === null) && isAlways(found);
}

function isMethod({ constants }: Value): boolean {
  return constants?.[0] === preflightMethod;
}

/** What it tells that something of the sender's choice is what the program has written. */
function tellWritten(activation: Activation, value: Value, { taints, refs, constants }: Value): readonly Fact[] | undefined {
  if (taints.length > 0 || refs.length > 0 || constants === undefined) return undefined;
  return tellClaimedAs(activation, value, constants) ?? tellPath(activation, value, constants);
}

function tellIdentityIs(activation: Activation, own: Value, other: Value): CallerFacts {
  const told = tellIdentity(activation, other, uniteNatures(other.taints), uniteNatures(own.taints));
  const constant = findConstant(other);
  return constant === undefined || constant.value ? told : { ...told, whenTrue: tellLacking(activation, own) };
}

function tellIdentity(activation: Activation, other: Value, nature: Nature, own: Nature): CallerFacts {
  const constant = findConstant(other);
  if (constant !== undefined && !constant.value) return { whenTrue: [], whenFalse: tellFound(own) };
  if ((nature & natures.request) !== 0 && (nature & natures.identity) === 0)
    return { whenTrue: [...authenticated, ...tellOwn(activation, other)], whenFalse: [] };
  const isOfObject = ((nature | own) & (natures.stored | natures.decided)) !== 0;
  return { whenTrue: tellOneOfMany(activation.run, other) ?? (isOfObject ? owning : authorized), whenFalse: [] };
}

/** What the sender chose is the caller's own; so is a text whose first piece is. */
function tellOwn({ run }: Activation, { id }: Value): readonly Fact[] {
  const part = run.parts.findOrigin(id);
  const split = part?.property === '0' ? run.texts.splits.get(part.base) : undefined;
  return [id, ...(split === undefined ? [] : [split.text.id])].map((value) => ({ value, excludes: exposureThreat }));
}

/** Does the sender show what the program keeps secret? */
function isShown(secret: Nature, shown: Nature): boolean {
  return (secret & natures.secret) !== 0 && (shown & (natures.request | natures.credential)) !== 0 && (shown & natures.secret) === 0;
}

/** What it tells that something of the caller's is more than a constant: his level; more than nothing: that there is something. */
export function tellOrder(more: Value, less: Value): CallerFacts {
  const constant = findConstant(less)?.value;
  if (typeof constant !== 'number' || !isIdentity(more)) return nothing;
  return { whenTrue: constant > 1 ? authorized : tellFound(uniteNatures(more.taints)), whenFalse: [] };
}

/** What it tells that what the sender chose begins with something of the caller's: what he keeps under his own name. */
export function tellBeginning(text: Value, start: Value): Implications | undefined {
  const isOwn = (uniteNatures(start.taints) & natures.identity) !== 0 && (uniteNatures(start.taints) & natures.request) === 0;
  if (!isOwn || text.taints.length === 0) return undefined;
  return { whenTrue: [...authenticated, { value: text.id, excludes: exposureThreat }], whenFalse: [], test: 'truth' };
}

/** What is known of the request where a text of the caller's identity has a form. */
export function tellForm(value: Value): Implications | undefined {
  return isIdentity(value) ? { whenTrue: authorized, whenFalse: [], test: 'truth' } : undefined;
}

/** Answers what it tells that one value is in a list, or one of the keys of an object. */
export function tellMembership(activation: Activation, list: Value, inside: Nature, member: Value): readonly Fact[] {
  const nature = uniteNatures(list.taints) | inside;
  const shown = uniteNatures(member.taints);
  if (isShown(nature, shown)) return markAsked(authorized);
  if (isIdentityNature(nature)) return tellIdentity(activation, member, shown, nature).whenTrue;
  return isIdentity(member) ? tellIdentity(activation, list, nature, shown).whenTrue : nothing.whenTrue;
}
