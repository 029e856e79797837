import type { MisuseKind } from '../../models/misuses.ts';
import type { Confidence } from '../../types.ts';
import type { Location, Taint } from '../domain/value.ts';
import type { CallStep } from '../interpreter/activation.ts';

/** What must hold of a value for a misuse to be one: it comes from the sender, or it is a secret of the program. */
export interface Need {
  readonly is: 'sent' | 'secret';
  /** Origins of the value that meet it, and inputs of the function that may. */
  readonly taints: readonly Taint[];
}

/** Something that is wrong in itself, seen from one function: `calls` lead from that function to it, outermost first. */
export interface Misuse {
  readonly kind: MisuseKind;
  readonly confidence: Confidence;
  /** Words for the message. */
  readonly label: string;
  readonly at: Location;
  readonly calleeText: string;
  readonly calls: readonly CallStep[];
  /** Empty: it is one whatever the function is given. */
  readonly needs: readonly Need[];
}

/** Answers what of some taints meets a need, or may when callers are known. */
export function selectMeeting(is: Need['is'], taints: readonly Taint[]): readonly Taint[] {
  return taints.filter((taint) => taint.root.kind === 'input' || isMet(is, taint));
}

/** Is every need met by an origin that is known? */
export function isDecided({ needs }: Misuse): boolean {
  return needs.every(({ is, taints }) => taints.some((taint) => isMet(is, taint)));
}

function isMet(is: Need['is'], { root }: Taint): boolean {
  if (root.kind !== 'source') return false;
  if (is === 'sent') return root.isSent;
  return !root.isSent && (root.secrecy === 'credential' || root.secrecy === 'token' || root.secrecy === 'digest');
}
