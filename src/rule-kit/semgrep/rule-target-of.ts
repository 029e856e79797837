import type { Rule, SourceCode } from 'eslint';
import { makeNamedTypeTest } from '../../analysis/project/has-named-type.ts';
import { getFileLanguage, type FileLanguage } from '../../semgrep/files/rule-languages.ts';
import { makeRuleTarget, type RuleTarget } from '../../semgrep/findings/rule-target.ts';

const targets = new WeakMap<SourceCode['ast'], RuleTarget>();

/** Answers the linted file as rules see it: made once, shared by all of them. */
export function ruleTargetOf({ sourceCode, filename }: Rule.RuleContext): RuleTarget {
  let target = targets.get(sourceCode.ast);
  if (target === undefined) {
    const hasType = makeNamedTypeTest(sourceCode.parserServices, filename);
    target = makeRuleTarget(sourceCode.text, {
      language: getLintedLanguage(filename),
      ...(hasType === undefined ? {} : { hasType: (tree, type) => hasType(tree, type) }),
    });
    targets.set(sourceCode.ast, target);
  }
  return target;
}

/** Answers how a linted file is read; a text without a file is JavaScript, as for ESLint. */
export function getLintedLanguage(filename: string): FileLanguage {
  return filename === '<input>' || filename === '<text>' ? 'js' : getFileLanguage(filename);
}
