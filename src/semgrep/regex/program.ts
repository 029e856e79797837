import type { CharTest } from './char-class.ts';
import type { AssertionKind, Verb } from './regex-node.ts';

/** The kinds of instructions, as numbers: the loop that runs them is hot. */
export const op = {
  char: 0,
  text: 1,
  test: 2,
  split: 3,
  jump: 4,
  save: 5,
  run: 6,
  assert: 7,
  end: 8,
  look: 9,
  atomic: 10,
  reference: 11,
  call: 12,
  ifGroup: 13,
  ifLook: 14,
  setRegister: 15,
  loop: 16,
  leaveIfEmpty: 17,
  verb: 18,
} as const;

/** One step of a program. Where nothing else is said, the next one follows. */
export type Instruction =
  | { readonly op: typeof op.char; readonly code: number }
  | { readonly op: typeof op.text; readonly text: string }
  | { readonly op: typeof op.test; readonly test: CharTest }
  /** Goes on at the first place; at the second when that fails. */
  | { readonly op: typeof op.split; readonly first: number; readonly second: number }
  | { readonly op: typeof op.jump; readonly to: number }
  /** Keeps the place in a register. */
  | { readonly op: typeof op.save; readonly register: number }
  /** Many characters that pass one test. */
  | {
      readonly op: typeof op.run;
      readonly test: CharTest;
      readonly min: number;
      readonly max: number;
      readonly mode: 'greedy' | 'lazy' | 'possessive';
    }
  | { readonly op: typeof op.assert; readonly what: AssertionKind }
  | { readonly op: typeof op.end }
  | LookInstruction
  | { readonly op: typeof op.atomic; readonly body: number }
  | { readonly op: typeof op.reference; readonly groups: readonly number[]; readonly ignoreCase: boolean }
  | { readonly op: typeof op.call; readonly group: number }
  | { readonly op: typeof op.ifGroup; readonly groups: readonly number[]; readonly otherwise: number }
  | { readonly op: typeof op.ifLook; readonly look: LookInstruction; readonly otherwise: number }
  | { readonly op: typeof op.setRegister; readonly register: number; readonly value: number }
  /** Counts in a register and goes to the body again, or on. */
  | {
      readonly op: typeof op.loop;
      readonly register: number;
      readonly min: number;
      readonly max: number;
      readonly isLazy: boolean;
      readonly body: number;
    }
  /** Goes elsewhere when nothing was matched since the place in the register. */
  | { readonly op: typeof op.leaveIfEmpty; readonly register: number; readonly to: number }
  | { readonly op: typeof op.verb; readonly verb: Verb };

export interface LookInstruction {
  readonly op: typeof op.look;
  readonly isNegative: boolean;
  /** Where bodies begin. Those that look behind begin a number of characters before. */
  readonly bodies: readonly { readonly start: number; readonly width: number | undefined }[];
}

/** A regular expression as steps. */
export interface Program {
  readonly code: readonly Instruction[];
  /** Places of groups come first, two each; the first two are the whole match. */
  readonly registerCount: number;
  readonly groupCount: number;
  /** Where groups begin that are called. */
  readonly subroutines: ReadonlyMap<number, number>;
}
