// Packs the package, installs the tarball into scratch projects and lints there: what users get, with the ESLint, parser and
// TypeScript that they may have. Ends with one line: `N passed, N failed`. Needs the npm registry.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shop = join(root, 'examples/vulnerable-shop');
const commonJsApp = join(root, 'tests/package/commonjs-app');
const scratch = mkdtempSync(join(tmpdir(), 'serverless-security-smoke-'));
const isWindows = process.platform === 'win32';

let passed = 0;
let failed = 0;

/** Counts one check; `problem` is empty when it holds. */
function check(name, problem) {
  if (problem) failed++;
  else passed++;
  console.log(`${problem ? '✗' : '✓'} ${name}`);
  if (problem) console.log(String(problem).replace(/^/gmu, '    '));
}

function npm(cwd, ...args) {
  return execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: isWindows,
    maxBuffer: 1 << 26,
  });
}

function pack() {
  const [{ filename }] = JSON.parse(npm(root, 'pack', '--json', '--pack-destination', scratch));
  return join(scratch, filename);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Answers the files of a project, without what is installed there. */
function collectFiles(directory, prefix = '') {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules') return [];
    const path = `${prefix}${entry.name}`;
    return entry.isDirectory() ? collectFiles(join(directory, entry.name), `${path}/`) : [path];
  });
}

const annotation = /^\s*\/\/ ruleid: ([\w-]+)$/u;

/** `src/db.ts:14 no-sql-injection` for the line below each `// ruleid:` comment, or below several. */
function collectExpected(directory) {
  const expected = [];
  for (const file of collectFiles(directory).filter((each) => /\.[jt]s$/u.test(each))) {
    const lines = readFileSync(join(directory, file), 'utf8').split('\n');
    for (const [index, line] of lines.entries()) {
      const rule = annotation.exec(line)?.[1];
      if (rule === undefined) continue;
      const below = lines.findIndex((each, at) => at > index && !annotation.test(each));
      expected.push(`${file}:${below + 1} ${rule}`);
    }
  }
  return expected.sort();
}

/** Runs ESLint's command and answers where it reports, each place once, and everything it printed. */
function lint(directory) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['node_modules/eslint/bin/eslint.js', '.', '--format', 'json'], {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 300_000,
  });
  if (status !== 0 && status !== 1) return { found: [], output: stderr, crash: `ESLint ended with ${status}\n${stderr || stdout}` };
  const found = new Set();
  for (const { filePath, messages } of JSON.parse(stdout)) {
    const file = relative(directory, filePath).split(sep).join('/');
    for (const { line, ruleId, message } of messages)
      found.add(`${file}:${line} ${ruleId?.replace(/^(?:serverless-security|semgrep)\//u, '') ?? message}`);
  }
  return { found: [...found].sort(), output: stderr + stdout, crash: '' };
}

function compare(found, expected) {
  const missing = expected.filter((each) => !found.includes(each)).map((each) => `missing: ${each}`);
  const surplus = found.filter((each) => !expected.includes(each)).map((each) => `surplus: ${each}`);
  return [...missing, ...surplus].join('\n');
}

/** Makes a project, installs into it, lints it and checks what is reported. */
function tryProject({ name, source, manifest, config, inspect }) {
  const directory = join(scratch, name.replaceAll(/\W+/gu, '-'));
  mkdirSync(directory);
  cpSync(source, directory, { recursive: true, filter: (each) => !relative(source, each).split(sep).includes('node_modules') });
  writeFileSync(join(directory, 'package.json'), JSON.stringify(manifest, undefined, 2));
  if (config !== undefined) writeFileSync(join(directory, 'eslint.config.mjs'), config);
  if (config !== undefined) rmSync(join(directory, 'eslint.config.js'), { force: true });
  try {
    npm(directory, 'install');
  } catch (error) {
    check(`${name}: npm install`, error.stderr || error.message);
    return;
  }
  check(`${name}: npm install`, '');
  const { found, output, crash } = lint(directory);
  const version = readJson(join(directory, 'node_modules/eslint/package.json')).version;
  check(`${name}: reports what it should (ESLint ${version})`, crash || compare(found, collectExpected(source)));
  for (const [what, problem] of inspect?.({ directory, output }) ?? []) check(`${name}: ${what}`, problem);
  rmSync(directory, { recursive: true, force: true });
}

