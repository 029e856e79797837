import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { lintFixture } from '../support/lint-fixture.ts';
it('one', () => {
  const file = process.env['ONE'] ?? '/tmp/dev/a.js';
  const f = { name: 'x', area: 'x', description: '', kind: 'safe', isTodo: false, location: file, isFolder: false, files: [{ path: file, text: readFileSync(file, 'utf8') }], expected: [], silent: [] } as const;
  console.log(lintFixture(f, undefined));
});
