import { isWeakerTrail, makeTrail, type Trail, type TrailStep } from './trail.ts';
import type { Location, ValueId } from './identity.ts';
import { canDoHarm, everyThreat, exposureThreat, type ThreatSet } from '../../models/threats.ts';

/** Where an untrusted value was born. */
export interface SourceRoot {
  readonly kind: 'source';
  /** `API Gateway query string` */
  readonly label: string;
  /** `event.queryStringParameters` */
  readonly text: string;
  readonly at: Location;
  /** What would end its threats is written onto the trail instead: for explanations. */
  readonly isTraced: boolean;
  /** What is confidential in it: a credential, a word that other things are called as well, a fact about a person, or some of its parts. */
  readonly secrecy: Secrecy | undefined;
  readonly nature: Nature;
}

/**
 * Where a value comes from, as bits: what conversions leave of it tells it all the same. Its bit among the threats is that of exposure, which
 * means that something of the origin is left.
 */
export type Nature = number;

/** The kinds of origins. */
export const natures = {
  /** The sender chose it. */
  request: 1,
  /** Somebody verified that it is the caller's. */
  identity: 2,
  /** It must not become known. */
  confidential: 4,
  /** The program has it and the sender should not: a key of the environment. */
  secret: 8,
  /** The sender shows it to tell who he is: a token, a cookie. */
  credential: 16,
  /** The program keeps it, and it was found by what the sender chose. */
  stored: 32,
  /** It is a digest of such a thing. */
  digest: 64,
  /** It names an object that the sender uploaded. */
  upload: 128,
  /** The program fetched it from a store of secrets. */
  fetched: 256,
  /** A service decided it of one object. */
  decided: 512,
} as const;

/** Why something must not become known. */
export type Secrecy = 'credential' | 'token' | 'personal' | 'container' | 'tokens' | 'holder' | 'request';

/** Whatever input number `index` of the function under analysis turns out to be: the symbol that makes a summary reusable. */
export interface InputRoot {
  readonly kind: 'input';
  readonly index: number;
  readonly isTraced: boolean;
  readonly nature: Nature;
}

/** One untrusted origin of a value and what it can still do. */
export interface Taint {
  readonly root: SourceRoot | InputRoot;
  /** Property names read since the root, as far as the value is still a part of what the root delivered. */
  readonly path: readonly string[];
  /** False once the value was computed from the root rather than read from it. */
  readonly isDirect: boolean;
  readonly threats: ThreatSet;
  /** Threats that checks of its letters excluded: what the letters stand for can pose them. Of an input its callers know them. */
  readonly encoded: ThreatSet;
  readonly trail: Trail;
  /** It names what was looked up here; the value is part of what was found. */
  readonly lookup: Location | undefined;
}

const noPath: Taint['path'] = [];

/** Makes the taint of what its root itself delivers. */
export function makeTaint(root: Taint['root'], threats: ThreatSet, trail: Trail): Taint {
  return { root, path: noPath, isDirect: true, threats, encoded: 0, trail, lookup: undefined };
}

/** Answers a taint like another in all but what changed. */
export function makeTaintLike(taint: Taint, changes: Partial<Taint>): Taint {
  return {
    root: changes.root ?? taint.root,
    path: changes.path ?? taint.path,
    isDirect: changes.isDirect ?? taint.isDirect,
    threats: changes.threats ?? taint.threats,
    encoded: changes.encoded ?? taint.encoded,
    trail: changes.trail ?? taint.trail,
    lookup: 'lookup' in changes ? changes.lookup : taint.lookup,
  };
}

/** Answers a taint like another that poses other threats: what checks and conversions do most. */
export function withThreats(taint: Taint, threats: ThreatSet): Taint {
  const { root, path, isDirect, encoded, trail, lookup } = taint;
  return { root, path, isDirect, threats, encoded, trail, lookup };
}

/** Answers the taint without what a check of its letters excludes. */
export function excludeThreats(taint: Taint, excludes: ThreatSet): Taint {
  const { root, path, isDirect, threats, encoded, trail, lookup } = taint;
  return { root, path, isDirect, threats: threats & ~excludes, encoded: encoded | (threats & excludes & everyThreat), trail, lookup };
}

