import type { Rule } from 'eslint';
import type { Flow } from '../analysis/finding.ts';

/** Answers the mechanical rewrites that remove a flow. */
export type SuggestFix = (context: Rule.RuleContext, flow: Flow) => readonly Rule.SuggestionReportDescriptor[];

/** Suggestions are offered only where the sink itself is in the linted file. */
export function makeSuggestions(context: Rule.RuleContext, flow: Flow, suggest: SuggestFix): Rule.SuggestionReportDescriptor[] {
  return flow.sink.at.file === context.filename ? [...suggest(context, flow)] : [];
}

/** A template literal taken apart: texts around the holes, and the source text of each hole. */
export interface TemplateText {
  readonly texts: readonly string[];
  readonly holes: readonly string[];
}

/** Answers the parts of a template literal's source text; `undefined` when it is anything else or its holes are no plain expressions. */
export function parseTemplateText(source: string): TemplateText | undefined {
  if (!source.startsWith('`') || !source.endsWith('`') || source.length < 2) return undefined;
  const texts: string[] = [];
  const holes: string[] = [];
  let rest = source.slice(1, -1);
  for (;;) {
    const start = rest.indexOf('${');
    if (start < 0) break;
    const end = rest.indexOf('}', start);
    const hole = rest.slice(start + 2, end).trim();
    if (end < 0 || !/^[\w$.?!['"\]]+$/u.test(hole)) return undefined;
    texts.push(rest.slice(0, start));
    holes.push(hole);
    rest = rest.slice(end + 1);
  }
  if (holes.length === 0 || rest.includes('`') || rest.includes('\\') || texts.some((text) => text.includes('\\') || text.includes('`')))
    return undefined;
  return { texts: [...texts, rest], holes };
}
