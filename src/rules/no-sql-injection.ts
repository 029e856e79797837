import type { Flow } from '../analysis/finding.ts';
import { createFlowRule } from '../rule-kit/create-flow-rule.ts';
import { parseTemplateText, type SuggestFix } from '../rule-kit/suggestions.ts';

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
    reaches: '{{source}} ({{label}}) reaches {{sink}}{{path}} without validation.',
    bindValues: 'Bind the values: put placeholders into the text and the values into an array.',
  },
  suggest: suggestPlaceholders,
});

/** A hole that stands where SQL expects a value: after an operator, in a list, quoted or not. */
const beforeValue = /(?:[=<>(,]|\b(?:LIKE|ILIKE|LIMIT|OFFSET|VALUES|AND|BETWEEN))\s*$/iu;

/** `` query(`… = '${x}'`) `` → `query('… = $1', [x])`, for drivers whose rows say how they write placeholders. */
function suggestPlaceholders(context: Parameters<SuggestFix>[0], flow: Flow): ReturnType<SuggestFix> {
  const { sourceCode } = context;
  const { placeholder, at, call } = flow.sink;
  const source = sourceCode.text.slice(at.span.start, at.span.end);
  const template = parseTemplateText(source);
  if (placeholder === undefined || template === undefined) return [];
  // Only where the text is the last argument is the place of the values free.
  if (sourceCode.text.slice(at.span.end, call.span.end).replaceAll(/[\s,]/gu, '') !== ')') return [];
  let text = '';
  for (const [index, part] of template.texts.entries()) {
    const isQuoted = index > 0 && text.endsWith(`'${placeholder}`) && part.startsWith("'");
    if (isQuoted) text = text.slice(0, -placeholder.length - 1) + placeholder;
    text += isQuoted ? part.slice(1) : part;
    if (index === template.holes.length) break;
    if (!beforeValue.test(text.endsWith("'") ? text.slice(0, -1) : text)) return [];
    text += placeholder;
  }
  if (text.includes(`'${placeholder}`) || text.includes(`${placeholder}'`)) return [];
  let count = 0;
  const numbered = placeholder === '$n' ? text.replaceAll('$n', () => `$${++count}`) : text;
  return [
    {
      messageId: 'bindValues',
      fix: (fixer) => fixer.replaceTextRange([at.span.start, at.span.end], `${quote(numbered)}, [${template.holes.join(', ')}]`),
    },
  ];
}

function quote(text: string): string {
  return text.includes('\n') || text.includes("'") ? `\`${text}\`` : `'${text}'`;
}
