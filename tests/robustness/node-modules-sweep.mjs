// Lints every JavaScript and TypeScript file of a directory (the installed node_modules, unless told) with all rules, and says how many
// files were linted, which made a rule throw, which took too long and which were slowest.
//
//   node tests/robustness/node-modules-sweep.mjs [--directory node_modules] [--minutes 15] [--limit 30000] [--workers 2] [--json]
//
// The plugin is the one in dist: run `npm run build` before.
import { subscribe } from 'node:diagnostics_channel';
import { fork } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const self = fileURLToPath(import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));
const { values: options } = parseArgs({
  options: {
    directory: { type: 'string', default: join(root, 'node_modules') },
    plugin: { type: 'string', default: join(root, 'dist/index.js') },
    minutes: { type: 'string', default: '15' },
    limit: { type: 'string', default: 'Infinity' },
    workers: { type: 'string', default: '2' },
    json: { type: 'boolean', default: false },
    worker: { type: 'boolean', default: false },
  },
});

/** A file that takes longer than this counts as hanging. */
const slowMs = 5000;
/** A worker that says nothing for so long is ended. */
const hangMs = 30_000;
const slowestShown = 20;

if (options.worker) await work();
else await sweep();

/** Lints the files the parent names, one after the other. */
async function work() {
  const { Linter } = await import('eslint');
  const parser = await import('@typescript-eslint/parser');
  const { default: plugin } = await import(pathToFileURL(resolve(options.plugin)).href);
  const linter = new Linter({ cwd: resolve(options.directory) });
  const everywhere = { ignores: ['!**/node_modules/', '!**/.*'] };
  const makeConfigs = (rules) => [
    everywhere,
    { files: ['**/*'], linterOptions: { reportUnusedDisableDirectives: 'off' } },
    { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
    { files: ['**/*.{ts,mts,cts,tsx}'], languageOptions: { parser } },
    ...rules,
  ];
  const withRules = makeConfigs([{ ...plugin.configs.all, files: ['**/*'] }]);
  const withoutRules = makeConfigs([]);

  const lint = (text, filename, configs) => {
    const start = performance.now();
    const options = { filename, allowInlineConfig: false };
    let messages = linter.verify(text, configs, options);
    // Much of what ends with .js is a script or a CommonJS module.
    if (messages.some((message) => message.fatal) && /\.js$/.test(filename)) {
      const asScript = { files: ['**/*'], languageOptions: { sourceType: 'commonjs', ecmaVersion: 'latest' } };
      messages = linter.verify(text, [...configs, asScript], options);
    }
    return { messages, ms: performance.now() - start };
  };

  let failure;
  subscribe('eslint-plugin-serverless-security:failure', ({ error }) => (failure = error));
  process.on('message', (file) => {
    failure = undefined;
    const text = readFileSync(file, 'utf8');
    try {
      const { messages, ms } = lint(text, file, withRules);
      if (failure !== undefined) throw failure;
      const bareMs = ms > 500 ? lint(text, file, withoutRules).ms : undefined;
      process.send({
        file,
        ms,
        bareMs,
        size: text.length,
        isUnparsable: messages.some((message) => message.fatal),
        isConfigured: !messages.some((message) => /No matching configuration/.test(message.message)),
        findings: messages.filter((message) => !message.fatal && message.ruleId !== null).map((each) => `${each.line}: ${each.message}`),
      });
    } catch (error) {
      process.send({ file, ms: 0, size: text.length, isUnparsable: false, isConfigured: true, findings: [], crash: String(error?.stack) });
    }
  });
  process.send({ isReady: true });
}

/** Answers every file to lint, directory by directory. */
function collectFiles(directory) {
  const files = [];
  const pending = [directory];
  while (pending.length > 0) {
    const here = pending.pop();
    for (const entry of readdirSync(here, { withFileTypes: true })) {
      const path = join(here, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== '.cache') pending.push(path);
      } else if (entry.isFile() && /\.(?:[cm]?js|[cm]?ts|tsx)$/.test(entry.name) && statSync(path).size > 0) files.push(path);
    }
  }
  return files.sort();
}

/** Takes every n-th file, so that a run that ends early has still seen every package. */
function spread(files, step) {
  return Array.from({ length: step }, (_, offset) => files.filter((_file, index) => index % step === offset)).flat();
}

async function sweep() {
  const directory = resolve(options.directory);
  const found = collectFiles(directory);
  const queue = spread(found, 16).slice(0, Number(options.limit));
  const ends = Date.now() + Number(options.minutes) * 60_000;
  const total = { files: found.length, linted: 0, unparsable: 0, notConfigured: 0, findings: [], crashes: [], hangs: [], slow: [] };
  const slowest = [];
  const started = Date.now();

  const note = (result) => {
    const name = relative(directory, result.file);
    total.linted++;
    if (result.isUnparsable) total.unparsable++;
    if (!result.isConfigured) total.notConfigured++;
    for (const finding of result.findings) total.findings.push(`${name}:${finding}`);
    const entry = { file: name, ms: Math.round(result.ms), bareMs: Math.round(result.bareMs ?? 0), size: result.size };
    if (result.crash !== undefined) {
      total.crashes.push({ file: name, stack: result.crash });
      console.error(`crash: ${name}\n${result.crash.split('\n').slice(0, 8).join('\n')}`);
    }
    if (result.ms > slowMs) {
      total.slow.push(entry);
      console.error(`slow: ${name} ${entry.ms} ms (without rules ${entry.bareMs} ms)`);
    }
    slowest.push(entry);
    slowest.sort((left, right) => right.ms - left.ms);
    slowest.length = Math.min(slowest.length, slowestShown);
    if (total.linted % 2000 === 0) console.error(`${total.linted} files, ${Math.round((Date.now() - started) / 1000)} s`);
  };

  const runWorker = () =>
    new Promise((done) => {
      const child = fork(self, ['--worker', '--directory', directory, '--plugin', options.plugin]);
      let current;
      let timer;
      const next = () => {
        clearTimeout(timer);
        current = Date.now() < ends ? queue.shift() : undefined;
        if (current === undefined) {
          child.kill();
          return;
        }
        child.send(current);
        timer = setTimeout(() => child.kill('SIGKILL'), hangMs);
      };
      child.on('message', (message) => {
        if (!('isReady' in message)) note(message);
        next();
      });
      child.on('exit', (code, signal) => {
        clearTimeout(timer);
        if (current === undefined) return done();
        total.linted++;
        total.hangs.push({ file: relative(directory, current), code, signal });
        console.error(`hang or end of process: ${relative(directory, current)} (${code ?? signal})`);
        done(runWorker());
      });
    });

  await Promise.all(Array.from({ length: Number(options.workers) }, runWorker));
  const seconds = Math.round((Date.now() - started) / 1000);
  if (options.json) console.log(JSON.stringify({ ...total, slowest, seconds }, undefined, 2));
  else {
    console.log(`${total.linted} of ${total.files} files linted in ${seconds} s (${total.unparsable} not parsable)`);
    console.log(`${total.crashes.length} crashes, ${total.hangs.length} hangs, ${total.slow.length} files over ${slowMs / 1000} s`);
    console.log(`${total.findings.length} findings`);
    console.log('slowest:');
    for (const { file, ms, bareMs, size } of slowest) {
      console.log(`  ${String(ms).padStart(6)} ms (without rules ${String(bareMs).padStart(5)} ms) ${Math.round(size / 1024)} kB ${file}`);
    }
  }
  process.exitCode = total.crashes.length + total.hangs.length + total.slow.length + total.notConfigured > 0 ? 1 : 0;
}
