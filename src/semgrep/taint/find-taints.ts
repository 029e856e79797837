import type { FunctionRef, IrClass, IrModule } from '../../analysis/ir/ir.ts';
import type { RuleOptions, TaintSpecification } from '../rule/rule.ts';
import { analyseFunction } from './analyse-function.ts';
import { getCodeFacts } from './code-facts.ts';
import { getFileFacts } from './file-facts.ts';
import type { TaintFinding } from './finding.ts';
import { FindingList } from './finding-list.ts';
import { findParts, Placement, type FindMatches } from './placement.ts';
import { SharedVariables } from './shared-variables.ts';
import { OriginTable } from './taint.ts';
import { TaintFile } from './taint-file.ts';
import { readTaintOptions } from './taint-options.ts';
import { maximumSteps, type Inputs, type TaintProgram, type TaintRun } from './taint-run.ts';
import { emptyEnvironment } from './taint-state.ts';
import { Variables } from './variables.ts';

/** What `mode: taint` is asked. */
export interface TaintQuery {
  /** The linted file. */
  readonly module: IrModule;
  readonly specification: TaintSpecification;
  readonly options: RuleOptions;
  /** The message of the rule: findings that it does not tell apart are one. */
  readonly message?: string | undefined;
  /** Finds matches in the linted file. */
  readonly find: FindMatches;
  /** Given when flows are to be followed through calls and into other files. */
  readonly program?: TaintProgram | undefined;
}

/** Finds data that reaches sinks: within functions as Semgrep does, or through calls too. */
export function findTaints({ module, specification, options, message, find, program }: TaintQuery): readonly TaintFinding[] {
  const found = findParts(specification, find);
  const [noSources, noSinks] = [found.sources.length === 0, found.sinks.length === 0];
  if (program === undefined ? noSources || noSinks : noSources && noSinks) return [];
  const linted = new TaintFile(module, new Placement(specification, find, getFileFacts(module), found));
  const taintOptions = readTaintOptions(options);
  const run: TaintRun = {
    specification,
    options: taintOptions,
    program,
    linted,
    files: new Map(),
    origins: new OriginTable(),
    variables: new Variables(),
    findings: new FindingList(taintOptions.unifyMetavariables, message),
    safeVariables: new Set(),
    transfers: new Map(),
    analyse: analyseFunction,
    active: new Map(),
    followed: new Set(),
    outcomes: new Map(),
    superConstructors: new Map(),
    prototypes: new Map(),
    modules: new Map(),
    shared: new SharedVariables(),
    steps: maximumSteps,
  };
  run.modules.set(module.file, emptyEnvironment);
  run.modules.set(module.file, analyseFunction(run, module.init, start).environment);
  for (const each of listDeclared(module)) followAlone(run, each, start);
  for (const each of linted.facts.classes) analyseClass(run, each);
  return run.findings.list();
}

/** Nothing is known of who calls. */
const start: Inputs = { environment: emptyEnvironment, outer: undefined };

function followAlone(run: TaintRun, ref: FunctionRef, inputs: Inputs): void {
  if (run.program !== undefined || run.linted.canFindIn(ref.span)) analyseFunction(run, ref, inputs);
}

/** Functions declared at the top level are followed by themselves. */
function listDeclared({ init }: IrModule): readonly FunctionRef[] {
  return [...getCodeFacts(init.lower()).names.values()].filter((each) => each.isDeclaration).map((each) => each.function);
}

/** Methods are followed by themselves; with the program around them they know what the constructor did. */
function analyseClass(run: TaintRun, { id, file, members, constructorFunction }: IrClass): void {
  const self = run.prototypes.get(id);
  let inputs: Inputs = { ...start, self };
  if (constructorFunction !== undefined && (self !== undefined || run.linted.canFindIn(constructorFunction.span))) {
    const { environment } = analyseFunction(run, constructorFunction, inputs);
    if (self !== undefined) inputs = { ...start, self: environment.get(run.variables.getThis(file)) ?? self };
  }
  const methods = members.flatMap(({ kind, function: ref }) => (kind === 'field' || ref === undefined ? [] : [ref]));
  // Fields that they assign are known to all methods.
  const isAssigning = (ref: FunctionRef): boolean => run.program === undefined && run.linted.facts.hasOuterStoreIn(ref.span);
  for (const each of [...methods.filter(isAssigning), ...methods.filter((one) => !isAssigning(one))]) followAlone(run, each, inputs);
}
