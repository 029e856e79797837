import type { SourceCode } from 'eslint';
import type { Flow } from '../analysis/finding.ts';
import { createFlowRule } from '../rule-kit/create-flow-rule.ts';
import { findImport } from '../rule-kit/find-import.ts';
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
    reaches:
      "{{source}} reaches {{sink}}{{path}} without validation. Start the program with execFile() and a list of arguments, and put '--' in front of values.",
    useExecFile: 'Run the program without a shell, with a list of arguments.',
  },
  suggest: suggestExecFile,
});

/** What the rewritten call is written with. */
const replacements: ReadonlyMap<string, string> = new Map([
  ['exec', 'execFile'],
  ['execSync', 'execFileSync'],
]);

/** `` exec(`cmd ${x}`) `` → `execFile('cmd', [String(x)])`, where that function is at hand and no shell is needed. */
function suggestExecFile(context: Parameters<SuggestFix>[0], flow: Flow): ReturnType<SuggestFix> {
  const { sourceCode } = context;
  const { at, call, calleeText } = flow.sink;
  const callee = findReplacement(sourceCode, flow);
  const template = parseTemplateText(sourceCode.text.slice(at.span.start, at.span.end));
  if (callee === undefined || template === undefined) return [];
  if (!areOptionsKept(sourceCode.text.slice(at.span.end, call.span.end))) return [];
  const [program, ...rest] = splitWords(template.texts, template.holes) ?? [];
  if (program === undefined || !isPlainProgram(program)) return [];
  return [
    {
      messageId: 'useExecFile',
      fix: (fixer) => [
        fixer.replaceTextRange([call.span.start, call.span.start + calleeText.length], callee),
        fixer.replaceTextRange([at.span.start, at.span.end], `${program}, [${rest.join(', ')}]`),
      ],
    },
  ];
}

/** `cp.exec` → `cp.execFile`; `exec` → `execFile` where that is imported beside it. */
function findReplacement(sourceCode: SourceCode, { sink: { call, calleeText } }: Flow): string | undefined {
  const { start } = call.span;
  const { owner, name } = /^(?:(?<owner>[\w$]+)\.)?(?<name>[\w$]+)$/u.exec(calleeText)?.groups ?? {};
  if (name === undefined || !sourceCode.text.startsWith(calleeText, start)) return undefined;
  const found = findImport(sourceCode, owner ?? name, start);
  const replacement = replacements.get(owner === undefined ? (found?.name ?? '') : name);
  if (found?.module !== 'child_process' || replacement === undefined) return undefined;
  if (owner !== undefined) return found.name === '*' ? `${owner}.${replacement}` : undefined;
  const other = findImport(sourceCode, replacement, start);
  return other?.module === 'child_process' && other.name === replacement ? replacement : undefined;
}

/** A callback and written options mean the same to both functions, unless they ask for a shell or cannot be seen. */
function areOptionsKept(rest: string): boolean {
  const next = rest.trim().replace(/^,\s*/u, '');
  if (next === ')') return true;
  return /^(?:\{[^{}]*\}|(?:async\s*)?\(|(?:async\s+)?function\b|[\w$]+\s*=>)/u.test(next) && !/\bshell\b|\.{3}/u.test(next);
}

const builtins: ReadonlySet<string> = new Set(
  'cd export set unset alias exit ulimit umask trap type builtin read wait jobs hash shift return if for while case'.split(' '),
);

/** Is the first word a program of its own that takes whatever follows as text? */
function isPlainProgram(word: string): boolean {
  const name = /^'(?<name>[\w./+-]+)'$/u.exec(word)?.groups?.['name'];
  return name !== undefined && !builtins.has(name) && !readsOptions(name);
}

/** Splits a command into source texts of its words; `undefined` when it needs a shell. */
function splitWords(texts: readonly string[], holes: readonly string[]): readonly string[] | undefined {
  const words: string[] = [];
  for (const [index, part] of texts.entries()) {
    const hole = holes[index];
    const quote = hole === undefined ? undefined : /["']$/u.exec(part)?.[0];
    const before = index === 0 ? undefined : /["']$/u.exec(texts[index - 1] ?? '')?.[0];
    // Quotes around a hole belong together; what is left must not need a shell.
    if (quote !== undefined && texts[index + 1]?.startsWith(quote) !== true) return undefined;
    const text = part.slice(before === undefined ? 0 : 1, quote === undefined ? part.length : -1);
    if (/[|&;<>()$`\\"'*?[\]#~%{}!\n\r\t]/u.test(text)) return undefined;
    // A hole must be a word of its own.
    if (index > 0 && text !== '' && !text.startsWith(' ')) return undefined;
    if (hole !== undefined && !text.endsWith(' ')) return undefined;
    words.push(
      ...text
        .split(' ')
        .filter(Boolean)
        .map((word) => `'${word}'`),
    );
    if (hole !== undefined) words.push(`String(${hole})`);
  }
  return words;
}
