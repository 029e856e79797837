// Looks for secrets in every JavaScript, TypeScript, JSON and YAML file of the installed packages, prints each finding, how many there are
// for 50,000 lines, and what the rule costs beside ESLint's parsing, both as ESLint's statistics have them. `--limit 20000` takes at most so many files, spread over all.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from '../../dist/index.js';

const root = fileURLToPath(new URL('../../node_modules', import.meta.url));
const index = process.argv.indexOf('--limit');
const limit = index < 0 ? 20_000 : Number(process.argv[index + 1]);
const largestFile = 1_500_000;

function collectFiles(directory, files) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory() && entry.name !== '.cache') collectFiles(path, files);
    else if (entry.isFile() && /\.(?:[cm]?[jt]s|json|ya?ml)$/u.test(entry.name) && statSync(path).size <= largestFile) files.push(path);
  }
  return files;
}

const code = { files: ['**/*.{js,mjs,cjs}'] };
const typed = { files: ['**/*.{ts,mts,cts}'], languageOptions: { parser } };
const rule = { plugins: { s: plugin }, rules: { 's/no-hardcoded-secret': 'error' } };
const configs = [code, typed, { files: ['**/*.{js,mjs,cjs,ts,mts,cts}'], ...rule }, { ...plugin.configs.data, ignores: [] }];

function lint(file, text) {
  const isModule = /\.m[jt]s$/u.test(file) || /^\s*(?:import|export)\b/mu.test(text);
  const source = { files: ['**/*.{js,mjs,cjs}'], languageOptions: { sourceType: isModule ? 'module' : 'commonjs' } };
  const linter = new Linter({ configType: 'flat', cwd: root });
  const options = { filename: file, allowInlineConfig: false, fix: false, stats: true };
  const { messages } = linter.verifyAndFix(text, [...configs, source], options);
  const pass = linter.getTimes()?.passes[0];
  return {
    messages,
    parseMs: pass?.parse?.total ?? 0,
    ruleMs: Object.values(pass?.rules ?? {}).reduce((sum, { total }) => sum + total, 0),
  };
}

const all = collectFiles(root, []);
const step = Math.max(1, all.length / limit);
const packages = new Set();
const sums = { files: 0, lines: 0, findings: 0, codeLines: 0, parseMs: 0, ruleMs: 0 };
for (let at = 0; at < all.length; at += step) {
  const file = all[Math.floor(at)];
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n').length;
  const parts = relative(root, file).split(/[\\/]/u);
  packages.add(parts.slice(0, parts[0].startsWith('@') ? 2 : 1).join('/'));
  sums.files++;
  sums.lines += lines;
  const isData = /\.(?:json|ya?ml)$/u.test(file);
  const { messages, parseMs, ruleMs } = lint(file, text);
  if (!isData && !messages.some((message) => message.fatal)) {
    sums.codeLines += lines;
    sums.parseMs += parseMs;
    sums.ruleMs += ruleMs;
  }
  for (const { ruleId, line, message } of messages) {
    if (ruleId === null) continue;
    sums.findings++;
    console.log(`${relative(root, file)}:${line} ${message.slice(0, 100)}`);
  }
}
console.log({
  packages: packages.size,
  files: sums.files,
  lines: sums.lines,
  findings: sums.findings,
  findingsFor50000Lines: Number(((sums.findings / sums.lines) * 50_000).toFixed(3)),
  parseMsFor1000Lines: Number(((sums.parseMs / sums.codeLines) * 1000).toFixed(2)),
  ruleMsFor1000Lines: Number(((sums.ruleMs / sums.codeLines) * 1000).toFixed(2)),
});
