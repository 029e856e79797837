/**
 * Compares the recorded answers of `tests/semgrep` with those of the real Semgrep:
 * `SEMGREP=/path/to/semgrep node tools/semgrep/check-answers.mjs`. The last line is `N passed, N failed`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerPairs } from './answer-pairs.mjs';
import { answerRuleCases } from './answer-rule-cases.mjs';
import { pairFolders, readPairs } from './read-pairs.mjs';
import { readRuleCases, rulesFolder } from './read-rule-cases.mjs';
import { requireSemgrep } from './run-semgrep.mjs';

let passed = 0;
let failed = 0;

/** Compares two levels of names: programs and keys of a table. */
function compare(title, recorded, real) {
  for (const group of new Set([...Object.keys(recorded), ...Object.keys(real)])) {
    for (const key of new Set([...Object.keys(recorded[group] ?? {}), ...Object.keys(real[group] ?? {})])) {
      const [expected, found] = [JSON.stringify(recorded[group]?.[key]), JSON.stringify(real[group]?.[key])];
      if (expected === found) passed += 1;
      else {
        failed += 1;
        console.log(`${title}: ${group}: ${key}\n  recorded: ${expected}\n  Semgrep:  ${found}`);
      }
    }
  }
}

function readAnswers(...path) {
  return JSON.parse(readFileSync(join(...path), 'utf8'));
}

requireSemgrep();
for (const folder of pairFolders) {
  const pairs = readPairs(folder);
  const tables = [...new Set(pairs.map(({ table }) => table))];
  const recorded = Object.fromEntries(tables.map((table) => [table, readAnswers(folder, `${table}.expected.json`)]));
  for (const [table, programs] of Object.entries(answerPairs(pairs, recorded))) compare(table, recorded[table], programs);
}
const cases = readRuleCases();
const recorded = Object.fromEntries(cases.map(({ name }) => [name, readAnswers(rulesFolder, name, 'expected.json').rules]));
for (const [name, answers] of Object.entries(answerRuleCases(cases, recorded)))
  compare(name, { rules: recorded[name] }, { rules: answers });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
