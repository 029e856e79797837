import type { Rule, SourceCode } from 'eslint';
import { lowerModule } from '../../analysis/lowering/lower-module.ts';
import { makeNamedTypeTest } from '../../analysis/project/has-named-type.ts';
import { getFileLanguage, type FileLanguage } from '../../semgrep/files/rule-languages.ts';
import { makeTaintSearch } from '../../semgrep/findings/make-taint-search.ts';
import { makeRuleTarget, type RuleTarget } from '../../semgrep/findings/rule-target.ts';
import { getModuleStore } from '../engine.ts';
import { readParsedSyntax } from './read-parsed-syntax.ts';

type Targets = WeakMap<SourceCode['ast'], RuleTarget>;

const withinFile: Targets = new WeakMap();
const acrossFiles: Targets = new WeakMap();

/** Answers the linted file as rules see it: made once, shared by all of them. */
export function ruleTargetOf(context: Rule.RuleContext, interprocedural: boolean): RuleTarget {
  const targets = interprocedural ? acrossFiles : withinFile;
  const { ast } = context.sourceCode;
  let target = targets.get(ast);
  if (target === undefined) targets.set(ast, (target = makeTarget(context, interprocedural)));
  return target;
}

function makeTarget(context: Rule.RuleContext, interprocedural: boolean): RuleTarget {
  const { sourceCode, filename } = context;
  const { text, ast } = sourceCode;
  const hasType = makeNamedTypeTest(sourceCode.parserServices, filename);
  const findTaints = makeTaintSearch({
    file: filename,
    lower: () => ((ast.type as string) === 'Program' ? lowerModule({ file: filename, text, ast }) : undefined),
    modules: interprocedural ? getModuleStore() : undefined,
  });
  const language = getLintedLanguage(filename);
  const syntax = readParsedSyntax(context, language);
  return makeRuleTarget(text, { language, findTaints, syntax, ...(hasType === undefined ? {} : { hasType }) });
}

/** Answers how a linted file is read; a text without a file is JavaScript, as for ESLint. */
export function getLintedLanguage(filename: string): FileLanguage {
  return filename === '<input>' || filename === '<text>' ? 'js' : getFileLanguage(filename);
}
