import { Linter } from 'eslint'; import plugin from '/tmp/sweep-snap/index.mjs';
const times = (n, f, s = '\n') => Array.from({ length: n }, (_, i) => f(i)).join(s);
const run = (b) => `import { exec } from 'node:child_process';\nexport const handler = async (event) => {\n${b}\n};\n`;
const P = {
 handlers: `import { exec } from 'node:child_process';\n${times(5000, (i) => `export const handler${i} = async (event) => { for (const r of event.Records) exec('x' + r.body); };`)}`,
 closures: run(`const fs = [];\nfor (const r of event.Records) {\n${times(5000, (i) => `fs.push(() => exec(r.body + ${i}));`)}\n}\nfor (const f of fs) f();`),
 all: run(`f0(event.body, 9);\n${times(300, (i) => `function f${i}(x, n) { if (n === 0) return exec(x); ${times(300, (o) => `f${o}(x, n - 1);`, ' ')} }`)}`),
 cases: run(`let c = '';\nswitch (event.kind) {\n${times(5000, (i) => `case '${i}': c += event.b; ${i % 3 === 0 ? 'break;' : ''}`)}\ndefault: c = 'x'; }\nexec(c);`),
 reassign: run(`let o = {};\n${times(5000, (i) => `o = { ...o, p${i}: event.p };`)}\nexec(o.p1);`),
};
let parts = ["import { exec } from 'node:child_process';"], size = 0;
for (let i = 0; size < 2e6; i++) { const p = `function f${i}(a, b) { var c = a + b; if (c > ${i}) { return f${Math.max(0, i - 1)}(c, { x: b, y: [a, c] }); } for (var i = 0; i < a.length; i++) { c += a[i] + '${i}'; } return g(c, function (d) { return d + c; }); }`; parts.push(p); size += p.length; }
parts.push('function g(x, y) { return y(x); }', 'export const handler = async (event) => exec(f3(event.body, event.path));'); P.bundle = parts.join('\n');
const only = process.argv[2];
for (const [n, t] of Object.entries(P)) { if (only && n !== only) continue;
 const l = new Linter({ cwd: '/' }); const f = ['**/*']; const go = (r) => { const s = performance.now(); l.verify(t, [{ files: f }, ...r], { filename: '/p/handler.js' }); return Math.round(performance.now() - s); };
 if (!only) { const c = go([{ ...plugin.configs.all, files: f }]); console.log(n, 'bare', go([]), 'with', c, 'again', go([{ ...plugin.configs.all, files: f }])); } else go([{ ...plugin.configs.all, files: f }]);
}
