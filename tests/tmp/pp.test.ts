import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { parsePattern } from '../../src/semgrep/syntax/parse-pattern.ts';
import { printTree } from '../../src/semgrep/syntax/print-tree.ts';
test('x', () => {
  for (const line of readFileSync('/tmp/me/sg/pats.in', 'utf8').split('\n')) {
    if (line === '') continue;
    const p = parsePattern(line.replaceAll('\\n', '\n'));
    console.log(line + '\n    ' + (typeof p === 'string' ? '!! ' + p : p.kind + ' ' + ('tree' in p ? printTree(p.tree) : p.trees.map(printTree).join(' ; '))));
  }
});
