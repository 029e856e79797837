// Writes every generated file: runs each `update-*.mjs` beside this file, then the generator of the rules' documentation.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

const generators = readdirSync(new URL('.', import.meta.url)).filter((each) => /^update-.+\.mjs$/u.test(each));
for (const generator of generators.sort()) run(`tools/${generator}`);

if (existsSync(new URL('../dist/index.js', import.meta.url)) && existsSync(new URL('../docs/rules', import.meta.url))) {
  run('node_modules/eslint-doc-generator/dist/bin/eslint-doc-generator.js');
}