const typescriptIsAbsent = ({ directory }) => [
  [
    'TypeScript is not installed',
    readdirSync(join(directory, 'node_modules')).includes('typescript') ? 'node_modules/typescript is there' : '',
  ],
];

const plainConfig = `import serverlessSecurity from 'eslint-plugin-serverless-security';
export default [
  { files: ['**/*.js'], languageOptions: { sourceType: 'commonjs' } },
  serverlessSecurity.configs.recommended,
];
`;

const untypedConfig = `import parser from '@typescript-eslint/parser';
import serverlessSecurity from 'eslint-plugin-serverless-security';
export default [
  { ignores: ['eslint.config.mjs'] },
  { files: ['**/*.ts'], languageOptions: { parser } },
  serverlessSecurity.configs.recommended,
];
`;

const tarball = pack();
const plugin = `file:${tarball}`;
const base = { name: 'scratch', version: '1.0.0', private: true };
const shopManifest = readJson(join(shop, 'package.json'));

const packed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
const wanted =
  /^package\/(?:dist\/|schema\/|rules\/(?:README\.md$|[\w-]+\/[\w-]+\.yaml$)|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/u;
const unwanted = packed.filter((file) => !wanted.test(file));
check('the tarball holds the build and nothing else', unwanted.join('\n'));
check('the tarball holds types', packed.includes('package/dist/index.d.ts') ? '' : packed.join('\n'));

for (const eslint of ['^9.38.0', '^10.0.0']) {
  const major = eslint.slice(1).split('.')[0];
  tryProject({
    name: `typed, ESLint ${major}`,
    source: shop,
    manifest: {
      ...shopManifest,
      devDependencies: { ...shopManifest.devDependencies, eslint, 'eslint-plugin-serverless-security': plugin },
    },
  });
  tryProject({
    name: `untyped TypeScript, ESLint ${major}`,
    source: shop,
    manifest: {
      ...base,
      type: 'module',
      devDependencies: {
        eslint,
        '@typescript-eslint/parser': '^8.56.0',
        typescript: '^6.0.0',
        'eslint-plugin-serverless-security': plugin,
      },
    },
    config: untypedConfig,
  });
  tryProject({
    name: `CommonJS, no TypeScript, ESLint ${major}`,
    source: commonJsApp,
    manifest: { ...base, devDependencies: { eslint, 'eslint-plugin-serverless-security': plugin } },
    config: plainConfig,
    inspect: typescriptIsAbsent,
  });
}

tryProject({
  name: 'lowest ESLint',
  source: commonJsApp,
  manifest: { ...base, devDependencies: { eslint: '9.38.0', 'eslint-plugin-serverless-security': plugin } },
  config: plainConfig,
});

tryProject({
  name: 'CommonJS, TypeScript 7, ESLint 10',
  source: commonJsApp,
  manifest: { ...base, devDependencies: { eslint: '^10.0.0', typescript: '^7.0.0', 'eslint-plugin-serverless-security': plugin } },
  config: plainConfig,
  inspect: ({ directory, output }) => [
    [
      'TypeScript 7 is installed',
      readJson(join(directory, 'node_modules/typescript/package.json')).version.startsWith('7.') ? '' : 'it is not',
    ],
    ['says that TypeScript 7 gives no types', /TypeScript 7/u.test(output) ? '' : `no word of it in:\n${output.slice(0, 500)}`],
  ],
});

tryProject({
  name: 'rule files, no TypeScript, ESLint 10',
  source: join(root, 'tests/package/rules-app'),
  manifest: { ...base, devDependencies: { eslint: '^10.0.0', 'eslint-plugin-serverless-security': plugin } },
  config: `import { semgrep } from 'eslint-plugin-serverless-security/semgrep';
export default [
  { files: ['**/*.js'], languageOptions: { sourceType: 'commonjs' } },
  ...semgrep({ rules: ['recommended', 'rules/*.yaml'] }),
];
`,
  inspect: ({ directory }) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/eslint-plugin-serverless-security/dist/cli.js', 'test', 'rules'],
      {
        cwd: directory,
        encoding: 'utf8',
      },
    );
    return [['its rules pass their tests', status === 0 ? '' : stdout + stderr]];
  },
});

rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
