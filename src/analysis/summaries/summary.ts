import type { ThreatSet } from '../../models/threats.ts';
import type { Numbering } from '../../util/numbering.ts';
import type { Cell } from '../domain/cell.ts';
import type { Address, ValueId } from '../domain/identity.ts';
import type { Value } from '../domain/value.ts';
import type { Misuse } from '../misuse/misuse.ts';
import type { Access, Effect, Hit, SecretRead } from '../interpreter/activation.ts';
import type { EncodedCall } from './encoded-call.ts';
import type { InputPart } from './input-part.ts';
import type { SummaryKey } from './summary-key.ts';

/**
 * What one function does to inputs of one shape, in terms of symbolic inputs: computed once, applied at each call whose inputs have
 * that shape. Addresses 1…`inputCells` are the cells that the caller passes in, in the order of discovery; higher ones are made by the
 * function; negative ones are global.
 */
export interface Summary {
  readonly key: SummaryKey;
  /** As in `EncodedCall`. */
  readonly progress: number;
  readonly stalled: number;
  readonly isConstruct: boolean;
  readonly functionId: string;
  /** Being computed: what is here is a lower bound. */
  isRunning: boolean;
  /** Its lower bound was used while it was being computed: another round is needed. */
  wasUsed: boolean;
  /** What used its lower bound, in other summaries, has not come to an end yet. */
  isUnsettled: boolean;
  /** The number of the round in which it is being computed; no two rounds of a run have the same. */
  round: number;
  /** Summaries under way whose lower bounds it used, and in which of their rounds. */
  readonly restsOn: { readonly summary: Summary; readonly round: number }[];
  /** Where it rests on others: the inputs with which it is computed once more. */
  call: EncodedCall | undefined;
  /** The value at the normal exits; absent: the function does not return. */
  returns: Value | undefined;
  throws: Value | undefined;
  /** Cells after the call: changed inputs and everything that outputs reach. */
  heap: ReadonlyMap<Address, Cell>;
  /** Checks that hold for parts of inputs once the function returned. */
  facts: readonly { readonly part: InputPart; readonly excludes: ThreatSet }[];
  /** The same for parts of values that the function hands out. */
  outputFacts: readonly { readonly value: ValueId; readonly path: readonly string[]; readonly excludes: ThreatSet }[];
  /** Properties written onto parts of inputs that are no cells. */
  shadows: readonly { readonly part: InputPart; readonly cell: Cell }[];
  hits: readonly Hit[];
  /** Secrets that are fetched each time that the function is called. */
  secretReads: readonly SecretRead[];
  misuses: readonly Misuse[];
  /** Does it check who calls, and may throw then? */
  verifies: boolean;
  /** It answers a promise that can be rejected. */
  rejects: boolean;
  /** Inputs that decide something, go into a library or are answered. */
  uses: ReadonlySet<number>;
  /** Calls for which a caller must be known. */
  accesses: readonly Access[];
  effects: readonly Effect[];
  /** Of a recursion: what made the objects that are new, see `collectOrigins`. */
  origins: ReadonlyMap<Address, string> | undefined;
  /** Identities of the symbolic inputs. */
  readonly inputIds: Numbering<ValueId>;
  readonly inputCells: number;
}
