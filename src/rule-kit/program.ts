import type { Rule, SourceCode } from 'eslint';
import type { Program } from '../analysis/interpreter/run.ts';
import type { IrModule } from '../analysis/ir/ir.ts';
import type { LibraryModel } from '../models/schema.ts';
import type { KnownFunctions } from '../analysis/lowering/known-functions.ts';
import { lowerModule } from '../analysis/lowering/lower-module.ts';
import { resolveModule } from '../analysis/project/resolve-module.ts';
import { makeTypeOracle } from '../analysis/project/type-oracle.ts';
import { getEngine } from './engine.ts';
import { findShippedModels } from './shipped-models.ts';

/** A program, and the models that the packages it was seen to import ship. */
export interface LintedProgram extends Program {
  readonly shipped: ReadonlyMap<string, readonly LibraryModel[]>;
  /** Answers the files that were asked for. */
  listFiles(): readonly string[];
  /** Says that nobody will ask the program again. */
  finish(): void;
}

/** The file that was linted last, and its functions when it was the last one twice: then it is being edited. */
let last: { readonly file: string; readonly functions: KnownFunctions | undefined } | undefined;

/**
 * Answers the program around the linted file: the file itself as ESLint parsed it, if it is code, and its siblings from disk. `tell` hears of
 * siblings that cannot be followed.
 */
export function makeProgram(context: Rule.RuleContext, tell: (problem: string) => void): LintedProgram {
  const { sourceCode, filename } = context;
  const { modules } = getEngine();
  const oracle = makeTypeOracle(sourceCode.parserServices);
  const isEdited = last?.file === filename;
  const linted = isCode(sourceCode)
    ? lowerModule({ file: filename, text: sourceCode.text, ast: sourceCode.ast, known: isEdited ? last?.functions : undefined })
    : undefined;
  const known = new Map<string, IrModule | undefined>([[filename, linted]]);
  const shipped = new Map<string, readonly LibraryModel[]>();
  const seen = new Set<string>();
  return {
    shipped,
    getModule(file) {
      let module = known.get(file);
      if (module === undefined && !known.has(file)) {
        const stored = modules.getModule(file);
        if (stored !== undefined && 'problem' in stored) tell(stored.problem);
        else module = stored;
        known.set(file, module);
      }
      return module;
    },
    resolve(fromFile, specifier) {
      const target = resolveModule(fromFile, specifier);
      if (target.kind === 'package' && target.directory !== undefined && !seen.has(target.directory)) {
        seen.add(target.directory);
        const models = findShippedModels(target.directory, tell);
        if (models.length > 0) shipped.set(target.directory, models);
      }
      return target;
    },
    listFiles: () => [...known.keys()],
    finish() {
      if (linted !== undefined) last = { file: filename, functions: isEdited ? linted.takeFunctions() : undefined };
      for (const [file, module] of known) if (module !== undefined) modules.finish(file, module);
      known.clear();
    },
    readJson: (file) => modules.readJson(file),
    typeNamesAt: (file, span) => oracle.typeNamesAt(file, span),
  };
}

/** Is it no file of data? */
function isCode({ ast }: SourceCode): boolean {
  return (ast.type as string) === 'Program';
}
