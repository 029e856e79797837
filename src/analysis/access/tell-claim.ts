import { headerLabels, triggerLabels } from '../../models/access/path-labels.ts';
import { adminName, adminWord, commonRole, roleName, writableClaim } from '../../models/access/role-words.ts';
import { requestFacts, requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import type { Primitive } from '../ir/ir.ts';
import type { ValueId } from '../domain/identity.ts';
import { natures, uniteNatures } from '../domain/taint.ts';
import type { Fact, Value } from '../domain/value.ts';
import type { Activation } from '../interpreter/activation.ts';
import type { Run } from '../interpreter/run.ts';

const claimed: readonly Fact[] = [{ value: requestId, excludes: requestFacts.claimed }];

/** A field by which the sender says of himself what he may do. */
export interface Claim {
  readonly name: string;
  /** Does it say by its name alone that he may do more than others? */
  readonly isAdmin: boolean;
  /** Can it be no data of what the request is about: is it a header, or a claim of a token? */
  readonly isOfSender: boolean;
}

/** Answers what the sender says of himself with the value: by its name, when nobody has verified it. */
export function findClaim({ run }: Activation, tested: Value): Claim | undefined {
  const value = run.texts.splits.get(tested.id)?.text ?? tested;
  if (value.taints.length === 0) return undefined;
  const name = findName(run, value.id);
  if (name === undefined) return undefined;
  if (isOfAll(value, triggerLabels)) return { name, isAdmin: false, isOfSender: true };
  const nature = uniteNatures(value.taints);
  const isSaid = (nature & natures.request) !== 0 && (nature & (natures.identity | natures.stored)) === 0;
  const isWritable = (nature & natures.identity) !== 0 && writableClaim.test(name) && run.options.isProtected?.(name) !== true;
  if (!isSaid && !isWritable) return undefined;
  const isAdmin = adminName.test(name);
  if (!isAdmin && !roleName.test(name)) return undefined;
  return { name, isAdmin, isOfSender: isWritable || isOfAll(value, headerLabels) };
}

function isOfAll({ taints }: Value, labels: RegExp): boolean {
  return taints.every(({ root }) => root.kind === 'source' && labels.test(root.label));
}

const longestWay = 6;

/** No part that the engine makes up of a value. */
const isPlain = /^[\w:-]+$/u;

/** The name under which it was sent, also of what has a default. */
function findName(run: Run, value: ValueId): string | undefined {
  let id: ValueId | undefined = value;
  for (let step = 0; id !== undefined && step < longestWay; step++) {
    const name = run.parts.findOrigin(id)?.property;
    if (name !== undefined && isPlain.test(name)) return name;
    id = run.transparent.get(id) ?? run.told.get(id)?.value;
  }
  return undefined;
}

/** What is known of the request where the sender says that he is an administrator. */
export function tellClaimed(activation: Activation, value: Value): readonly Fact[] | undefined {
  return findClaim(activation, value)?.isAdmin === true ? claimed : undefined;
}

/** What is known of the request where such a field is one of some constants, or they are among what it lists. */
export function tellClaimedAs(activation: Activation, value: Value, constants: readonly Primitive[]): readonly Fact[] | undefined {
  const claim = findClaim(activation, value);
  if (claim === undefined || constants.length === 0) return undefined;
  const isMore = constants.every((each) => (claim.isAdmin ? isYes(each) : typeof each === 'string' && isHigher(claim, each)));
  return isMore ? claimed : undefined;
}

/** Do those of the role do what others may not? A field of a body may speak of somebody else. */
function isHigher({ isOfSender }: Claim, role: string): boolean {
  return adminWord.test(role) || (isOfSender && role !== '' && !commonRole.test(role));
}

function isYes(constant: Primitive): boolean {
  return constant === true || (typeof constant === 'string' && /^(?:true|1|yes|y|on)$/iu.test(constant)) || constant === 1;
}

/** Is it true where the sender says so of himself, and nothing else tells who he is? */
export function isClaimed({ facts }: State, { constants, implications }: Value): boolean {
  const known = facts.get(requestId) ?? 0;
  if ((known & requestFacts.authenticated) !== 0) return false;
  if (constants?.length === 1 && constants[0] === true) return (known & requestFacts.claimed) !== 0;
  return implications?.whenTrue.some(({ value, excludes }) => value === requestId && excludes === requestFacts.claimed) === true;
}
