import type { IrModule } from '../../analysis/ir/ir.ts';
import type { ModuleStore } from '../../analysis/project/module-store.ts';
import { resolveModule } from '../../analysis/project/resolve-module.ts';
import type { TaintSink, TaintSource } from '../rule/rule.ts';
import { getFileLanguage } from '../files/rule-languages.ts';
import { evaluateFormula, makeEvaluation } from '../search/evaluate-formula.ts';
import type { Match } from '../search/match.ts';
import { makeSearchTarget, type SearchTarget } from '../search/search-target.ts';
import { findTaints } from '../taint/find-taints.ts';
import type { FindMatches } from '../taint/placement.ts';
import type { TaintProgram } from '../taint/taint-run.ts';
import type { TaintRule } from './find-findings.ts';

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
  let around: readonly string[] | undefined;
  return ({ mode: { taint }, options, message }, search) => {
    const [hasSinks, hasSources] = [isIn(search, taint.sinks, options), isIn(search, taint.sources, options)];
    if (modules === undefined && !(hasSinks && hasSources)) return [];
    if (!isLowered) module = lower();
    isLowered = true;
    if (module === undefined) return [];
    const linted = module;
    // What is not in the file may be in those that it imports.
    const isAround = (parts: readonly TaintPart[]): boolean =>
      (around ??= listImported(linted, getModule)).some((name) => isIn(getTarget(getModule(name), name), parts, options));
    if (!(hasSinks || isAround(taint.sinks)) || !(hasSources || isAround(taint.sources))) return [];
    const find = makeFinder(search, options);
    const findIn: TaintProgram['findIn'] = (name) => makeFinder(getTarget(getModule(name), name), options);
    const program: TaintProgram = { getModule, resolve: resolveFile, findIn };
    return findTaints({ module, specification: taint, options, message, find, ...(modules === undefined ? {} : { program }) });
  };
}

type TaintPart = Pick<TaintSource | TaintSink, 'formula'>;

const answers = new WeakMap<SearchTarget, Map<readonly TaintPart[], boolean>>();

/** Is one of the sources or sinks of a rule in a text? Asked once for a text: other files stay the same while one is edited. */
function isIn(target: SearchTarget, parts: readonly TaintPart[], options: TaintRule['options']): boolean {
  let known = answers.get(target);
  if (known === undefined) answers.set(target, (known = new Map<readonly TaintPart[], boolean>()));
  let answer = known.get(parts);
  if (answer === undefined) {
    const find = makeFinder(target, options);
    known.set(parts, (answer = parts.some(({ formula }) => find(formula).length > 0)));
  }
  return answer;
}

function makeFinder(search: SearchTarget, options: TaintRule['options']): FindMatches {
  const evaluation = makeEvaluation(search, options);
  return (formula) => evaluateFormula(formula, evaluation);
}

/** Lists the files that a file imports, and those that they import. */
function listImported(module: IrModule, getModule: TaintProgram['getModule']): readonly string[] {
  const found = new Set([module.file]);
  for (const file of found) {
    for (const each of getModule(file)?.specifiers ?? []) {
      const target = resolveFile(file, each);
      if (target !== undefined) found.add(target);
    }
  }
  found.delete(module.file);
  return [...found];
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
