// Writes what is made from the models and from the rules: the taint rules in rules/ and docs/semgrep-rules.md. The tests that compare these files write
// them too.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

for (const test of ['generated-rules', 'ruleset']) {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--update', '--reporter=dot', `tests/semgrep/${test}.test.ts`];
  const { status } = spawnSync(process.execPath, args, {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exitCode = status ?? 1;
}
