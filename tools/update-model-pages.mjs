// Writes what is made from the models and from the shapes of rules: docs/sources.md, docs/models-table.md, docs/secret-formats.md and schema/*.json. The tests
// that compare these files with what they are made from write them too.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const tests = ['sources', 'models-table', 'model-schema', 'rule-schema', 'secret-formats'].map((name) => `tests/docs/${name}.test.ts`);
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--update', '--reporter=dot', ...tests], {
  cwd: fileURLToPath(new URL('../', import.meta.url)),
  stdio: ['ignore', 'ignore', 'inherit'],
});
process.exitCode = status ?? 1;
