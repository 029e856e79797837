// Measures rules in Semgrep's language: our engine through ESLint beside the real Semgrep (SEMGREP=/path/to/semgrep), in alternation, and what rules add
// to a keystroke. `--json` prints one object; `--lines 100000`, `--rules 200`, `--rounds 3` and `--interprocedural` choose the work.
import { spawnSync } from 'node:child_process';
import { cpus, tmpdir } from 'node:os';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as parser from '@typescript-eslint/parser';
import { ESLint, Linter } from 'eslint';
import { semgrep } from 'eslint-plugin-serverless-security/semgrep';
import { generateLongHandler, generateMonorepo } from './generate-monorepo.mjs';
import { generateRules } from './generate-rules.mjs';
import { generateScripts } from './generate-scripts.mjs';

const script = fileURLToPath(import.meta.url);
const cache = fileURLToPath(new URL('.cache/semgrep/', import.meta.url));
const rules = join(cache, 'rules');
const code = join(cache, 'code');
const has = (name) => process.argv.includes(`--${name}`);
const option = (name, fallback) => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? fallback : (process.argv[index + 1] ?? fallback);
};
const lineCount = Number(option('lines', '100000'));
const ruleCount = Number(option('rules', '200'));
const rounds = Math.max(1, Number(option('rounds', '3')));
const interprocedural = has('interprocedural');

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const round = (value, digits = 1) => Number(value.toFixed(digits));

const languages = [
  { files: ['**/*.ts'], languageOptions: { parser } },
  { files: ['**/*.js'], languageOptions: { sourceType: 'commonjs' } },
];

function makeConfigs(hasRules) {
  return [...languages, ...(hasRules ? semgrep({ rules, cwd: cache, interprocedural }) : [])];
}

/** Runs in a process of its own, so that nothing is warm. */
async function lint(hasRules) {
  const eslint = new ESLint({ cwd: code, overrideConfigFile: true, overrideConfig: makeConfigs(hasRules) });
  const results = await eslint.lintFiles(['.']);
  const fatal = results.find((each) => each.fatalErrorCount > 0);
  if (fatal !== undefined) throw new Error(`${fatal.filePath}: ${fatal.messages[0]?.message ?? ''}`);
  console.log(results.reduce((sum, { messages }) => sum + messages.length, 0));
}

function time(command, args, env = process.env) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: cache, encoding: 'utf8', env, maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`${command} ended with ${status}\n${stderr}`);
  return { seconds: (performance.now() - start) / 1000, stdout };
}

const flags = interprocedural ? ['--interprocedural'] : [];
const runEslint = (kind) => {
  const { seconds, stdout } = time(process.execPath, [script, '--child', kind, ...flags]);
  return { seconds, findings: Number(stdout.trim().split('\n').at(-1)) };
};
const environment = {
  ...process.env,
  SEMGREP_SEND_METRICS: 'off',
  SEMGREP_ENABLE_VERSION_CHECK: '0',
  SEMGREP_SETTINGS_FILE: join(tmpdir(), 'semgrep-settings.yml'),
};
const runSemgrep = () => {
  const args = ['scan', '--metrics', 'off', '--disable-version-check', '--json', '--quiet', '--no-git-ignore', '--config', 'rules', 'code'];
  const { seconds, stdout } = time(process.env.SEMGREP, args, environment);
  return { seconds, findings: JSON.parse(stdout).results.length };
};

function generate() {
  generateRules(rules, ruleCount);
  const functionLines = 425;
  generateMonorepo(code, Math.round((lineCount * 0.8) / functionLines));
  generateScripts(join(code, 'scripts'), lineCount * 0.2);
  for (const folder of [cache, code]) writeFileSync(join(folder, '.semgrepignore'), 'node_modules/\n');
  return readdirSync(code, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && /\.[jt]s$/u.test(each.name) && !each.parentPath.includes('node_modules'))
    .reduce((sum, each) => sum + readFileSync(join(each.parentPath, each.name), 'utf8').split('\n').length - 1, 0);
}

function measureRuns() {
  const runs = { bare: [], ours: [], semgrep: [] };
  const kinds = [
    ['bare', () => runEslint('bare')],
    ['ours', () => runEslint('ours')],
    ...(process.env.SEMGREP === undefined ? [] : [['semgrep', runSemgrep]]),
  ];
  for (let index = 0; index < rounds; index++) {
    for (const [kind, run] of index % 2 === 0 ? kinds : [...kinds].reverse()) runs[kind].push(run());
  }
  const summarise = (list) =>
    list.length === 0 ? undefined : { seconds: round(median(list.map(({ seconds }) => seconds)), 2), findings: list[0].findings };
  return { bare: summarise(runs.bare), ours: summarise(runs.ours), semgrep: summarise(runs.semgrep) };
}

/** Lints a file of 500 lines again after each edit, with and without the rules in turn. */
function measureKeystrokes() {
  const { file, text } = generateLongHandler(join(cache, 'keystroke'));
  const linter = new Linter({ configType: 'flat', cwd: join(cache, 'keystroke') });
  const configs = { bare: makeConfigs(false), ours: makeConfigs(true) };
  const times = { bare: [], ours: [] };
  for (let edit = 0; edit < 40; edit++) {
    for (const kind of edit % 2 === 0 ? ['bare', 'ours'] : ['ours', 'bare']) {
      const edited = text.replace('const edits = 0;', `const edits = ${edit};`).replace('names.sort(', `names.slice(${edit % 3}).sort(`);
      const start = performance.now();
      linter.verify(edited, configs[kind], { filename: file });
      if (edit >= 10) times[kind].push(performance.now() - start);
    }
  }
  const added = times.ours.map((each, index) => each - times.bare[index]);
  const worst = [...added].sort((a, b) => a - b)[Math.floor(added.length * 0.95)];
  return { bareMs: round(median(times.bare)), oursMs: round(median(times.ours)), addedMs: round(median(added)), addedMs95: round(worst) };
}

if (has('child')) {
  await lint(option('child') === 'ours');
} else {
  mkdirSync(cache, { recursive: true });
  const lines = generate();
  const keystroke = measureKeystrokes();
  const runs = measureRuns();
  const ratio = runs.semgrep === undefined ? undefined : round(runs.semgrep.seconds / runs.ours.seconds, 2);
  const summary = { lines, rules: ruleCount, processors: cpus().length, interprocedural, ...runs, ratio, keystroke };
  if (has('json')) console.log(JSON.stringify(summary, undefined, 2));
  else print(summary);
}

function print({ lines, rules: count, processors, bare, ours, semgrep: theirs, ratio, keystroke }) {
  console.log(`${count} rules, ${lines} lines, ${processors} processors, Node.js ${process.version}, median of ${rounds}\n`);
  const rows = [
    ['', 'seconds', 'findings'],
    ['ESLint without rules', bare.seconds, bare.findings],
    ['ESLint with our engine', ours.seconds, ours.findings],
    ...(theirs === undefined ? [] : [['semgrep scan', theirs.seconds, theirs.findings]]),
  ];
  for (const [name, seconds, findings] of rows)
    console.log(`${name.padEnd(24)}${String(seconds).padStart(9)}${String(findings).padStart(10)}`);
  if (ratio !== undefined) console.log(`\nOurs is ${ratio} times as fast.`);
  const { addedMs, addedMs95, bareMs, oursMs } = keystroke;
  console.log(`A keystroke in 500 lines: ${oursMs} ms instead of ${bareMs} ms, ${addedMs} ms more (95 %: ${addedMs95} ms).`);
}
