// Looks for secrets in every JavaScript, TypeScript, JSON and YAML file of installed packages, prints each finding and how many there are for
// 50,000 lines. `--root DIR` looks at the packages that DIR/package.json names, instead of all installed ones; `--limit 20000` takes at most
// so many files, spread over all.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from '../../dist/index.js';

const option = (name) => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? undefined : process.argv[index + 1];
};
const own = option('root');
const root = own === undefined ? fileURLToPath(new URL('../../node_modules', import.meta.url)) : join(resolve(own), 'node_modules');
const limit = Number(option('limit') ?? (own === undefined ? 20_000 : Infinity));
const largestFile = 5_000_000;

function collectFiles(directory, files) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory() && entry.name !== '.cache' && (own === undefined || entry.name !== 'node_modules')) collectFiles(path, files);
    else if (entry.isFile() && /\.(?:[cm]?[jt]sx?|json|ya?ml)$/u.test(entry.name) && statSync(path).size <= largestFile) files.push(path);
  }
  return files;
}

function collectAll() {
  if (own === undefined) return collectFiles(root, []);
  const { dependencies } = JSON.parse(readFileSync(join(root, '../package.json'), 'utf8'));
  return Object.keys(dependencies).flatMap((name) => collectFiles(join(root, name), []));
}

const rules = { 's/no-hardcoded-secret': 'error' };
const code = ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'];
const data = { ...plugin.configs.data, ignores: [], plugins: { ...plugin.configs.data.plugins, s: plugin }, rules };
const configs = [{ files: code, plugins: { s: plugin }, rules }, data];
const parserOptions = { ecmaFeatures: { jsx: true } };
const typescript = { files: code, languageOptions: { parser } };

function verify(file, text, languages) {
  const linter = new Linter({ configType: 'flat', cwd: root });
  return linter.verify(text, [...configs, ...languages], { filename: file, allowInlineConfig: false });
}

function lint(file, text) {
  if (/\.[cm]?tsx?$/u.test(file)) return verify(file, text, [typescript]);
  const isModule = /\.m[jt]s$/u.test(file) || /^\s*(?:import|export)\b/mu.test(text);
  const messages = verify(file, text, [{ files: code, languageOptions: { sourceType: isModule ? 'module' : 'commonjs', parserOptions } }]);
  // Files of Flow, and those that mix modules of both kinds.
  return messages.some((message) => message.fatal) ? verify(file, text, [typescript]) : messages;
}

const all = collectAll();
const step = Math.max(1, all.length / limit);
const packages = new Set();
const sums = { files: 0, unread: 0, lines: 0, findings: 0 };
for (let at = 0; at < all.length; at += step) {
  const file = all[Math.floor(at)];
  const text = readFileSync(file, 'utf8');
  const parts = relative(root, file).split(/[\\/]/u);
  packages.add(parts.slice(0, parts[0].startsWith('@') ? 2 : 1).join('/'));
  sums.files++;
  const messages = lint(file, text);
  if (messages.some((message) => message.fatal)) sums.unread++;
  else sums.lines += text.split('\n').length;
  for (const { ruleId, line, message } of messages) {
    if (ruleId === null) continue;
    sums.findings++;
    console.log(`${relative(root, file)}:${line} ${message.slice(0, 100)}`);
  }
}
console.log({ packages: packages.size, ...sums, findingsFor50000Lines: Number(((sums.findings / sums.lines) * 50_000).toFixed(3)) });
