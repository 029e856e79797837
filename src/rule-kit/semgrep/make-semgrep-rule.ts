import { relative, sep } from 'node:path';
import type { AST, Rule } from 'eslint';
import { getPathMatcher } from '../../semgrep/files/get-path-matcher.ts';
import { getFileLanguages } from '../../semgrep/files/rule-languages.ts';
import { describeGivenUp } from '../../semgrep/search/describe-given-up.ts';
import { findFindings, type Finding } from '../../semgrep/findings/find-findings.ts';
import type { LineTable } from '../../semgrep/findings/line-table.ts';
import { redactCode } from '../../secrets/redact.ts';
import type { SemgrepRule } from '../../semgrep/rule/rule.ts';
import { tellFailure, tellIncomplete } from '../tell-incomplete.ts';
import { getLintedLanguage, ruleTargetOf } from './rule-target-of.ts';
import { makeRuleMeta } from './rule-meta.ts';

/** How what a rule would write is offered: with `eslint --fix`, one by one in the editor, or not at all. */
export type FixKind = 'fix' | 'suggestion' | 'none';

/** How rules of rule files become rules of ESLint. */
export interface SemgrepRuleOptions {
  readonly fixes: FixKind;
  /** The folder that `paths` are relative to; ESLint's own when it is absent. */
  readonly root: string | undefined;
  /** Are rules of mode `taint` followed through calls and into other files? */
  readonly interprocedural: boolean;
}

/** Makes the ESLint rule of a rule of a rule file. */
export function makeSemgrepRule(rule: SemgrepRule, { fixes, root, interprocedural }: SemgrepRuleOptions): Rule.RuleModule {
  const fixKind = rule.fix === undefined ? 'none' : (readFixKind(rule) ?? fixes);
  return {
    meta: makeRuleMeta(rule, fixKind),
    create(context) {
      if (!getFileLanguages(rule).has(getLintedLanguage(context.filename))) return {};
      if (!getPathMatcher(rule.paths)(findPath(root ?? context.cwd, context.filename))) return {};
      try {
        const target = ruleTargetOf(context, interprocedural);
        for (const finding of findFindings(rule, target)) {
          const { lines } = target;
          const loc = { start: locate(context, lines, finding.start), end: locate(context, lines, finding.end) };
          context.report({
            loc,
            messageId: 'found',
            data: { message: redactCode(finding.message.trim()) },
            ...describeFix(finding, fixKind),
          });
        }
        tellIncomplete(context.filename, describeGivenUp(target.search.givenUp, context.filename));
      } catch (error) {
        tellFailure(context.filename, error);
      }
      return {};
    },
  };
}

/** `metadata: { eslint: { fix: suggestion } }` decides for one rule. */
function readFixKind({ metadata }: SemgrepRule): FixKind | undefined {
  const own = metadata['eslint'];
  const kind: unknown = typeof own === 'object' && own !== null && 'fix' in own ? own.fix : undefined;
  return kind === 'fix' || kind === 'suggestion' || kind === 'none' ? kind : undefined;
}

/** All rules ask for the path of the same file. */
let last: { readonly root: string; readonly file: string; readonly path: string } | undefined;

function findPath(root: string, file: string): string {
  if (last?.root !== root || last.file !== file) last = { root, file, path: relative(root, file).split(sep).join('/') };
  return last.path;
}

function locate({ sourceCode }: Rule.RuleContext, lines: LineTable, offset: number): AST.SourceLocation['start'] {
  // Other plugins' languages count columns from 1.
  const firstColumn = sourceCode.ast.loc.start.column === 1 ? 1 : 0;
  return { line: lines.findLine(offset), column: lines.findColumn(offset) + firstColumn };
}

function describeFix({ start, end, fix: text }: Finding, kind: FixKind): Partial<Rule.ReportDescriptorOptions> {
  if (text === undefined || kind === 'none') return {};
  const fix = (fixer: Rule.RuleFixer): Rule.Fix => fixer.replaceTextRange([start, end], text);
  return kind === 'fix' ? { fix } : { suggest: [{ messageId: 'fix', data: { text: redactCode(text) }, fix }] };
}
