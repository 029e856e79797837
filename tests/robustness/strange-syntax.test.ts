import { describe, expect, it } from 'vitest';
import { lintText, longestMs } from './lint-program.ts';

const head = `import { exec } from 'node:child_process';\n`;
const handler = (body: string): string => `${head}export const handler = async (event) => {\n${body}\n};\n`;

/** Programs of which each has a flow from the event to `exec`. */
const withFlow: Readonly<Record<string, string>> = {
  'a byte order mark': `\uFEFF${handler('exec(event.body);')}`,
  'CR and LF': handler('// a comment\n\nexec(event.body);').replaceAll('\n', '\r\n'),
  'line separators': handler(`const x = event.body;\u2028exec(x);`),
  'a hashbang': `#!/usr/bin/env node\n${handler('exec(event.body);')}`,
  'names of other alphabets': handler(`const 変数 = event.body; const \\u0061b = 変数; exec(ab);`),
  'an object that holds itself': handler(
    `const o = {}; o.self = o; o.list = [o, { o }]; o.x = event.body; exec(o.self.list[0].self.list[1].o.x);`,
  ),
  'an array that holds itself': handler(`const a = [event.body]; a.push(a); for (const each of a) exec(each);`),
  'two objects that hold each other': handler(`const a = { v: event.body }; const b = { a }; a.b = b; exec(JSON.stringify(b.a.b.a));`),
  'a map that holds itself': handler(`const m = new Map(); m.set('m', m); m.set('x', event.body); exec(m.get('m').get('x'));`),
  'a linked list made in a loop': handler(
    `let l = null; for (const r of event.Records) l = { next: l, v: r.body };\nfor (let n = l; n; n = n.next) exec(n.v);`,
  ),
  'a tree walked by recursion': `${head}function walk(n) { exec(n.v); for (const c of n.children) walk(c); }\nexport const handler = async (event) => walk(JSON.parse(event.body));\n`,
  'recursion that grows its argument': `${head}function go(x, n) { return n > 9 ? exec(x) : go({ x, y: [x] }, n + 1); }\nexport const handler = async (event) => go(event.body, 0);\n`,
  'mutual recursion': `${head}const even = (x, n) => (n === 0 ? exec(x) : odd(x + 'a', n - 1));\nconst odd = (x, n) => even({ x }.x, n - 1);\nexport const handler = async (event) => even(event.body, 4);\n`,
  'a class that makes itself': `${head}class A { static all = [new A(1)]; constructor(x) { this.x = x; this.me = this; } copy() { return new A(this).copy(); } go() { exec(this.me.me.x); } }\nexport const handler = async (event) => new A(event.body).go();\n`,
  generators: handler(`function* g(x) { const y = yield x; yield* g(y); return y; }\nconst i = g(event.body); exec(i.next().value);`),
  'label soup': handler(
    `a: b: for (const x of event.l) { c: while (true) { d: { if (x.a) break d; if (x.b) continue a; if (x.c) break c; if (x.d) continue b; break a; } exec(x.e); } }`,
  ),
  'dead code': handler(`exec(event.body); return; exec(event.path); throw 1; for (;;) {} function f() {} var x = 1;`),
  'sparse arrays and holes in patterns': handler(`const [, , a = event.body, ...[b, , ...c]] = [, , , event.path, ,]; exec(a + b + c);`),
  'numeric and string keys': handler(`const o = { 1: event.body, 'a b': 2, [1 + 1]: 3, __proto__: null, constructor: 4 }; exec(o[1]);`),
  'names of Object.prototype': handler(
    `const toString = event.body; const o = { toString, hasOwnProperty: toString, __proto__: toString, valueOf: 1 }; exec(o.hasOwnProperty);`,
  ),
};

