import type { IrModule, Span } from '../../analysis/ir/ir.ts';
import { getFileFacts, type FileFacts } from './file-facts.ts';
import type { Placement } from './placement.ts';
import type { TaintSet } from './taint.ts';

/** What one analysis knows of one file. */
export class TaintFile {
  readonly module: IrModule;
  readonly facts: FileFacts;
  readonly placement: Placement;
  /** What variables of the top level and fields of `this` got there, with the end of the assignment. */
  readonly settled = new Map<string, { readonly after: number; readonly taints: TaintSet }>();
  /** Taints of the places that conditions of sinks ask about. */
  readonly watched = new Map<number, TaintSet>();

  constructor(module: IrModule, placement: Placement) {
    this.module = module;
    this.facts = getFileFacts(module);
    this.placement = placement;
  }

  get name(): string {
    return this.module.file;
  }

  /** May something be found in a piece of code when it is followed without what is around it? */
  canFindIn(span: Span): boolean {
    const hasSource = this.placement.hasSourceIn(span);
    if (hasSource && this.facts.hasOuterStoreIn(span)) return true;
    return this.placement.hasSinkIn(span) && (hasSource || this.settled.size > 0);
  }
}