/** Answers the taint of a text in other letters: what these stand for poses the threats. */
export function rememberThreats(taint: Taint, threats: ThreatSet): Taint {
  const encoded = taint.encoded | (threats & everyThreat);
  return encoded === taint.encoded ? taint : makeTaintLike(taint, { encoded });
}

/** How many names of a source's access path are kept for messages. */
const maximumPath = 6;

/** Answers the taint after one step to a new value. */
export function extendTaint(taint: Taint, value: ValueId, step: TrailStep & { removes?: ThreatSet; property?: string }): Taint {
  const path =
    step.property !== undefined && taint.isDirect && taint.path.length < maximumPath ? [...taint.path, step.property] : taint.path;
  const { isTraced } = taint.root;
  return {
    root: taint.root,
    path,
    isDirect: step.property !== undefined && taint.isDirect,
    threats: isTraced ? taint.threats : taint.threats & ~(step.removes ?? 0),
    encoded: taint.encoded & ~(step.removes ?? 0),
    trail: makeTrail(value, taint.trail, isTraced && step.removes !== undefined ? { ...step, removed: step.removes } : step),
    lookup: taint.lookup,
  };
}

/** Answers the taints without some threats; what poses none any more is gone. */
export function reduceTaints(taints: readonly Taint[], removes: ThreatSet, at?: Location): readonly Taint[] {
  if (removes === 0) return taints;
  const left: Taint[] = [];
  for (const taint of taints) {
    if (taint.root.isTraced)
      left.push(makeTaintLike(taint, { trail: makeTrail(taint.trail.value, taint.trail, { at, removed: removes }) }));
    else if ((taint.threats & ~removes) !== 0)
      left.push(makeTaintLike(taint, { threats: taint.threats & ~removes, encoded: taint.encoded & ~removes }));
  }
  return left;
}

/** Can any of it do harm? */
export function isUntrusted(taints: readonly Taint[]): boolean {
  for (const { threats } of taints) if (canDoHarm(threats)) return true;
  return false;
}

/** Does a check tell that what the sender chose is the caller's own, or is it of no use to him? `left`: the threats that are left under it. */
export function isOwn({ threats, lookup, root }: Taint, left: ThreatSet): boolean {
  const isLost = (threats & ~left & exposureThreat) !== 0;
  return isLost && lookup === undefined && (root.nature & natures.request) !== 0;
}

/** Is it something that must not become known, of which something is left? */
export function isConfidential({ root, threats, lookup }: Taint): boolean {
  return (threats & exposureThreat) !== 0 && (root.nature & natures.confidential) !== 0 && lookup === undefined;
}

/** Is it something that only the program has? Not what merely holds such things among others, nor what is known of a person. */
export function isSecret(taint: Taint): boolean {
  const { root } = taint;
  return (getNature(taint) & natures.secret) !== 0 && (root.kind === 'input' || (!isWhole(root.secrecy) && root.secrecy !== 'personal'));
}

/** Is something confidential only for what can be in it? */
export function isWhole(secrecy: Secrecy | undefined): boolean {
  return secrecy === 'container' || secrecy === 'tokens' || secrecy === 'holder' || secrecy === 'request';
}

/** Answers where a taint comes from. What is found by a credential, a session for instance, tells who the caller is. */
export function getNature({ root, lookup }: Taint): Nature {
  if (lookup === undefined) return root.nature;
  return (root.nature & (natures.credential | natures.identity)) === 0 ? natures.stored : natures.identity;
}

/** Is the value part of what was looked up? */
export function isFound({ root, lookup }: Taint): boolean {
  return lookup !== undefined || (root.kind === 'input' && (root.nature & (natures.stored | natures.identity)) !== 0);
}

/** Answers where taints come from of which something is left. */
export function uniteNatures(taints: readonly Taint[]): Nature {
  let nature = 0;
  for (const taint of taints) if (taint.threats !== 0) nature |= getNature(taint);
  return nature;
}

