import type { FunctionRef, IrModule } from '../../analysis/ir/ir.ts';
import type { TaintSpecification } from '../rule/rule.ts';
import type { Activation } from './activation.ts';
import type { Cell } from './cell.ts';
import type { FindingList } from './finding-list.ts';
import type { FindMatches, PlacedPropagator } from './placement.ts';
import type { OriginTable, TaintSet } from './taint.ts';
import type { SharedVariables } from './shared-variables.ts';
import type { TaintFile } from './taint-file.ts';
import type { TaintOptions } from './taint-options.ts';
import type { Environment } from './taint-state.ts';
import type { Place, Variables } from './variables.ts';

/** The files around the linted one; with them flows are followed through calls. */
export interface TaintProgram {
  getModule(file: string): IrModule | undefined;
  /** Answers the file that a specifier means. */
  resolve(from: string, specifier: string): string | undefined;
  /** Finds matches in another file. */
  findIn(file: string): FindMatches;
}

/** What came from the start of a propagator, and where its end is. */
export interface Transfer {
  taints: TaintSet;
  to: Place | undefined;
}

/** A call that is being followed: from where findings in other files are reported. */
export interface OuterCall {
  readonly at: { readonly file: string; readonly start: number; readonly end: number };
  /** What the linted file hands to it. */
  readonly taints: TaintSet;
}

/** What a function starts with. */
export interface Inputs {
  readonly environment: Environment;
  readonly outer: OuterCall | undefined;
  /** Absent: it is not known who calls. */
  readonly arguments?: readonly Cell[] | undefined;
  /** What parameters get for which there is no argument. */
  readonly rest?: Cell | undefined;
  readonly self?: Cell | undefined;
}

/** What a function answers and leaves behind. */
export interface Outcome {
  readonly environment: Environment;
  readonly returned: Cell;
  /** What parameters hold at the end, by index, as far as they have names. */
  readonly parameters: readonly (Cell | undefined)[];
}

/** One analysis of one linted file for one rule. */
export interface TaintRun {
  readonly specification: TaintSpecification;
  readonly options: TaintOptions;
  readonly program: TaintProgram | undefined;
  readonly linted: TaintFile;
  readonly files: Map<string, TaintFile | undefined>;
  readonly origins: OriginTable;
  readonly variables: Variables;
  readonly findings: FindingList;
  /** Variables whose declared types options take for harmless. */
  readonly safeVariables: Set<number>;
  readonly transfers: Map<PlacedPropagator, Transfer>;
  /** Follows a function; see `analyseFunction`. */
  readonly analyse: (run: TaintRun, ref: FunctionRef, inputs: Inputs) => Outcome;
  /** Functions that are being followed. */
  readonly active: Map<string, Activation>;
  /** Functions that were followed at some time. */
  readonly followed: Set<string>;
  /** Outcomes of calls whose arguments were the same. */
  readonly outcomes: Map<string, Outcome>;
  /** Constructors of superclasses, by the constructor that calls them. */
  readonly superConstructors: Map<string, Functions>;
  /** What objects of classes start with, by class. */
  readonly prototypes: Map<string, Cell>;
  /** Top-level code that ran. */
  readonly modules: Map<string, Environment>;
  /** What variables of the top level of all files may hold. */
  readonly shared: SharedVariables;
  /** Instructions that may still be followed. */
  steps: number;
}

/** Instructions that are followed for one rule and one file at the most. */
export const maximumSteps = 2_000_000;

/** Functions of the program. */
export type Functions = readonly FunctionRef[];
