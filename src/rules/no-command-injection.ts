import type { Flow } from '../analysis/finding.ts';
import { createFlowRule } from '../rule-kit/create-flow-rule.ts';
import { readsOptions } from '../rule-kit/option-programs.ts';
import { parseTemplateText, type SuggestFix } from '../rule-kit/suggestions.ts';

export default createFlowRule({
  name: 'no-command-injection',
  docs: {
    description: 'Disallow event data in shell commands and program arguments',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [78, 88],
    owasp: ['A03:2021', 'A05:2025'],
    confidence: 'high',
    threats: ['shell', 'argument', 'encoded-script'],
  },
  messages: {
    reaches: '{{source}} ({{label}}) reaches {{sink}}{{path}} without validation.',
    useExecFile: 'Run the program without a shell, with a list of arguments.',
  },
  suggest: suggestExecFile,
});

/** `` exec(`cmd ${x}`) `` → `execFile('cmd', [x])`, where the callee is written as `exec` or `execSync` of an object that has both. */
function suggestExecFile(context: Parameters<SuggestFix>[0], flow: Flow): ReturnType<SuggestFix> {
  const { sourceCode } = context;
  const { at, call, calleeText } = flow.sink;
  const match = /^(?<owner>[\w$]+)\.(?<name>exec|execSync)$/u.exec(calleeText);
  const owner = match?.groups?.['owner'];
  const name = match?.groups?.['name'];
  const template = parseTemplateText(sourceCode.text.slice(at.span.start, at.span.end));
  if (owner === undefined || name === undefined || template === undefined) return [];
  const parts = splitWords(template.texts, template.holes);
  const [program, ...rest] = parts ?? [];
  if (program === undefined || !program.startsWith("'") || readsOptions(program.slice(1, -1))) return [];
  return [
    {
      messageId: 'useExecFile',
      fix: (fixer) => [
        fixer.replaceTextRange([call.span.start, call.span.start + calleeText.length], `${owner}.${name.replace('exec', 'execFile')}`),
        fixer.replaceTextRange([at.span.start, at.span.end], `${program}, [${rest.join(', ')}]`),
      ],
    },
  ];
}

/** Splits a command into source texts of its words; `undefined` when it needs a shell. */
function splitWords(texts: readonly string[], holes: readonly string[]): readonly string[] | undefined {
  const words: string[] = [];
  for (const [index, text] of texts.entries()) {
    if (/[|&;<>()$`\\"'*?[\]#~%{}\n]/u.test(text)) return undefined;
    const isFirst = index === 0;
    const isLast = index === texts.length - 1;
    // A hole must be a word of its own.
    if (!isFirst && text !== '' && !text.startsWith(' ')) return undefined;
    if (!isLast && !text.endsWith(' ')) return undefined;
    words.push(
      ...text
        .split(' ')
        .filter(Boolean)
        .map((word) => `'${word}'`),
    );
    const hole = holes[index];
    if (hole !== undefined) words.push(hole);
  }
  return words;
}
