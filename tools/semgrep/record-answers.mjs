/**
 * Writes the answers of the real Semgrep beside the corpus of `tests/semgrep`:
 * `SEMGREP=/path/to/semgrep node tools/semgrep/record-answers.mjs [table or case …]`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerPairs, formatAnswers } from './answer-pairs.mjs';
import { answerRuleCases } from './answer-rule-cases.mjs';
import { pairFolders, readPairs } from './read-pairs.mjs';
import { readRuleCases, rulesFolder } from './read-rule-cases.mjs';
import { requireSemgrep } from './run-semgrep.mjs';

requireSemgrep();
const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
let count = 0;
for (const folder of pairFolders) {
  const pairs = readPairs(folder).filter(({ table }) => isWanted(table));
  count += pairs.length;
  for (const [table, programs] of Object.entries(answerPairs(pairs))) {
    writeFileSync(join(folder, `${table}.expected.json`), formatAnswers(programs));
  }
}
const cases = readRuleCases().filter(({ name }) => isWanted(name));
for (const [name, answers] of Object.entries(answerRuleCases(cases))) {
  writeFileSync(join(rulesFolder, name, 'expected.json'), formatAnswers({ rules: answers }));
}
console.log(`${count} pairs and ${cases.flatMap(({ rules }) => rules).length} rules recorded`);
