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
 * `doubtful` are ids of rules that Semgrep probably rejects: one rejected rule blanks the answers for all, so these are asked apart.
 * Returns the findings of each rule id (`{ file, at, start, end, message, fix }`), sorted by place, or `'invalid'` for a rule that Semgrep rejects.
 */
export function runSemgrep(rules, files, doubtful = new Set()) {
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
    const run = { folder, texts, answers };
    ask(
      run,
      rules.filter(({ id }) => doubtful.has(id)).map((rule) => [rule]),
    );
    ask(run, [rules.filter(({ id }) => !doubtful.has(id))]);
    for (const findings of answers.values()) if (findings !== 'invalid') findings.sort(compareFindings);
    return answers;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Asks for rules, each group in a file of its own; those that are refused are left out, and halves are tried where Semgrep names a file only. */
function ask(run, groups) {
  const filled = groups.filter((group) => group.length > 0);
  if (filled.length === 0) return;
  const output = scan(run, filled);
  const refused = findRefusedFiles(output);
  if (refused.size > 0) {
    const halves = filled.flatMap((group, index) => {
      if (!refused.has(nameConfig(index))) return [group];
      if (group.length > 1) return [group.slice(0, group.length >> 1), group.slice(group.length >> 1)];
      run.answers.set(group[0].id, 'invalid');
      return [];
    });
    ask(run, halves);
    return;
  }
  const invalid = findInvalidRules(output, filled.flat());
  for (const id of invalid) run.answers.set(id, 'invalid');
  if (invalid.size > 0)
    ask(
      run,
      filled.map((group) => group.filter(({ id }) => !invalid.has(id))),
    );
  else for (const result of output.results) run.answers.get(result.check_id).push(readFinding(result, run.texts));
}

function nameConfig(index) {
  return `rules-${index}.json`;
}

/** Files of rules that Semgrep does not take, by the schema of rules. */
function findRefusedFiles({ errors }) {
  const spans = errors.filter(({ type }) => type === 'InvalidRuleSchemaError').flatMap((error) => error.spans ?? []);
  return new Set(spans.map(({ file }) => file));
}

function scan({ folder }, groups) {
  for (const [index, rules] of groups.entries()) writeFileSync(join(folder, nameConfig(index)), JSON.stringify({ rules }));
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
  const configs = groups.flatMap((_, index) => ['--config', nameConfig(index)]);
  const child = spawnSync(executable, [...scanFlags, ...limits, ...configs, 't'], {
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
