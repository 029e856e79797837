import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';
import { readFixtures } from '../support/annotated-fixture.ts';
import { lintFixture } from '../support/lint-fixture.ts';
it('dev', () => {
  const filter = process.env['FX'] ?? '';
  const fixtures = readFixtures(fileURLToPath(new URL('../flows', import.meta.url))).filter((f) => f.name.includes(filter));
  const lines: string[] = [];
  let ok = 0;
  const start = Date.now();
  for (const fixture of fixtures) {
    const key = (each: { file: string; line: number; ruleId: string }) => `${each.file}:${each.line} ${each.ruleId}`;
    const t = Date.now();
    try {
      const found = lintFixture(fixture, undefined);
      const a = [...new Set(found.map(key))].sort(); const b = [...new Set(fixture.expected.map(key))].sort();
      if (JSON.stringify(a) === JSON.stringify(b)) ok++;
      else lines.push(`${fixture.isTodo ? 'TODO' : fixture.kind === 'safe' ? 'FP  ' : a.length === 0 ? 'MISS' : 'DIFF'} ${fixture.name}\n   want ${b.join(', ')}\n   got  ${a.join(', ')} ${process.env['FX'] ? found.map((f) => f.message).join('\n') : ''}`);
    } catch (error) {
      lines.push(`CRASH ${fixture.name} ${error instanceof Error ? error.stack?.split('\n').slice(0, 6).join('\n') : String(error)}`);
    }
    if (Date.now() - t > 200) lines.push(`SLOW ${fixture.name} ${Date.now() - t}`);
  }
  writeFileSync('/tmp/dev/out.txt', `${ok}/${fixtures.length} in ${Date.now() - start} ms\n${lines.join('\n')}\n`);
});
