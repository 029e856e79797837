import type { Rule } from 'eslint';
import type { Program } from '../analysis/interpreter/run.ts';
import type { IrModule } from '../analysis/ir/ir.ts';
import { lowerModule } from '../analysis/lowering/lower-module.ts';
import { resolveModule } from '../analysis/project/resolve-module.ts';
import { makeTypeOracle } from '../analysis/project/type-oracle.ts';
import { getEngine } from './engine.ts';

/**
 * Answers the program around the linted file: the file itself as ESLint parsed it, its siblings from disk. `tell` hears of siblings that
 * cannot be followed.
 */
export function makeProgram(context: Rule.RuleContext, tell: (problem: string) => void): Program {
  const { sourceCode, filename } = context;
  const { modules } = getEngine();
  const oracle = makeTypeOracle(sourceCode.parserServices);
  const known = new Map<string, IrModule | undefined>([
    [filename, lowerModule({ file: filename, text: sourceCode.text, ast: sourceCode.ast })],
  ]);
  return {
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
    resolve: resolveModule,
    readJson: (file) => modules.readJson(file),
    typeNamesAt: (file, span) => oracle.typeNamesAt(file, span),
  };
}
