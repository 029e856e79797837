import { parseModule } from '../../analysis/project/parse-module.ts';
import { resolveModule } from '../../analysis/project/resolve-module.ts';
import type { DeploymentProblem } from '../deployment.ts';
import { callAsUnknown, callFunction, makeObject } from './call-function.ts';
import { instantiate } from './classes.ts';
import { getPlace, type Evaluation } from './evaluation.ts';
import { evaluateExpression } from './evaluate-expression.ts';
import { executeStatement } from './execute-statement.ts';
import { getMember } from './get-member.ts';
import { getExports, runModule } from './load-module.ts';
import type { ModuleState } from './module-state.ts';
import { readJson } from './read-json.ts';
import { makeDict, unknownValue, type ClassValue, type Closure, type Construct, type Value } from './value.ts';

/** Answers the text of a file of the project. */
export type ReadText = (file: string) => string | undefined;

/** What is run. */
export interface ProgramSet {
  readonly files: readonly string[];
  readonly readText: ReadText;
  /** Names that need no import, with what rows call them. */
  readonly globals: ReadonlyMap<string, string>;
  /** The folder that the tool is started in. */
  readonly root: string;
}

/** What infrastructure programs did. */
export interface ProgramRun {
  /** What packages made, in order. */
  readonly constructs: readonly Construct[];
  /** What each of the files exports. */
  readonly exports: ReadonlyMap<string, Value>;
  readonly problems: readonly DeploymentProblem[];
  /** All files that were read. */
  readonly files: readonly string[];
}

/** Nodes that are computed at most, for all files together. */
const mostSteps = 2_000_000;

/**
 * Runs infrastructure programs without their packages: what a package exports is a name, and what it makes is recorded. Code runs as it is
 * written, with every round of a loop, as long as it depends on nothing that is not in the project; where a condition is not known both
 * ways are gone. Functions and classes that nothing calls are called with arguments of which nothing is known.
 */
export function runPrograms({ files, readText, globals, root }: ProgramSet): ProgramRun {
  const modules = new Map<string, ModuleState>();
  const texts = new Map<string, string>();
  const problems: DeploymentProblem[] = [];
  const imported = new Set<string>();

  function load(file: string): Value {
    const known = modules.get(file);
    if (known !== undefined) return getExports(known);
    const text = readText(file);
    if (text === undefined) return unknownValue;
    texts.set(file, text);
    if (file.endsWith('.json')) return readJson(file, text);
    const exports = makeDict();
    const at = { file, start: 0, end: 0 };
    const module: ModuleState = { file, exports, replaced: { value: exports, at }, imports: new Map() };
    modules.set(file, module);
    const parsed = parseModule(file, text);
    if ('error' in parsed) {
      problems.push({ file, line: parsed.error.line, message: parsed.error.message });
      return unknownValue;
    }
    const { depth } = run;
    run.depth = 0;
    runModule(run, module, parsed.ast);
    run.depth = depth;
    return getExports(module);
  }

  const run: Evaluation = {
    evaluate: (node, scope) => evaluateExpression(run, node, scope),
    execute: (node, scope) => executeStatement(run, node, scope),
    call: (callee, self, args, at) => callFunction(run, callee, self, args, at),
    make: (callee, args, at) => makeObject(run, callee, args, at),
    getMember: (object, name) => getMember(run, object, name),
    importModule(from, specifier) {
      const found = resolveModule(from.file, specifier);
      if (found.kind === 'file') {
        imported.add(found.file);
        return load(found.file);
      }
      if (found.kind === 'package') return { kind: 'library', path: found.subpath === '' ? found.name : `${found.name}/${found.subpath}` };
      return /^[./~#]/u.test(specifier) ? unknownValue : { kind: 'library', path: specifier };
    },
    findGlobal: (name) => globals.get(name),
    root,
    constructs: [],
    declared: [],
    fuel: mostSteps,
    depth: 0,
    nesting: 0,
    running: new Map(),
    writes: undefined,
  };
  for (const file of files) load(file);
  runUncalled(run, files, { imported, texts });
  if (run.fuel < 0)
    problems.push({ file: files[0] ?? '', line: 1, message: 'the infrastructure program is too long and was read in part' });
  return {
    constructs: run.constructs,
    exports: new Map(Array.from(modules, ([file, module]) => [file, getExports(module)])),
    problems,
    files: [...texts.keys()],
  };
}

interface LoadedFiles {
  readonly imported: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
}

/** First what nothing else names: it may call the rest. */
function runUncalled(run: Evaluation, files: readonly string[], loaded: LoadedFiles): void {
  const wanted = new Set(files);
  const candidates = run.declared.filter((each) => wanted.has(each.scope.module.file));
  for (const mayBeNamed of [false, true]) {
    for (const candidate of candidates) {
      if (isRun(candidate) || (!mayBeNamed && isNamed(candidate, loaded))) continue;
      if (candidate.kind === 'closure') callAsUnknown(run, candidate);
      else {
        const at = getPlace(candidate.scope, candidate.node);
        const args = Array.from({ length: 3 }, () => ({ value: unknownValue, at }));
        instantiate(run, candidate, args, at);
      }
    }
  }
}

function isRun(candidate: Closure | ClassValue): boolean {
  return candidate.kind === 'closure' ? candidate.wasCalled === true : candidate.wasMade === true;
}

function isNamed({ node, scope }: Closure | ClassValue, { imported, texts }: LoadedFiles): boolean {
  const { file } = scope.module;
  if (imported.has(file)) return true;
  const { start, end } = getPlace(scope, node);
  const text = texts.get(file) ?? '';
  const name = (node as { readonly id?: { readonly name?: string } | null }).id?.name;
  if (name === undefined) return false;
  const rest = `${text.slice(0, start)} ${text.slice(end)}`;
  return new RegExp(String.raw`(?<![\w$])${name.replaceAll('$', String.raw`\$`)}(?![\w$])`, 'u').test(rest);
}
