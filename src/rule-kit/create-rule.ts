import type { Rule, SourceCode } from 'eslint';
import type { RuleDocs } from '../types.ts';

/** What a rule file says of its documentation; the page's address follows from the name. */
export type RuleDocsInput = Omit<RuleDocs, 'url'>;

/** A rule as its file writes it. */
export interface RuleInput {
  readonly name: string;
  readonly meta: Omit<Rule.RuleMetaData, 'docs'> & { readonly docs: RuleDocsInput };
  readonly create: Rule.RuleModule['create'];
}

/** A rule of this plugin. */
export type SecurityRule = Rule.RuleModule & { readonly name: string; readonly meta: Rule.RuleMetaData & { readonly docs: RuleDocs } };

const documentation = 'https://github.com/eslint-plugin-serverless-security/eslint-plugin-serverless-security/blob/main/docs/rules';

/** Names of the rules that are on, by the text that they look at. */
const active = new WeakMap<SourceCode, Set<string>>();

/** Is another rule on for the same text? */
export function isActive({ sourceCode }: Rule.RuleContext, name: string): boolean {
  return active.get(sourceCode)?.has(name) === true;
}

/** Completes a rule's metadata. */
export function createRule(input: RuleInput): SecurityRule {
  const docs: RuleDocs = { ...input.meta.docs, url: `${documentation}/${input.name}.md` };
  return {
    name: input.name,
    meta: { ...input.meta, docs: { ...docs } },
    create: (context) => {
      const names = active.get(context.sourceCode) ?? new Set();
      active.set(context.sourceCode, names.add(input.name));
      return input.create(context);
    },
  };
}