const odd: Readonly<Record<string, string>> = {
  'an empty file': '',
  'only a comment': '/* nothing */',
  'only a hashbang': '#!/usr/bin/env node',
  'only a byte order mark': '\uFEFF',
  'a getter that reads itself': handler('const o = { get x() { return this.x; }, set x(v) { this.x = v; } }; o.x = event.body; exec(o.x);'),
  'a class that extends itself': handler('class A extends A { constructor() { super(event.body); exec(super.x); } }\nnew A();'),
  'classes that extend each other': handler(
    'class A extends B { m(x) { super.m(x); } }\nclass B extends A { m(x) { super.m(x); exec(x); } }\nnew A().m(event.body);',
  ),
  'a class that extends an expression': handler(
    'class A extends (event.a ? class {} : mix(event)) { static { exec(event.b); } #p = 1; has(o) { return #p in o; } }\nnew A();',
  ),
  'a class that extends null': handler(
    'class A extends null { constructor() { return Object.create(new.target); } }\nexec(new A()[event.a]);',
  ),
  'a name used before its declaration': handler('exec(x); let x = y; const y = x; var z = z; const { a = a } = event; exec(a);'),
  'a function called by its own default': handler('function f(x = f(), y = () => f(x, y)) { return f(y(), x); }\nexec(f(event.body));'),
  'a function that is its own argument': handler(
    'const f = (g) => g(g); exec(f(f)); const y = (h) => ((x) => x(x))((x) => h((v) => x(x)(v))); exec(y((s) => (n) => s(n))(event.body));',
  ),
  'a promise of itself': handler(
    'const p = (async () => await p)(); exec(await p); const q = Promise.resolve(event.a).then(() => q); exec(await q);',
  ),
  'new.target, import.meta and super': `export default { m() { super.m(import.meta.url); }, async *[Symbol.asyncIterator]() { yield* super[Symbol.asyncIterator](); } };\nfunction F() { new.target?.(arguments[0], arguments.callee); }\n`,
  'tagged templates with bad escapes': handler('const t = (s, ...v) => s.raw.join(v); exec(t`\\u{zzz} ${event.body} \\xg`);'),
  'assignments to everything': handler(
    '[event.a, ...event.b.c] = [event.b, event.a]; ({ x: event.c, ...event.d } = event); event.a ??= event.b &&= event.c ||= 1; event.x++; --event["y"]; delete event.z; for (event.k in event) exec(event.k); for ([event.m, { n: event.n = exec(event) }] of event) ;',
  ),
  'arguments and rest': handler(
    'function f() { arguments[0] = event.body; [].slice.call(arguments).forEach(exec); return f.apply(this, arguments); }\nf(...event.a, ...[...event.b]); Reflect.construct(f, arguments, f);',
  ),
  'switch in odd order': handler(
    'switch (event.a) { default: exec(event.b); case 1: { break; } case event.c: switch (2) {} continue_: for (;;) { switch (3) { case 3: continue continue_; } } }',
  ),
  'try without anything': handler('try {} catch {} finally {}\ntry { return 1; } finally { return exec(event.a); }\n'),
  'loops without bodies': handler('for (;;); while (event.a); do ; while (event.b); for (const x in event); for await (const x of event);'),
  'using declarations': handler('const o = { [Symbol.dispose]() { exec(event.body); } };'),
};

const oddScripts: Readonly<Record<string, string>> = {
  'with statements': `const { exec } = require('child_process'); exports.handler = function (event) { with (event) { exec(body); with (o) { x = y; } } };`,
  'octals, HTML comments, reserved words': `var let_ = 010, yield_ = '\\07'; <!-- html\nvar yield = 1, async = 2, of = 3, get = 4, let = 5; exports.handler = (event) => let + yield + async;`,
  'functions in blocks': `exports.handler = function (event) { if (event.a) function f() {} switch (1) { case 1: function f() { return event; } } return f(); function f() {} function f() { f = f(); } };`,
  'exports turned around': `var e = module.exports = exports = exports.x = { handler: e }; module.exports.handler.y = exports.handler; Object.defineProperty(exports, 'handler', { get: function () { return exports.handler; } }); Object.assign(exports, exports, module, require);`,
  'return at the top': `require('child_process').exec(process.argv[2]); return; exports.handler = (e) => eval(e);`,
  'an eval that declares': `exports.handler = (event) => { eval(event.body); var x = eval('var y = 1'); new Function('a', event.a)(); setTimeout(event.b); };`,
};

