import type { IrModule } from '../../analysis/ir/ir.ts';
import type { ModuleStore } from '../../analysis/project/module-store.ts';
import { resolveModule } from '../../analysis/project/resolve-module.ts';
import { getFileLanguage } from '../files/rule-languages.ts';
import { evaluateFormula, makeEvaluation } from '../search/evaluate-formula.ts';
import type { Match } from '../search/match.ts';
import { makeSearchTarget, type SearchTarget } from '../search/search-target.ts';
import { findTaints } from '../taint/find-taints.ts';
import type { FindMatches } from '../taint/placement.ts';
import type { TaintProgram } from '../taint/taint-run.ts';
import type { TaintRule } from './find-findings.ts';
import { mayMatch } from '../search/requirement.ts';
import { getFormulaKey } from '../search/get-formula-key.ts';

/** What `mode: taint` needs of a file. */
export interface TaintSearchFacts {
  readonly file: string;
  /** Lowers the file when a rule first asks; `undefined` when it is no program. */
  readonly lower: () => IrModule | undefined;
  /** The files around it, when flows are followed through calls. */
  readonly modules: ModuleStore | undefined;
}

/** Finds what reaches the sinks of a rule in one file. */
export type TaintSearch = (rule: TaintRule, search: SearchTarget) => readonly Match[];

/** Makes the search for one file; modules of other files are asked for once and shared by all rules. */
export function makeTaintSearch({ file, lower, modules }: TaintSearchFacts): TaintSearch {
  let module: IrModule | undefined;
  let isLowered = false;
  const files = new Map<string, IrModule | undefined>();
  const getModule = (name: string): IrModule | undefined => {
    if (name === file) return module;
    if (!files.has(name)) {
      const stored = modules?.getModule(name);
      files.set(name, stored === undefined || 'problem' in stored ? undefined : stored);
    }
    return files.get(name);
  };
  return ({ mode: { taint }, options, message }, search) => {
    const find = makeFinder(search, options);
    const isReached = [taint.sinks, taint.sources].every((parts) => parts.some(({ formula }) => find(formula).length > 0));
    if (modules === undefined && !isReached) return [];
    if (!isLowered) module = lower();
    isLowered = true;
    if (module === undefined) return [];
    const program: TaintProgram = {
      getModule,
      resolve: resolveFile,
      findIn: (name) => makeFinder(getTarget(getModule(name), name), options),
    };
    // What is not in the file may be in those that it imports.
    if (!isReached && !importsFiles(module)) return [];
    return findTaints({ module, specification: taint, options, message, find, ...(modules === undefined ? {} : { program }) });
  };
}

/** Rules share sources: what a formula finds is kept with the text, by what the formula says and by the options. */
const found = new WeakMap<SearchTarget, Map<string, readonly Match[]>>();

function makeFinder(search: SearchTarget, options: TaintRule['options']): FindMatches {
  const evaluation = makeEvaluation(search, options);
  let known = found.get(search);
  if (known === undefined) found.set(search, (known = new Map<string, readonly Match[]>()));
  const matches = known;
  const optionsKey = JSON.stringify(options);
  return (formula) => {
    const key = `${optionsKey}:${getFormulaKey(formula)}`;
    let answer = matches.get(key);
    if (answer === undefined) {
      answer = mayMatch(formula, search) ? evaluateFormula(formula, evaluation) : [];
      matches.set(key, answer);
    }
    return answer;
  };
}

function importsFiles({ file, specifiers }: IrModule): boolean {
  return [...specifiers].some((each) => resolveFile(file, each) !== undefined);
}

function resolveFile(from: string, specifier: string): string | undefined {
  const target = resolveModule(from, specifier);
  return target.kind === 'file' ? target.file : undefined;
}

const targets = new WeakMap<IrModule, SearchTarget>();

function getTarget(module: IrModule | undefined, name: string): SearchTarget {
  if (module === undefined) return makeSearchTarget('', { language: 'generic' });
  let target = targets.get(module);
  if (target === undefined) {
    targets.set(module, (target = makeSearchTarget(module.text, { language: getFileLanguage(name) })));
  }
  return target;
}
