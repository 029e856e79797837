import { Linter } from 'eslint'; import { readFileSync } from 'node:fs'; import plugin from '/tmp/sweep-snap/index.mjs';
const l = new Linter({ cwd: '/' }); const file = process.argv[2];
const t = readFileSync(file, 'utf8'); const s = performance.now();
const m = l.verify(t, [{ ignores: ['!**/node_modules/'] }, { files: ['**/*'], languageOptions: { sourceType: /cjs|min/.test(file) ? 'commonjs' : 'module' } }, { files: ['**/*'], ...plugin.configs.all }], { filename: file, allowInlineConfig: false });
console.log(file, Math.round(performance.now() - s), m.length, m[0]?.message);
