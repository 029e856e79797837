// Measures the processor time of `no-hardcoded-secret` on files of the installed packages, beside that of ESLint without rules, and whether
// hostile files of 1 MB take it linear time. `--files 600` and `--rounds 8` choose the work, `--json` prints one object, and `--check` ends with 1
// where a bar is missed.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from 'eslint-plugin-serverless-security';

const root = fileURLToPath(new URL('../node_modules', import.meta.url));
const has = (name) => process.argv.includes(`--${name}`);
const option = (name, fallback) => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? fallback : Number(process.argv[index + 1]);
};
const mostFiles = option('files', 600);
const rounds = Math.max(1, option('rounds', 8));

const largestFile = 200_000;
/** So many files are held back at once. */
const batchSize = 50;
/** Characters in a line; more are minified. */
const longestLine = 120;
const bars = { msFor1000Lines: 1, ratioOfSizes: 2.6 };

const round = (value, digits = 2) => Number(value.toFixed(digits));

function collectFiles(directory, files) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory() && entry.name !== '.cache') collectFiles(path, files);
    else if (entry.isFile() && /\.[cm]?[jt]s$/u.test(entry.name) && statSync(path).size <= largestFile) files.push(path);
  }
  return files;
}

/** So many files, spread over all packages, that people have written. */
function chooseTexts() {
  const all = collectFiles(root, []);
  const texts = [];
  const step = Math.max(1, all.length / mostFiles);
  for (let at = 0; at < all.length; at += step) {
    const filename = all[Math.floor(at)];
    const text = readFileSync(filename, 'utf8');
    const lines = text.split('\n').length;
    if (text.length / lines <= longestLine) texts.push({ filename, text, lines });
  }
  return texts;
}

const languages = [
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { sourceType: 'module' } },
  { files: ['**/*.{ts,mts,cts}'], languageOptions: { parser } },
];
const withoutRules = [...languages, { files: ['**/*.{js,mjs,cjs,ts,mts,cts}'] }];

/** Processor time of this process in milliseconds. */
function measureProcessor(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const rule = plugin.rules['no-hardcoded-secret'];
let held = [];

/** The rule, with all that it is told of held back, so that its time can be taken at once for many files: asking for it takes long as well. */
const measured = {
  meta: rule.meta,
  create(context) {
    const calls = [];
    const names = ['Literal', 'TemplateLiteral', 'BinaryExpression', 'ArrayExpression', 'Program:exit'];
    held.push(() => {
      const listeners = rule.create(context);
      for (const [name, node] of calls) listeners[name]?.(node);
    });
    return Object.fromEntries(names.map((name) => [name, (node) => void calls.push([name, node])]));
  },
};

/** The processor time of what is held back. */
function measureHeld() {
  const ms = measureProcessor(() => {
    for (const work of held) work();
  });
  held = [];
  return ms;
}

const withRule = [
  ...languages,
  { files: ['**/*.{js,mjs,cjs,ts,mts,cts}'], plugins: { m: { rules: { measured } } }, rules: { 'm/measured': 'error' } },
];

function lint(configs, filename, text) {
  return new Linter({ configType: 'flat', cwd: root }).verify(text, configs, { filename, allowInlineConfig: false });
}

function measureFiles() {
  const texts = chooseTexts().filter(({ filename, text }) => !lint(withRule, filename, text).some((message) => message.fatal));
  held = [];
  const lines = texts.reduce((sum, each) => sum + each.lines, 0);
  const batches = Array.from({ length: Math.ceil(texts.length / batchSize) }, (_, at) => texts.slice(at * batchSize, (at + 1) * batchSize));
  /** Of each batch the round that was disturbed least. */
  const measure = (work) => {
    const times = batches.map(() => Infinity);
    for (let turn = 0; turn < rounds; turn++) {
      for (const [at, batch] of batches.entries()) times[at] = Math.min(times[at], work(batch));
    }
    return round((times.reduce((sum, time) => sum + time, 0) / lines) * 1000);
  };
  const lintAll = (configs, batch) => {
    for (const { filename, text } of batch) lint(configs, filename, text);
  };
  const ruleMsFor1000Lines = measure((batch) => {
    lintAll(withRule, batch);
    return measureHeld();
  });
  const bareMsFor1000Lines = measure((batch) => measureProcessor(() => lintAll(withoutRules, batch)));
  return { files: texts.length, lines, bareMsFor1000Lines, ruleMsFor1000Lines };
}

const hostileUnits = {
  a: 'a',
  '=': '=',
  base64: Buffer.from('The quick brown fox? jumps over: the lazy dog 0123456789').toString('base64').replaceAll('=', ''),
  'beginnings of tokens': 'ghp_sk_live_xoxb-eyJAKIA.',
  assignments: 'password=',
  'long words': 'abcdefghijklmnopqrstuvwxyzabcdefghijklmn ',
};
const hostileFiles = {
  'handler.js': (text) => `const password = '${text}';\n`,
  'comment.js': (text) => `/* ${text} */\n`,
  '.env': (text) => `PASSWORD=${text}\n`,
  'config.json': (text) => `{ "password": "${text}" }\n`,
};

function measureHostile() {
  const { data } = plugin.configs;
  const dataConfig = [{ ...data, plugins: { ...data.plugins, m: { rules: { measured } } }, rules: { 'm/measured': 'error' } }];
  const rows = [];
  for (const [unit, piece] of Object.entries(hostileUnits)) {
    for (const [name, print] of Object.entries(hostileFiles)) {
      const configs = name.endsWith('.js') ? withRule : dataConfig;
      const take = (size) => {
        const text = print(piece.repeat(Math.ceil(size / piece.length)).slice(0, size));
        const times = Array.from({ length: 3 }, () => {
          lint(configs, join(root, name), text);
          return measureHeld();
        });
        return Math.min(...times);
      };
      rows.push({ unit, file: name, halfMs: round(take(5e5), 1), wholeMs: round(take(1e6), 1) });
    }
  }
  return rows;
}

const files = measureFiles();
const hostile = measureHostile();
if (has('json')) {
  console.log(JSON.stringify({ files, hostile }));
} else {
  console.log(files);
  console.table(hostile);
}
const isSlow = files.ruleMsFor1000Lines > bars.msFor1000Lines;
// What takes a few milliseconds is not measured well enough to tell.
const isSteep = hostile.some(({ halfMs, wholeMs }) => wholeMs > halfMs * bars.ratioOfSizes + 20);
if (has('check') && (isSlow || isSteep)) process.exitCode = 1;