const typeScript: Readonly<Record<string, string>> = {
  'decorators everywhere': `${head}@a @b(() => 1) export class A { @c() @d x = 1; @e static y; constructor(@f private readonly z: string) {} @g get w() { return this.w; } @h async handler(@i event: any) { exec(event.body); } }\nexport const handler = new A('').handler;`,
  'namespaces and modules': `${head}namespace N { export namespace M { export const f = (x: any) => exec(x); } export import K = M; }\ndeclare module 'x' { export const y: number; }\ndeclare global { var q: any; }\nimport L = N.M;\nexport const handler = async (event: any) => { N.M.f(event.body); L.f(event.a); N.K.f(event.b); };\nexport = handler;`,
  enums: `enum A { X = 'x', Y = (1 << 2) | 3, Z = X.length, [\`w\`] = 1 }\ndeclare enum B { P = A.X }\nconst enum C { D }\nexport const handler = async (event: any) => eval(A[event.body] + B.P + C.D);`,
  'overloads and abstract classes': `export abstract class A { abstract handler(event: any): void; f(x: string): void; f(x: number): void; f(x: any) { eval(x); } declare q: string; accessor z = 1; [k: string]: any; static accessor s; override o?(): void; }\nexport function handler(event: string): void;\nexport function handler(event: any) { new (class extends A { handler(e: any) { this.f(e); } })().handler(event.body!); }`,
  'casts of all kinds': `export const handler = async (event: unknown) => { eval((<any>event).body!); eval((event as any satisfies any)!.a!!); eval((event as unknown as { b: string }).b); (event as any).x = 1; [(event as any).y] = [1]; ((event as any)!.z as number)++; const f = eval<string>; f(event as string); };`,
  'types only': `type A<T> = T extends [infer H, ...infer R] ? A<R> | H : { [K in keyof T as \`x\${K & string}\`]?: A<T[K]> };\ninterface B extends Array<B> { (): B; new (): B; readonly [x: string]: any }\ndeclare function f(this: B, ...a: A<B>[]): asserts a is B[];\nexport type { A, B };\nexport default interface Z {}`,
  'imports of all kinds': `import type A from 'a'; import { type B, type C as D } from 'b'; import E = require('e'); import type F = require('f'); export * as G from 'g'; export type * from 'h'; export { type I } from 'i'; export import J = E.J; export as namespace K; import {} from 'l'; import 'm'; import { default as N, 'odd name' as O } from 'n'; export { O as 'other name' };\nexport const handler = async (event: any) => eval(E(event.body) + N(event.a) + O);`,
  'this and parameters': `export class A { constructor(public a = eval, private b?: A, ...c: any[]) { super_(this.b); } static #s = new A(); static { A.#s.b = A.#s; } handler = async (this: A, event: any) => { this.b?.b?.b?.handler?.(event); this.a(event.body); }; }\nfunction super_(x: any): asserts x {}\nexport const { handler } = new A();`,
};

describe('strange syntax', () => {
  it.each(Object.entries(withFlow))('a flow through %s', (_name, text) => {
    const run = lintText(text);
    expect(run.fatal).toBeUndefined();
    expect(run.ruleIds).toContain('serverless-security/no-command-injection');
    expect(run.ms).toBeLessThan(longestMs);
  });

  it.each(Object.entries(odd))('%s', (_name, text) => {
    const run = lintText(text);
    expect(run.fatal).toBeUndefined();
    expect(run.ms).toBeLessThan(longestMs);
  });

  it.each(Object.entries(oddScripts))('%s', (_name, text) => {
    expect(lintText(text, '/program/handler.cjs').ms).toBeLessThan(longestMs);
  });

  it.each(Object.entries(typeScript))('%s', (_name, text) => {
    const run = lintText(text, '/program/handler.ts');
    expect(run.ms).toBeLessThan(longestMs);
  });

  it('JSX', () => {
    const text = `${head}export const handler = async (event) => { const p = <><a.b c:d={exec(event.body)} {...event.q} e="f">{event.a}{/* x */} &nbsp;</a.b><c-d /></>; return exec(p); };`;
    expect(lintText(text, '/program/handler.jsx').fatal).toBeUndefined();
    expect(lintText(text, '/program/handler.tsx').ms).toBeLessThan(longestMs);
  });
});
