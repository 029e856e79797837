import type { MisuseKind } from '../../models/misuses.ts';
import { exposureThreat, getThreatBit } from '../../models/threats.ts';
import type { MisuseRow } from '../../models/misuse-rows.ts';
import { computeEffectiveThreats, type State } from '../domain/state.ts';
import { getNature, isSecret, natures, type Taint } from '../domain/taint.ts';
import type { Location } from '../domain/identity.ts';
import type { Trail } from '../domain/trail.ts';
import type { Activation, CallStep } from '../interpreter/activation.ts';
import { isVerified } from './verified-tokens.ts';

/**
 * What must hold of a value for a misuse to be one: it comes from the sender, it is a secret of the program, it comes from the sender and
 * can name a host that the program does not or was not compared with what the program expects, or it is what a token of the sender says that
 * is not verified.
 */
export interface Need {
  readonly is: 'sent' | 'secret' | 'origin' | 'chosen' | 'claims';
  /** Origins of the value that meet it, and inputs of the function that may. */
  readonly taints: readonly Taint[];
}

/** Something that is wrong in itself, seen from one function: `calls` lead from that function to it, outermost first. */
export interface Misuse {
  readonly kind: MisuseKind;
  readonly confidence: NonNullable<MisuseRow['confidence']>;
  /** It is none, but makes others of its kind worse. */
  readonly isCompanion?: boolean;
  /** Words for the message. */
  readonly label: string;
  readonly at: Location;
  readonly calleeText: string;
  readonly calls: readonly CallStep[];
  /** Empty: it is one whatever the function is given. */
  readonly needs: readonly Need[];
}

/** Answers what of some taints meets a need, or may when callers are known. */
export function selectMeeting(activation: Activation, state: State, is: Need['is'], taints: readonly Taint[]): readonly Taint[] {
  const meeting = taints.filter((taint) => taint.root.kind === 'input' || isMet(is, taint));
  if (is === 'claims') return meeting.filter((taint) => !isVerified(activation.run, state, taint));
  if (is === 'chosen') return meeting.filter((taint) => (computeEffectiveThreats(taint, state) & ~exposureThreat) !== 0);
  return is === 'origin' ? meeting.flatMap((taint) => findForeign(activation, state, taint) ?? []) : meeting;
}

/** Is the need met by an origin that is known? */
export function isMet(is: Need['is'], taint: Taint): boolean {
  if (taint.root.kind === 'input') return false;
  if (is === 'secret') return isSecret(taint);
  const nature = getNature(taint);
  // Digests of what is sent tell nothing of what they are compared with.
  return (nature & natures.digest) === 0 && (nature & (natures.request | natures.credential)) !== 0;
}

const hostThreat = getThreatBit('host');

/** What is left of a taint when only hosts of the sender's choice count: no check excludes them, and none told that they are written ones. */
function findForeign({ run }: Activation, state: State, taint: Taint): Taint | undefined {
  const threats = computeEffectiveThreats(taint, state) & hostThreat;
  if (threats === 0) return undefined;
  for (let step: Trail | undefined = taint.trail; step !== undefined; step = step.previous) {
    if (run.texts.writtenHosts.has(step.value)) return undefined;
  }
  return { ...taint, threats };
}
