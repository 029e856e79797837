/**
 * Writes the answers of the real Semgrep beside the corpus of `tests/semgrep`:
 * `SEMGREP=/path/to/semgrep node tools/semgrep/record-answers.mjs [table …]`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerPairs, formatAnswers } from './answer-pairs.mjs';
import { patternsFolder, readPairs } from './read-pairs.mjs';
import { requireSemgrep } from './run-semgrep.mjs';

requireSemgrep();
const wanted = process.argv.slice(2);
const pairs = readPairs().filter(({ table }) => wanted.length === 0 || wanted.includes(table));
for (const [table, programs] of Object.entries(answerPairs(pairs))) {
  writeFileSync(join(patternsFolder, `${table}.expected.json`), formatAnswers(programs));
}
console.log(`${pairs.length} pairs recorded`);