/** Answers the taints of something that tells nothing of the secrets it was made with; no conversion hid them. */
export function dropExposure(taints: readonly Taint[], isMeant?: (taint: Taint) => boolean): readonly Taint[] {
  return taints.some(isConfidential) ? dropConfidential(taints, isMeant) : taints;
}

function dropConfidential(taints: readonly Taint[], isMeant: ((taint: Taint) => boolean) | undefined): readonly Taint[] {
  const isDropped = (taint: Taint): boolean => isConfidential(taint) && isMeant?.(taint) !== false;
  if (!taints.some(isDropped)) return taints;
  return taints
    .map((taint) => (isDropped(taint) ? withThreats(taint, taint.threats & ~exposureThreat) : taint))
    .filter(({ threats }) => threats !== 0);
}

/** Do both stand for the same origin, read along the same path? */
export function isSameOrigin(left: Taint, right: Taint): boolean {
  return (
    left.root === right.root &&
    left.isDirect === right.isDirect &&
    isSamePlace(left.lookup, right.lookup) &&
    left.path.length === right.path.length &&
    isSamePath(left.path, right.path)
  );
}

function isSamePlace(left: Location | undefined, right: Location | undefined): boolean {
  return left === right || (left?.span.start === right?.span.start && left?.file === right?.file);
}

function isSamePath(left: readonly string[], right: readonly string[]): boolean {
  if (left === right) return true;
  for (let index = 0; index < left.length; index++) if (left[index] !== right[index]) return false;
  return true;
}

/** Unites taints. Of one origin those that checks of different values protect stay apart: the parts of a parsed text. */
export function uniteTaints(left: readonly Taint[], right: readonly Taint[]): readonly Taint[] {
  if (right.length === 0 || left === right) return left;
  if (left.length === 0) return right;
  let result: Taint[] | undefined;
  for (const taint of right) {
    const list: readonly Taint[] = result ?? left;
    let count = 0;
    let isUnited = false;
    for (let index = 0; index < list.length && !isUnited; index++) {
      const existing = list[index];
      if (existing === undefined || !isSameOrigin(existing, taint)) continue;
      count++;
      isUnited = isWeakerTrail(existing.trail, taint.trail);
      if (isUnited && posesAll(existing, taint)) break;
      if (isUnited) (result ??= [...left])[index] = addThreats(existing, taint);
      else if (isWeakerTrail(taint.trail, existing.trail)) {
        isUnited = true;
        (result ??= [...left])[index] = addThreats(taint, existing);
      }
    }
    if (isUnited) continue;
    if (count < maximumSameOrigin && list.length < maximumTaints) (result ??= [...left]).push(taint);
    else if (count > 0) result = putInPlace(list, taint) ?? result;
  }
  return result ?? left;
}

function posesAll(taint: Taint, other: Taint): boolean {
  return (taint.threats | other.threats) === taint.threats && (taint.encoded | other.encoded) === taint.encoded;
}

function addThreats(taint: Taint, other: Taint): Taint {
  return makeTaintLike(taint, { threats: taint.threats | other.threats, encoded: taint.encoded | other.encoded });
}

/** Where there is no room, a taint takes the place of one of the same origin that poses no threat but its own; if there is none, it is given up. */
function putInPlace(list: readonly Taint[], taint: Taint): Taint[] | undefined {
  const ofOrigin = list.filter((each) => isSameOrigin(each, taint));
  if (ofOrigin.some((each) => posesAll(each, taint))) return undefined;
  const weaker = ofOrigin.find((each) => posesAll(taint, each));
  return weaker === undefined ? undefined : list.map((each) => (each === weaker ? taint : each));
}

const maximumTaints = 12;

/** Parts of one origin that are kept apart. */
const maximumSameOrigin = 4;

/** Do two lists hold the same taints, in any order? */
export function hasSameTaints(left: readonly Taint[], right: readonly Taint[]): boolean {
  if (left === right) return true;
  if (left.length !== right.length) return false;
  for (const taint of left) if (!hasTaint(right, taint)) return false;
  return true;
}

function hasTaint(taints: readonly Taint[], taint: Taint): boolean {
  for (const other of taints)
    if (taint.threats === other.threats && taint.encoded === other.encoded && isSameOrigin(taint, other)) return true;
  return false;
}
