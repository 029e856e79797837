// Lints examples/vulnerable-shop with ESLint and the example's own configuration, and prints each finding with its path.
import { subscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import './link-examples.mjs';

const cwd = fileURLToPath(new URL('../examples/vulnerable-shop/', import.meta.url));

/** What rules tell of the flows they report, by place. */
const flows = new Map();
const makeKey = (file, ruleId, line, column) => `${file}:${ruleId}:${line}:${column}`;
subscribe('eslint-plugin-serverless-security:flow', ({ file, ruleId, loc, flow }) => {
  const key = makeKey(file, ruleId, loc.start.line, loc.start.column + 1);
  flows.set(key, [...(flows.get(key) ?? []), flow]);
});

const codes = { red: 31, cyan: 36, dim: 2, underline: 4 };
const isColored = process.stdout.isTTY && !process.env['NO_COLOR'];
const color = (style, text) => (isColored ? `\x1b[${codes[style]}m${text}\x1b[0m` : text);
const shorten = (file) => relative(cwd, file).split(sep).join('/');

const texts = new Map();
function readLines(file) {
  let lines = texts.get(file);
  if (lines === undefined) texts.set(file, (lines = readFileSync(file, 'utf8')));
  return lines;
}

/** `src/shared/http.ts:20`, and the line itself. */
function describePlace({ file, span }) {
  const text = readLines(file);
  const line = text.slice(0, span.start).split('\n').length;
  const code = text.split('\n')[line - 1].trim();
  return { place: `${shorten(file)}:${line}`, code: code.length > 90 ? `${code.slice(0, 89)}…` : code };
}

/** Numbers the steps of a flow; several steps of one line are one. */
function printSteps(flow) {
  const steps = [];
  for (const step of flow.steps) {
    const { place, code } = describePlace(step.at);
    const last = steps.at(-1);
    if (last?.place === place) last.texts.push(step.text);
    else steps.push({ place, code, texts: [step.text] });
  }
  for (const [index, { place, code, texts: words }] of steps.entries()) {
    console.log(`    ${String(index + 1).padStart(2)}. ${color('cyan', place)}  ${words.join(', ')}`);
    console.log(color('dim', `          ${code}`));
  }
}

const eslint = new ESLint({ cwd });
const results = await eslint.lintFiles(['.']);
let findings = 0;
let files = 0;
let broken = 0;

for (const { filePath, messages } of results) {
  if (messages.length > 0) files++;
  for (const message of messages) {
    if (message.fatal === true || message.ruleId === null) broken++;
    else findings++;
    console.log();
    console.log(
      `${color('underline', `${shorten(filePath)}:${message.line}:${message.column}`)}  ${color('red', message.ruleId ?? 'error')}`,
    );
    console.log(`  ${message.message}`);
    const found = flows.get(makeKey(filePath, message.ruleId, message.line, message.column)) ?? [];
    const flow = found.length > 1 ? found.shift() : found[0];
    if (flow !== undefined) printSteps(flow);
  }
}

console.log();
console.log(`${findings} findings in ${files} of ${results.length} files of examples/vulnerable-shop`);
if (broken > 0) console.log(`${broken} files could not be linted`);
process.exitCode = broken > 0 || findings === 0 ? 1 : 0;
