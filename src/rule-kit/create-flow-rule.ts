import type { Flow } from '../analysis/finding.ts';
import { analysisOf } from './analysis-of.ts';
import { createRule, type RuleDocsInput, type SecurityRule } from './create-rule.ts';
import { reportFlow } from './report-flow.ts';
import { makeSuggestions, type SuggestFix } from './suggestions.ts';

/** A rule that reports flows of some threats. */
export interface FlowRuleInput {
  readonly name: string;
  readonly docs: RuleDocsInput;
  /** Message texts: `reaches` for every flow, and one for each suggestion. */
  readonly messages: Readonly<Record<string, string>> & { readonly reaches: string };
  readonly suggest?: SuggestFix;
}

/** Makes a rule that is nothing but a query: report each flow of the threats in its documentation. */
export function createFlowRule(input: FlowRuleInput): SecurityRule {
  return createRule({
    name: input.name,
    meta: {
      type: 'problem',
      docs: input.docs,
      messages: { ...input.messages },
      schema: [],
      ...(input.suggest === undefined ? {} : { hasSuggestions: true }),
    },
    create(context) {
      // ESLint opens data files too.
      if ((context.sourceCode.ast.type as string) !== 'Program') return {};
      // The tree is whole before it is walked: a rule that has nothing to report listens to nothing.
      const flows = analysisOf(context).findFlows(input.docs.threats);
      if (flows.length === 0) return {};
      return {
        'Program:exit'() {
          for (const flow of flows) reportFlow(context, flow, 'reaches', suggestionsFor(flow));
        },
      };
      function suggestionsFor(flow: Flow): ReturnType<typeof makeSuggestions> {
        return input.suggest === undefined ? [] : makeSuggestions(context, flow, input.suggest);
      }
    },
  });
}
