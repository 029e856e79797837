import type { Rule } from 'eslint';
import type { Program } from '../analysis/interpreter/run.ts';
import type { IrModule } from '../analysis/ir/ir.ts';
import { lowerModule } from '../analysis/lowering/lower-module.ts';
import { resolveModule } from '../analysis/project/resolve-module.ts';
import { makeTypeOracle } from '../analysis/project/type-oracle.ts';
import { getEngine } from './engine.ts';

const linted = new WeakMap<object, IrModule>();

/** Answers the program around the linted file: the file itself as ESLint parsed it, its siblings from disk. */
export function makeProgram(context: Rule.RuleContext): Program {
  const { sourceCode, filename } = context;
  const { modules } = getEngine();
  const oracle = makeTypeOracle(sourceCode.parserServices);
  return {
    getModule(file) {
      if (file === filename) {
        let module = linted.get(sourceCode.ast);
        if (module === undefined) {
          module = modules.findModule(file, sourceCode.text) ?? lowerModule({ file, text: sourceCode.text, ast: sourceCode.ast });
          linted.set(sourceCode.ast, module);
        }
        return module;
      }
      const module = modules.getModule(file);
      return module === undefined || 'problem' in module ? undefined : module;
    },
    resolve: resolveModule,
    readJson: (file) => modules.readJson(file),
    typeNamesAt: (file, span) => oracle.typeNamesAt(file, span),
  };
}
