import type { FunctionRef, IrClass, IrModule } from '../../analysis/ir/ir.ts';
import type { RuleOptions, TaintSpecification } from '../rule/rule.ts';
import { analyseFunction } from './analyse-function.ts';
import { getCodeFacts } from './code-facts.ts';
import type { TaintFinding } from './finding.ts';
import { FindingList } from './finding-list.ts';
import type { FindMatches } from './placement.ts';
import { OriginTable } from './taint.ts';
import { TaintFile } from './taint-file.ts';
import { readTaintOptions } from './taint-options.ts';
import { maximumSteps, type TaintProgram, type TaintRun } from './taint-run.ts';
import { emptyEnvironment } from './taint-state.ts';
import { Variables } from './variables.ts';

/** What `mode: taint` is asked. */
export interface TaintQuery {
  /** The linted file. */
  readonly module: IrModule;
  readonly specification: TaintSpecification;
  readonly options: RuleOptions;
  /** Finds matches in the linted file. */
  readonly find: FindMatches;
  /** Given when flows are to be followed through calls and into other files. */
  readonly program?: TaintProgram | undefined;
}

/** Finds data that reaches sinks: within functions as Semgrep does, or through calls too. */
export function findTaints({ module, specification, options, find, program }: TaintQuery): readonly TaintFinding[] {
  const linted = new TaintFile(module, specification, find);
  if (program === undefined && linted.placement.isVoid) return [];
  const taintOptions = readTaintOptions(options);
  const run: TaintRun = {
    specification,
    options: taintOptions,
    program,
    linted,
    files: new Map(),
    origins: new OriginTable(),
    variables: new Variables(),
    findings: new FindingList(taintOptions.unifyMetavariables),
    safeVariables: new Set(),
    transfers: new Map(),
    analyse: analyseFunction,
    active: new Map(),
    outcomes: new Map(),
    modules: new Map(),
    steps: maximumSteps,
  };
  run.modules.set(module.file, analyseFunction(run, module.init, { environment: emptyEnvironment, outer: undefined }).environment);
  for (const each of listRoots(linted)) analyseFunction(run, each, { environment: emptyEnvironment, outer: undefined });
  return run.findings.list();
}

/** Functions that are followed by themselves: those declared at the top level, and all methods. */
function listRoots({ module, classes }: TaintFile): readonly FunctionRef[] {
  const declared = [...getCodeFacts(module.init.lower()).names.values()].filter((each) => each.isDeclaration).map((each) => each.function);
  return [...declared, ...classes.flatMap(listMethods)].sort((a, b) => a.span.start - b.span.start);
}

function listMethods({ members, constructorFunction }: IrClass): readonly FunctionRef[] {
  const methods = members.flatMap(({ kind, function: ref }) => (kind === 'field' || ref === undefined ? [] : [ref]));
  return constructorFunction === undefined ? methods : [...methods, constructorFunction];
}
