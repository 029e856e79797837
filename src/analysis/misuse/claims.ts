import { expandNode, type ApiNode } from '../binding/api-node.ts';
import type { State } from '../domain/state.ts';
import { getNature, natures, type Taint } from '../domain/taint.ts';
import type { Location, ValueId } from '../domain/identity.ts';
import type { Trail } from '../domain/trail.ts';
import type { Value } from '../domain/value.ts';
import { getLocation, type Activation } from '../interpreter/activation.ts';
import type { Run } from '../interpreter/run.ts';
import { recordMisuse } from './record-misuse.ts';
import { eachStep, isVerified } from './verified-tokens.ts';

/** Parts of a token by which the key is chosen, or which tell of the token and not of who has it. */
const openClaims: ReadonlySet<string> = new Set([
  'header',
  'kid',
  'alg',
  'typ',
  'iss',
  'aud',
  'exp',
  'iat',
  'nbf',
  'x5t',
  'x5c',
  'jku',
  'length',
]);

/** What a token says of itself: that it holds still, and for whom. It says so truly only when it was verified. */
const ownClaims: ReadonlySet<string> = new Set(['exp', 'iat', 'nbf', 'iss', 'aud']);

/** Remembers that a value is what a token says. */
export function markClaims(activation: Activation, id: ValueId): void {
  const { claims } = activation.run.callers;
  if (!claims.has(id)) claims.set(id, getLocation(activation));
}

/** Remembers where a function decodes what it is given. */
export function noteDecoded(activation: Activation, id: ValueId, taints: readonly Taint[]): void {
  const { decodedInputs } = activation.run.callers;
  if (taints.some(({ root }) => root.kind === 'input') && !decodedInputs.has(id)) decodedInputs.set(id, getLocation(activation));
}

/** Is anything known of what tokens say? */
export function knowsClaims({ callers }: Run): boolean {
  return callers.claims.size + callers.decodedInputs.size > 0;
}

/** Forgets what was noted of a token that is verified after all: it told where the key is. */
export function forgetUses({ misuses }: Activation, token: Value): void {
  if (misuses === undefined) return;
  const ids = new Set<ValueId>([token.id]);
  for (const { trail } of token.taints) for (const step of eachStep(trail)) ids.add(step.value);
  for (const [key, { kind, needs }] of misuses) {
    const isSame = needs.some(
      ({ is, taints }) => is === 'claims' && taints.some(({ trail }) => [...eachStep(trail)].some((step) => ids.has(step.value))),
    );
    if (kind === 'unverified-token' && isSame) misuses.delete(key);
  }
}

/**
 * Notes that a value decides something, goes into a library or is answered. What an unverified token says, taken from the request, must
 * not be used so, unless it only tells where the key is. Uses of inputs are uses of what they stand for.
 */
export function noteUse(activation: Activation, state: State, taints: readonly Taint[]): void {
  for (const taint of taints) {
    if (taint.root.kind === 'input') (activation.uses ??= new Set()).add(taint.root.index);
    else if ((getNature(taint) & natures.request) === 0) continue;
    const found = findClaims(activation.run, taint.trail);
    if (found === undefined || isVerified(activation.run, state, taint)) continue;
    recordMisuse(activation, {
      kind: 'unverified-token',
      confidence: 'high',
      label: 'believes what a token says that nobody verified: verify its signature first',
      at: found,
      calleeText: '',
      calls: [],
      needs: [{ is: 'claims', taints: [taint] }],
    });
  }
}

/** Remembers that it is looked at whether a token of the request holds still, or for whom it is. */
export function noteOwnClaim({ run }: Activation, { taints }: Value, name: string): void {
  if (!ownClaims.has(name)) return;
  for (const taint of taints) {
    if (taint.root.kind !== 'input' && (getNature(taint) & natures.request) === 0) continue;
    const found = findClaims(run, taint.trail);
    if (found !== undefined) run.callers.ownClaims.set(`${found.file}:${found.span.start}`, found);
  }
}

/** Where the token was read from whose claims the value is made of; in the linted file, if it is there that they came from elsewhere. */
function findClaims(run: Run, trail: Trail): Location | undefined {
  if (!knowsClaims(run)) return undefined;
  let place: Location | undefined;
  let decoded: Location | undefined;
  for (const { value, at } of eachStep(trail)) {
    const found = run.callers.claims.get(value) ?? (decoded !== undefined && isSecondPiece(run, value) === true ? decoded : undefined);
    decoded = run.callers.decodedInputs.get(value) ?? decoded;
    if (found !== undefined) return found.file === run.linted ? found : (place ?? found);
    if (openClaims.has(run.parts.findOrigin(value)?.property ?? '')) return undefined;
    if (at?.file === run.linted) place = at;
  }
  return undefined;
}

/** Is it the second of the pieces of a text that was split at dots, which is where a token says something? */
export function isClaimsPart(run: Run, value: Value): boolean {
  return value.taints.some(({ trail }) => {
    for (let step: Trail | undefined = trail; step !== undefined; step = step.previous) {
      if (run.callers.claims.has(step.value)) return false;
      const isPart = isSecondPiece(run, step.value);
      if (isPart !== undefined) return isPart;
    }
    return false;
  });
}

/** Is it the second of pieces, and if so, of what was split at dots? */
function isSecondPiece(run: Run, value: ValueId): boolean | undefined {
  const part = run.parts.findOrigin(value);
  const split = part?.property === '1' ? run.texts.splits.get(part.base) : undefined;
  if (split === undefined) return undefined;
  return split.separator.source === String.raw`\.`;
}

/** Does a call do something with what is given there but write it to a log? */
export function isActedOn(node: ApiNode): boolean {
  return expandNode(node).some(
    ({ sinks, members, element, anyMember }) =>
      sinks.some(({ row }) => row.threat !== 'log' && row.threat !== 'exposure') ||
      members.size > 0 ||
      element !== undefined ||
      anyMember !== undefined,
  );
}
