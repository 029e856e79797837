import type { Rule } from 'eslint';
import type { Flow } from '../analysis/finding.ts';

/** Answers the mechanical rewrites that remove a flow. */
export type SuggestFix = (context: Rule.RuleContext, flow: Flow) => readonly Rule.SuggestionReportDescriptor[];

/** Suggestions are offered only where the sink itself is in the linted file. */
export function makeSuggestions(context: Rule.RuleContext, flow: Flow, suggest: SuggestFix): Rule.SuggestionReportDescriptor[] {
  return flow.sink.at.file === context.filename ? [...suggest(context, flow)] : [];
}
