import * as typescript from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { parseProgram, type ParsedSyntax } from '../../../src/semgrep/syntax/parse-program.ts';
import type { Tree } from '../../../src/semgrep/syntax/tree.ts';

const shared = `
(a);
((a.b)).c((d));
f((a), (b));
f((a),);
f(((a)));
f(...(a));
f(a);
(f)(a);
((f))(a);
(f(a))(b);
(a?.b).c; (a?.b)((c)); a?.((b));
new (foo)(a); new (foo()); new (foo())((a));
if ((a)) (b); else ((c));
while ((a)) f();
do f(); while ((a));
for ((a) of (b)) f();
for ((i = 0); (i < n); (i++)) f();
switch ((a)) { case (b): break; }
try { f(); } catch ({ a }) { g((a)); }
const x = ({ a: (b), c: (function () {}), d: (() => {}) });
const y = ({ a }) => ({ a });
const z = (a = (1)) => (a, b);
const w = async ([a] = (b)) => (await (a));
(async () => { await (f()); })();
{ a: (b, c) }
const t = \`\${(a)}\${((b))}\`;
(tag)\`a\`;
(a) = (b); (a.b) += (c);
((a ? (b) : (c)));
(a || b) && (c ?? d);
(-(a)) ** (b); !(a); typeof (a); void (a); delete (a.b);
throw (a);
class A extends (B) { x = (1); y = (() => {}); z = ((a) => (a)); [(k)] = (2); m() { return (this); } }
import((a)); import('a');
export default (a);
(function () {})(); (() => (a))(); !(function () {})();
x[(a)]; (x)[a]; ((x)[(a)]);
function* g() { yield (a); yield* (b); }
`;

const typed = `
const a1 = (b as (string | number)); (<T>(b)); ((b) as T).c; (b)!; ((b)!).c;
type F = (a: string) => (number | (string)[]);
type I = typeof import('m'); type L = ('a' | ('b'))[number]; type C = A['b'] extends (infer U) ? U : (never);
import r = require('m');
f<T>((a)); new C<T>((a)); (f<T>)((a));
const n = async <T extends K>(a: T): Promise<(T)> => (a);
function hh(this: Window, { a }: { a: (string) }, ...rest: (string)[]): asserts a is (string) {}
(a satisfies (B));
abstract class D<T> { constructor(private readonly a: (string), @Inject() b: T) {} @dec((x)) m(@Query('q') q?: string) {} @(foo.bar) n = (1) as (number); }
enum E { A = (1) }
`;

const markup = `const a2 = (<div a={(b)} {...(c)}>(text){(d)}{((e))}</div>); const j = () => (<p />); const k = () => ((<></>));`;

describe('what ESLint has parsed makes the same tree as the own parser', () => {
  it.each([
    ['a.js', shared],
    ['a.jsx', shared + markup],
    ['a.ts', shared + typed],
    ['a.tsx', shared + typed.replace('(<T>(b));', '') + markup],
  ] as const)('%s', (file, text) => {
    const language = file.endsWith('.tsx') ? 'tsx' : file.endsWith('.ts') ? 'ts' : 'js';
    expect(print(text, language, parse(file, text))).toBe(print(text, language));
  });
});

function parse(file: string, text: string): ParsedSyntax {
  const linter = new Linter({ configType: 'flat' });
  const jsx = { parserOptions: { ecmaFeatures: { jsx: true } } };
  const [problem] = linter.verify(
    text,
    [
      { files: ['**/*.{js,jsx}'], languageOptions: jsx },
      { files: ['**/*.{ts,tsx}'], languageOptions: { parser: typescript } },
    ],
    { filename: file },
  );
  expect(problem).toBeUndefined();
  const { ast } = linter.getSourceCode();
  return { ast, tokens: ast.tokens };
}

function print(text: string, language: 'js' | 'ts' | 'tsx', syntax?: ParsedSyntax): string {
  const program = parseProgram(text, language, syntax);
  return typeof program === 'string' ? program : program.statements.map((each) => printTree(each)).join('');
}

function printTree({ kind, text, start, end, children }: Tree, depth = 0): string {
  return `${' '.repeat(depth)}${kind} ${text} ${String(start)}-${String(end)}\n${children.map((each) => printTree(each, depth + 1)).join('')}`;
}
