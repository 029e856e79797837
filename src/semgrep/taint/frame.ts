import type { FunctionRef, IrFunction, Register, Span } from '../../analysis/ir/ir.ts';
import { gatherTaints, unknownCell, type Cell } from './cell.ts';
import { getCodeFacts, type CodeFacts } from './code-facts.ts';
import { noTaints, type TaintSet } from './taint.ts';
import type { TaintFile } from './taint-file.ts';
import type { OuterCall, TaintRun } from './taint-run.ts';
import { emptyEnvironment, TaintState, type Environment } from './taint-state.ts';
import type { Place } from './variables.ts';

/** A function that is being followed. */
export class Frame {
  readonly run: TaintRun;
  readonly file: TaintFile;
  readonly body: IrFunction;
  readonly facts: CodeFacts;
  /** The number of its first register among all variables. */
  private readonly base: number;
  /** Set while code outside the linted file is followed. */
  readonly outer: OuterCall | undefined;
  readonly state = new TaintState(emptyEnvironment);
  returned: Cell = unknownCell;
  /** Declared functions that nothing uses and that were not followed yet. */
  readonly unused: { readonly function: FunctionRef; isFollowed: boolean }[] = [];
  /** Functions whose names are mentioned, with what held where they are made, by id. */
  readonly mentioned = new Map<string, { readonly function: FunctionRef; readonly environment: Environment }>();
  private readonly temporaries: (Cell | undefined)[] = [];
  private readonly places: (Place | undefined)[] = [];
  private readonly spans: (Span | undefined)[] = [];
  private readonly fresh: (TaintSet | undefined)[] = [];

  constructor(run: TaintRun, file: TaintFile, body: IrFunction, outer: OuterCall | undefined) {
    this.run = run;
    this.file = file;
    this.body = body;
    this.facts = getCodeFacts(body);
    this.base = run.variables.getBase(body);
    this.outer = outer;
  }

  enter(environment: Environment): void {
    this.state.environment = environment;
    this.state.share();
  }

  read(register: Register): Cell {
    if (this.isTemporary(register)) return this.temporaries[register] ?? unknownCell;
    return this.state.get(this.getVariable(register)) ?? unknownCell;
  }

  write(register: Register, cell: Cell, place?: Place, at?: Span): void {
    this.places[register] = place;
    this.spans[register] = at;
    this.fresh[register] = undefined;
    if (this.isTemporary(register)) this.temporaries[register] = cell;
    else this.state.set(this.getVariable(register), cell);
  }

  /** Answers the number of a register among all variables. */
  getVariable(register: Register): number {
    return this.base + 2 * register;
  }

  /** Keeps the taints that a value has because it is a source here, whatever its variable holds. */
  setFresh(register: Register, taints: TaintSet): void {
    this.fresh[register] = taints;
  }

  getFresh(register: Register): TaintSet {
    return this.fresh[register] ?? noTaints;
  }

  /** Answers which l-value a register was read from. */
  getPlace(register: Register): Place | undefined {
    return this.places[register];
  }

  /** Answers where `this` is. */
  getSelf(): Place {
    return { variable: this.run.variables.getThis(this.file.name), path: [] };
  }

  /** Is a variable set at once to what a call answers, without the program around it? */
  isStored(register: Register): boolean {
    return this.run.program === undefined && this.facts.stored.has(register);
  }

  isSelf(register: Register): boolean {
    const place = this.places[register];
    return place?.path.length === 0 && place.variable === this.run.variables.getThis(this.file.name);
  }

  /** Answers the taints that something gets with a value; with `this` come none of its fields. */
  gather(register: Register): TaintSet {
    const cell = this.read(register);
    return this.isSelf(register) ? (cell.taints ?? noTaints) : gatherTaints(cell);
  }

  /** Does a place lie in the list of parameters? */
  isInParameters({ start, end }: Span): boolean {
    return this.body.parameters.some(({ span }) => span.start <= start && span.end >= end);
  }

  private isTemporary(register: Register): boolean {
    return this.body.localRegisters[register] === true && this.facts.isVariable[register] !== true;
  }

  /** Answers where a value was computed. */
  getSpan(register: Register): Span | undefined {
    return this.spans[register];
  }

  isVariable(register: Register): boolean {
    return this.facts.isVariable[register] === true;
  }
}
