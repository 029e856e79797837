// Measures what the plugin adds to a lint run. `--json` prints one object; `--sizes 25,100,400` and `--rounds 5` choose the work.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as tsParser from '@typescript-eslint/parser';
import { ESLint, Linter } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import plugin from 'eslint-plugin-serverless-security';
import { generateLongHandler, generateMonorepo } from './generate-monorepo.mjs';

const cache = fileURLToPath(new URL('.cache/', import.meta.url));
const option = (name, fallback) => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? fallback : (process.argv[index + 1] ?? fallback);
};
const sizes = option('sizes', '25,100,400').split(',').map(Number);
const rounds = Math.max(1, Number(option('rounds', '5')));

const median = (values) => quantile(values, 0.5);
function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
const round = (value, digits = 2) => Number(value.toFixed(digits));

function makeConfig(directory, isTyped, hasPlugin) {
  const typed = {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: directory } },
  };
  const untyped = { files: ['**/*.ts'], languageOptions: { parser: tsParser } };
  return tseslint.config(isTyped ? typed : untyped, ...(hasPlugin ? [plugin.configs.recommended] : []));
}

async function lintOnce(directory, isTyped, hasPlugin) {
  tsParser.clearCaches();
  const eslint = new ESLint({ cwd: directory, overrideConfigFile: true, overrideConfig: makeConfig(directory, isTyped, hasPlugin) });
  const start = performance.now();
  const results = await eslint.lintFiles(['functions/**/*.ts']);
  const time = performance.now() - start;
  const fatal = results.find((each) => each.fatalErrorCount > 0);
  if (fatal !== undefined) throw new Error(`${fatal.filePath}: ${fatal.messages[0]?.message ?? ''}`);
  return time;
}

async function measureRuns(isTyped) {
  const rows = [];
  for (const functions of sizes) {
    const directory = join(cache, `${isTyped ? 'typed' : 'untyped'}-${functions}`);
    const without = [];
    const withPlugin = [];
    // Every measurement reads texts nobody has seen before, so that no cache of ours is warm; the first pair only warms the machine.
    let revision = 0;
    const measure = (hasPlugin) => {
      generateMonorepo(directory, functions, revision++);
      return lintOnce(directory, isTyped, hasPlugin);
    };
    await measure(false);
    await measure(true);
    for (let index = 0; index < rounds; index++) {
      const isFirstBare = index % 2 === 0;
      const first = await measure(!isFirstBare);
      const second = await measure(isFirstBare);
      without.push(isFirstBare ? first : second);
      withPlugin.push(isFirstBare ? second : first);
    }
    const ratios = withPlugin.map((time, index) => time / (without[index] ?? time));
    rows.push({ functions, withoutMs: round(median(without), 0), withMs: round(median(withPlugin), 0), ratio: round(median(ratios), 3) });
  }
  return rows;
}

/** Re-lints a file after each edit with a program made from the one before, as an editor does. */
function measureKeystrokes() {
  const directory = join(cache, 'keystroke');
  const { file, text, files } = generateLongHandler(directory);
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const sources = new Map();
  let current = text;
  host.getSourceFile = (name, ...rest) => {
    if (name === file) return ts.createSourceFile(name, current, ts.ScriptTarget.ES2022, true);
    if (!sources.has(name)) sources.set(name, read(name, ...rest));
    return sources.get(name);
  };
  const linter = new Linter({ configType: 'flat', cwd: directory });
  let old;
  const lint = (hasPlugin) => {
    const program = ts.createProgram({ rootNames: files, options, host, oldProgram: old });
    old = program;
    const config = tseslint.config(
      {
        files: ['**/*.ts'],
        extends: [tseslint.configs.recommendedTypeChecked],
        languageOptions: { parserOptions: { programs: [program] } },
      },
      ...(hasPlugin ? [plugin.configs.recommended] : []),
    );
    const start = performance.now();
    linter.verify(current, config, { filename: file });
    return performance.now() - start;
  };
  const bare = [];
  const added = [];
  for (let edit = 0; edit < 80; edit++) {
    current = text.replace('const edits = 0;', `const edits = ${edit * 7};`);
    const isFirstBare = edit % 2 === 0;
    const first = lint(!isFirstBare);
    const second = lint(isFirstBare);
    if (edit < 20) continue;
    const [without, withPlugin] = isFirstBare ? [first, second] : [second, first];
    bare.push(without);
    added.push(withPlugin - without);
  }
  const bareP50 = median(bare);
  return {
    bareP50Ms: round(bareP50, 1),
    addedP50Ms: round(median(added), 1),
    addedP95Ms: round(quantile(added, 0.95), 1),
    ratioP50: round(median(added) / bareP50, 3),
  };
}

async function printHeap(functions, hasPlugin) {
  const directory = join(cache, 'memory');
  generateMonorepo(directory, functions);
  await lintOnce(directory, true, hasPlugin);
  globalThis.gc?.();
  process.stdout.write(`${process.memoryUsage().heapUsed}\n`);
}

function measureMemory() {
  const functions = Math.max(...sizes);
  const run = (hasPlugin) => {
    const { stdout } = spawnSync(
      process.execPath,
      ['--expose-gc', fileURLToPath(import.meta.url), '--heap', String(functions), ...(hasPlugin ? ['--with'] : [])],
      { encoding: 'utf8' },
    );
    return Number(stdout.trim().split('\n').at(-1));
  };
  return { addedMb: round((run(true) - run(false)) / 1e6, 1) };
}

console.log(measureKeystrokes());