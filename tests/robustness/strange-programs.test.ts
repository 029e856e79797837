import { describe, expect, it } from 'vitest';
import { lintText, longestMs, type LintRun } from './lint-program.ts';

const times = (count: number, make: (index: number) => string, separator = '\n'): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(separator);
const nest = (depth: number, open: string, core: string, close: string): string => open.repeat(depth) + core + close.repeat(depth);
const run = (body: string): string =>
  `import { exec } from 'node:child_process';\nexport const handler = async (event) => {\n${body}\n};\n`;

const large: Readonly<Record<string, string>> = {
  '10,000 terms': run(`exec(${times(10_000, (index) => (index === 5000 ? 'event.body' : `'${index}'`), ' +\n')});`),
  '10,000 event fields joined': run(`exec(${times(10_000, (index) => `event.body.f${index}`, ' +\n')});`),
  '10,000 template parts': run(`exec(\`${times(10_000, (index) => `x\${event.f${index}}`, '\n')}\`);`),
  '10,000 appends': run(`let c = '';\n${times(10_000, (index) => `c += event.f${index % 50};`)}\nexec(c);`),
  '10,000 elements': run(`exec([${times(10_000, (index) => `event.f${index % 50}`, ',\n')}].join(' '));`),
  '10,000 properties': run(
    `const o = { ${times(10_000, (index) => `p${index}: event.p${index}`, ',\n')} };\nfor (const k in o) exec(o[k]);`,
  ),
  '5,000 reassignments of an object': run(`let o = {};\n${times(5000, (index) => `o = { ...o, p${index}: event.p };`)}\nexec(o.p1);`),
  '2,000 chained calls': run(`exec(event.body${times(2000, () => `.replace('a', 'b')`, '\n')});`),
  '2,000 chained members': run(`exec(event${times(2000, (index) => `.p${index}`, '\n')});`),
  '2,000 chained then': run(`return Promise.resolve(event.body)${times(2000, () => '.then((x) => x)', '\n')}.then(exec);`),
  '2,000 branches in a row': run(
    `let c = '';\n${times(2000, (index) => `if (event.a${index % 9}) c += event.b; else c += '${index}';`)}\nexec(c);`,
  ),
  '2,000 else if': run(`let c;\n${times(2000, (index) => `if (event.a === ${index}) c = event.b${index};`, '\nelse ')}\nexec(c);`),
  '2,000 conditional expressions': run(`exec(${times(2000, (index) => `event.a === ${index} ? event.b :`, '\n')} '');`),
  '2,000 logical operators': run(`exec(${times(2000, (index) => `event.a${index}`, ' ||\n')});`),
  '5,000 cases': run(
    `let c = '';\nswitch (event.kind) {\n${times(5000, (index) => `case '${index}': c += event.b; ${index % 3 === 0 ? 'break;' : ''}`)}\ndefault: c = 'x'; }\nexec(c);`,
  ),
  '500 loops in a row': run(`let c = '';\n${times(500, (index) => `for (const x of event.l${index}) c += x;`)}\nexec(c);`),
  '500 try statements': run(
    `let c = '';\n${times(500, (index) => `try { c += event.a${index}; JSON.parse(c); } catch (e) { c += e.message; } finally { c += 'x'; }`)}\nexec(c);`,
  ),
  '5,000 handlers': `import { exec } from 'node:child_process';\n${times(5000, (index) => `export const handler${index} = async (event) => { for (const r of event.Records) exec('x' + r.body); };`)}`,
  '5,000 closures in loops': run(
    `const fs = [];\nfor (const r of event.Records) {\n${times(5000, (index) => `fs.push(() => exec(r.body + ${index}));`)}\n}\nfor (const f of fs) f();`,
  ),
  '2,000 functions that call the next': run(
    `f0(event.body);\n${times(2000, (index) => `function f${index}(x) { return f${index + 1}(x + '${index}'); }`)}\nfunction f2000(x) { exec(x); }`,
  ),
  '150 functions that call all others': run(
    `f0(event.body, 9);\n${times(150, (index) => `function f${index}(x, n) { if (n === 0) return exec(x); ${times(150, (other) => `f${other}(x, n - 1);`)} }`)}`,
  ),
  '18 functions that call the next twice': run(
    `f0(event.body);\n${times(40, (index) => `function f${index}(x) { f${index + 1}(x + 'a'); return f${index + 1}({ x }.x); }`)}\nfunction f40(x) { exec(x); }`,
  ),
  'callbacks that multiply': run(
    `const twice = (f) => (x) => f(f(x));\nexec(${times(30, () => 'twice(', '')}(x) => x + '!'${')'.repeat(30)}(event.body));`,
  ),
  '1,000 classes that extend the one before': run(
    `return new C999(event.body).go();\n}\n${times(1000, (index) => `class C${index} ${index === 0 ? '' : `extends C${index - 1} `}{ ${index === 0 ? 'constructor(x) { this.x = x; } go() { exec(this.x); }' : 'go() { return super.go(); }'} }`)}\nfunction end() {`,
  ),
  'a string of 1 MB': run(`exec('${'a'.repeat(1e6)}' + event.body);`),
  'a regular expression of 5,000 alternatives': run(
    `if (/^(?:${times(5000, (index) => `w${index}`, '|')})$/.test(event.body)) exec(event.body);`,
  ),
  'a regular expression that backtracks': run(`if (/^((a+)+)+(b|c|bc)*?(?=x)(?<!y)\\2$/.test(event.body)) exec(event.body);`),
  'a regular expression with large counts': run(`if (/^(?:[a-z]{1,500}[0-9]{0,500}){1,500}$/.test(event.body)) exec(event.body);`),
};

