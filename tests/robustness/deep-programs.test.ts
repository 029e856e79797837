import { describe, expect, it } from 'vitest';
import { lintOnLargeStack, useLargeStack } from './large-stack.ts';
import { longestMs } from './lint-program.ts';
import { inHandler as run, times } from './program-text.ts';

const nest = (depth: number, open: string, core: string, close: string): string => open.repeat(depth) + core + close.repeat(depth);

const deep: Readonly<Record<string, (depth: number) => string>> = {
  parentheses: (depth) => run(`exec(${nest(depth, '(\n', 'event.body', ')')});`),
  arrays: (depth) => run(`exec(${nest(depth, '[\n', 'event.body', ']')}.flat(Infinity)[0]);`),
  objects: (depth) => run(`exec(${nest(depth, '{ a:\n', 'event.body', ' }')}.a.a.a);`),
  calls: (depth) => run(`const id = (x) => x;\nexec(${nest(depth, 'id(\n', 'event.body', ')')});`),
  templates: (depth) => run(`exec(${nest(depth, '`a${\n', 'event.body', '}`')});`),
  'right-hand concatenations': (depth) => run(`exec(${nest(depth, `'a' +\n(`, 'event.body', ')')});`),
  conditionals: (depth) => run(`exec(${nest(depth, `event.a ? 'x' :\n(`, 'event.body', ')')});`),
  awaits: (depth) => run(`exec(${nest(depth, 'await\n', 'event.body', '')});`),
  negations: (depth) => run(`if (${nest(depth, '!\n', 'event.body', '')}) exec(event.body);`),
  blocks: (depth) => run(nest(depth, '{\n', 'exec(event.body);', '}')),
  'if statements': (depth) => run(nest(depth, 'if (event.a) {\n', 'exec(event.body);', '}')),
  loops: (depth) => run(nest(depth, 'for (const x of event.l) {\n', 'exec(event.body);', '}')),
  'while loops': (depth) => run(`let c = '';\n${nest(depth, 'while (c.length < 9) { c += event.a;\n', 'exec(c);', '}')}`),
  'try statements': (depth) => run(nest(depth, 'try {\n', 'exec(event.body);', '} finally { f(); }')),
  labels: (depth) => run(times(depth, (index) => `l${index}:`) + ` for (;;) { exec(event.body); break l0; }`),
  'arrow functions': (depth) => run(nest(depth, '(() =>\n', 'exec(event.body)', ')()')),
  functions: (depth) => run(nest(depth, '(function () {\nreturn ', 'exec(event.body)', '; })()')),
  'curried functions': (depth) =>
    run(`const f = ${times(depth, (index) => `(a${index}) =>`)} exec(a0);\nf(event.body)${'(1\n)'.repeat(depth)};`),
  classes: (depth) => run(nest(depth, '(class {\nstatic x = ', 'exec(event.body)', ' }).x')),
  patterns: (depth) => run(`const ${nest(depth, '{ a:\n', 'x', ' }')} = event;\nexec(x);`),
  'optional chains': (depth) => run(`exec(event${'\n?.a'.repeat(depth)});`),
  sequences: (depth) => run(`exec(${nest(depth, '(0,\n', 'event.body', ')')});`),
};

useLargeStack();

describe('deep programs', () => {
  it.each(Object.entries(deep).flatMap(([name, make]) => [200, 2000].map((depth) => [name, depth, make] as const)))(
    '%s, %d deep',
    async (_name, depth, make) => {
      const text = make(depth);
      const bare = await lintOnLargeStack(text, false);
      const ours = await lintOnLargeStack(text, true);
      expect(bare.problem).toBeUndefined();
      expect(ours.problem).toBeUndefined();
      expect(ours.ms - bare.ms).toBeLessThan(longestMs);
    },
  );
});
