/** Runs the real Semgrep, offline. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The version that the recorded answers come from. */
export const semgrepVersion = '1.185.0';

const executable = process.env['SEMGREP'] ?? 'semgrep';
const environment = {
  ...process.env,
  SEMGREP_SEND_METRICS: 'off',
  SEMGREP_ENABLE_VERSION_CHECK: '0',
  SEMGREP_SETTINGS_FILE: join(tmpdir(), 'semgrep-settings.yml'),
};

/** Ends the process when Semgrep is absent or of another version. */
export function requireSemgrep() {
  const found = spawnSync(executable, ['--version'], { encoding: 'utf8', env: environment });
  if (found.stdout?.trim() === semgrepVersion) return;
  console.error(
    `Semgrep ${semgrepVersion} is needed, found ${found.stdout?.trim() || 'none'}: pip install semgrep==${semgrepVersion}, then SEMGREP=/path/to/semgrep.`,
  );
  process.exit(2);
}

/**
 * Runs rules over files in one go. `rules` have unique ids; `files` are `{ name, text }`, with names relative to the root of the scan.
 * Returns the findings of each rule id (`{ file, at, start, end, message, fix }`), sorted by place, or `'invalid'` for a rule that Semgrep rejects.
 */
export function runSemgrep(rules, files, flags = []) {
  const folder = mkdtempSync(join(tmpdir(), 'semgrep-'));
  mkdirSync(join(folder, 't'));
  try {
    const texts = new Map();
    for (const { name, text } of files) {
      texts.set(`t/${name}`, text);
      mkdirSync(dirname(join(folder, 't', name)), { recursive: true });
      writeFileSync(join(folder, 't', name), text);
    }
    writeFileSync(join(folder, '.semgrepignore'), '');
    writeFileSync(join(folder, 't', '.semgrepignore'), '');
    const answers = new Map(rules.map(({ id }) => [id, []]));
    ask(folder, rules, flags, texts, answers);
    for (const findings of answers.values()) if (findings !== 'invalid') findings.sort(compareFindings);
    return answers;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Asks for rules together; those that are refused are left out, and halves are tried where Semgrep does not say which one it is. */
function ask(folder, rules, flags, texts, answers) {
  if (rules.length === 0) return;
  writeFileSync(join(folder, 'rules.json'), JSON.stringify({ rules }));
  const output = scan(folder, flags);
  if (output.errors.some(({ type }) => type === 'InvalidRuleSchemaError')) {
    if (rules.length === 1) answers.set(rules[0].id, 'invalid');
    else for (const half of [rules.slice(0, rules.length >> 1), rules.slice(rules.length >> 1)]) ask(folder, half, flags, texts, answers);
    return;
  }
  const invalid = findInvalidRules(output, rules);
  for (const id of invalid) answers.set(id, 'invalid');
  const valid = rules.filter(({ id }) => !invalid.has(id));
  if (invalid.size > 0) ask(folder, valid, flags, texts, answers);
  else for (const result of output.results) answers.get(result.check_id).push(readFinding(result, texts));
}

function scan(folder, flags) {
  const scanFlags = [
    'scan',
    '--metrics',
    'off',
    '--disable-version-check',
    '--json',
    '--quiet',
    '--no-git-ignore',
    '--no-rewrite-rule-ids',
  ];
  const limits = ['--scan-unknown-extensions', '--max-target-bytes', '0', '--timeout', '60', '-j', '2'];
  const child = spawnSync(executable, [...scanFlags, ...limits, ...flags, '--config', 'rules.json', 't'], {
    cwd: folder,
    encoding: 'utf8',
    env: environment,
    maxBuffer: 1 << 30,
  });
  try {
    return JSON.parse(child.stdout);
  } catch {
    throw new Error(`Semgrep gave no JSON:\n${child.stdout}\n${child.stderr}`);
  }
}

/** Rules that are refused. Throws for other errors (one blanks all answers for its file), apart from programs that are only parsed in part. */
function findInvalidRules(output, rules) {
  const ids = new Set(rules.map(({ id }) => id));
  const invalid = new Set();
  for (const error of output.errors) {
    if (ids.has(error.rule_id) && error.type === 'Rule parse error') invalid.add(error.rule_id);
    else if (error.type[0] !== 'PartialParsing' && error.type[0] !== 'IncompatibleRule')
      throw new Error(`Semgrep: ${JSON.stringify(error, undefined, 1)}`);
  }
  return invalid;
}

/** Semgrep counts bytes, we count UTF-16 code units. */
function readFinding(result, texts) {
  const text = texts.get(result.path);
  const bytes = Buffer.from(text);
  const [start, end] = [result.start.offset, result.end.offset].map((offset) => bytes.subarray(0, offset).toString().length);
  return {
    file: result.path.slice('t/'.length),
    start,
    end,
    at: `${formatPlace(text, start)}-${formatPlace(text, end)}`,
    message: result.extra.message,
    fix: result.extra.fix,
  };
}

/** `line:column`, both from 1. */
function formatPlace(text, offset) {
  const before = text.slice(0, offset);
  return `${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`;
}

function compareFindings(left, right) {
  return (
    compareTexts(left.file, right.file) || left.start - right.start || left.end - right.end || compareTexts(left.message, right.message)
  );
}

function compareTexts(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