// What ESLint and its parser can read of such depth depends on their own recursion.
const deep: Readonly<Record<string, (depth: number) => string>> = {
  parentheses: (depth) => run(`exec(${nest(depth, '(', 'event.body', ')')});`),
  arrays: (depth) => run(`exec(${nest(depth, '[', 'event.body', ']')}.flat(Infinity)[0]);`),
  objects: (depth) => run(`exec(${nest(depth, '{ a: ', 'event.body', ' }')}.a.a.a);`),
  calls: (depth) => run(`const id = (x) => x;\nexec(${nest(depth, 'id(', 'event.body', ')')});`),
  templates: (depth) => run(`exec(${nest(depth, '`a${', 'event.body', '}`')});`),
  'right-hand concatenations': (depth) => run(`exec(${nest(depth, `'a' + (`, 'event.body', ')')});`),
  conditionals: (depth) => run(`exec(${nest(depth, `event.a ? 'x' : (`, 'event.body', ')')});`),
  awaits: (depth) => run(`exec(${nest(depth, 'await ', 'event.body', '')});`),
  negations: (depth) => run(`if (${nest(depth, '!', 'event.body', '')}) exec(event.body);`),
  blocks: (depth) => run(nest(depth, '{', 'exec(event.body);', '}')),
  'if statements': (depth) => run(nest(depth, 'if (event.a) {', 'exec(event.body);', '}')),
  loops: (depth) => run(nest(depth, 'for (const x of event.l) {', 'exec(event.body);', '}')),
  'while loops': (depth) => run(`let c = '';\n${nest(depth, 'while (c.length < 9) { c += event.a; ', 'exec(c);', '}')}`),
  'try statements': (depth) => run(nest(depth, 'try {', 'exec(event.body);', '} finally { f(); }')),
  labels: (depth) => run(times(depth, (index) => `l${index}:`, ' ') + ` for (;;) { exec(event.body); break l0; }`),
  'arrow functions': (depth) => run(nest(depth, '(() => ', 'exec(event.body)', ')()')),
  functions: (depth) => run(nest(depth, '(function () { return ', 'exec(event.body)', '; })()')),
  'curried functions': (depth) =>
    run(`const f = ${times(depth, (index) => `(a${index}) =>`, ' ')} exec(a0);\nf(event.body)${'(1)'.repeat(depth)};`),
  classes: (depth) => run(nest(depth, '(class { static x = ', 'exec(event.body)', ' }).x')),
  patterns: (depth) => run(`const ${nest(depth, '{ a: ', 'x', ' }')} = event;\nexec(x);`),
  'optional chains': (depth) => run(`exec(event${'?.a'.repeat(depth)});`),
  sequences: (depth) => run(`exec(${nest(depth, '(0, ', 'event.body', ')')});`),
};

describe('large programs', () => {
  it.each(Object.entries(large))('%s', (_name, text) => {
    const { ms, fatal } = lintText(text);
    expect(fatal).toBeUndefined();
    expect(ms).toBeLessThan(longestMs);
  });
});

describe('deep programs', () => {
  it.each(Object.entries(deep).flatMap(([name, make]) => [200, 2000].map((depth) => [name, depth, make] as const)))(
    '%s, %d deep',
    (_name, depth, make) => {
      const text = make(depth);
      const bare = tryLint(() => lintText(text, '/program/handler.js', []));
      const ours = tryLint(() => lintText(text));
      // What ESLint cannot read without any rule, no rule can help.
      expect(ours.problem).toBe(bare.problem);
      expect(ours.ms - bare.ms).toBeLessThan(longestMs);
    },
  );
});

function tryLint(lint: () => LintRun): { readonly ms: number; readonly problem: string | undefined } {
  const start = performance.now();
  try {
    const { ms, fatal } = lint();
    return { ms, problem: fatal };
  } catch (error) {
    return { ms: performance.now() - start, problem: error instanceof Error ? error.message.split('\n')[0] : String(error) };
  }
}
