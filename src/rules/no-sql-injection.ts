import type { Flow } from '../analysis/finding.ts';
import { createFlowRule } from '../rule-kit/create-flow-rule.ts';
import { parseTemplateText, type SuggestFix, type TemplateText } from '../rule-kit/suggestions.ts';

export default createFlowRule({
  name: 'no-sql-injection',
  docs: {
    description: 'Disallow event data in SQL text',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [89],
    owasp: ['A03:2021', 'A05:2025'],
    confidence: 'high',
    threats: ['sql'],
  },
  messages: {
    reaches:
      '{{source}} reaches {{sink}}{{path}} without validation. Pass values as parameters, and choose names of columns and tables from a list.',
    bindValues: 'Bind the values: put placeholders into the text and the values into an array.',
  },
  suggest: suggestPlaceholders,
});

/** A hole that stands where SQL expects one value: after an operator, in the list behind `VALUES`. */
const beforeValue = /(?:[=<>]|\b(?:LIKE|ILIKE|BETWEEN|BETWEEN\s+\S+\s+AND)|\bVALUES\s*\((?:[^()]*,)?)\s*$/iu;

/** Numbers that MySQL does not take as text. */
const beforeNumber = /\b(?:LIMIT|OFFSET)\s*$/iu;

/** `` query(`… = '${x}'`) `` → `query('… = $1', [x])`, for drivers whose rows say how they write placeholders. */
function suggestPlaceholders(context: Parameters<SuggestFix>[0], flow: Flow): ReturnType<SuggestFix> {
  const { sourceCode } = context;
  const { placeholder, at, call } = flow.sink;
  const source = sourceCode.text.slice(at.span.start, at.span.end);
  const template = parseTemplateText(source);
  if (placeholder === undefined || template === undefined) return [];
  // Only where the text is the last argument is the place of the values free.
  if (sourceCode.text.slice(at.span.end, call.span.end).replaceAll(/[\s,]/gu, '') !== ')') return [];
  const text = bindHoles(template, placeholder);
  if (text === undefined) return [];
  let count = 0;
  const numbered = placeholder === '$n' ? text.replaceAll('$n', () => `$${++count}`) : text;
  return [
    {
      messageId: 'bindValues',
      fix: (fixer) => fixer.replaceTextRange([at.span.start, at.span.end], `${quote(numbered)}, [${template.holes.join(', ')}]`),
    },
  ];
}

/** Answers the text with a placeholder for each hole; `undefined` when one of them is no single value. */
function bindHoles({ texts, holes }: TemplateText, placeholder: '$n' | '?'): string | undefined {
  // What looks like a placeholder already, and statements in a row, which cannot have values.
  if (texts.some((text) => (placeholder === '?' ? text.includes('?') : /\$[n\d]/u.test(text)) || /;\s*\S/u.test(text))) return undefined;
  let text = '';
  for (const [index, part] of texts.entries()) {
    const isQuoted = index > 0 && text.endsWith(`'${placeholder}`) && part.startsWith("'");
    if (isQuoted) text = text.slice(0, -placeholder.length - 1) + placeholder;
    const next = isQuoted ? part.slice(1) : part;
    if (index > 0 && /^[\w.(%]/u.test(next)) return undefined;
    text += next;
    if (index === holes.length) break;
    const before = text.endsWith("'") ? text.slice(0, -1) : text;
    if (!beforeValue.test(before) && (placeholder === '?' || !beforeNumber.test(before))) return undefined;
    text += placeholder;
  }
  return text.includes(`'${placeholder}`) || text.includes(`${placeholder}'`) ? undefined : text;
}

function quote(text: string): string {
  return text.includes('\n') || text.includes("'") ? `\`${text}\`` : `'${text}'`;
}
