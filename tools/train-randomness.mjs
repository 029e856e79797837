// Learns from the texts of the installed packages (declarations, documentation, code) how surprising each letter is after the two
// before it, and each kind of character after the two before it, and writes src/models/secrets/character-costs.ts. It is run by hand when
// the measure is to be learned anew: another set of installed packages gives slightly other numbers.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const largestFile = 200_000;
const largestShare = 400_000;
const steps = 4; // costs are kept in quarters of a bit

const letters = new Float64Array(28 * 28 * 26);
const kinds = new Float64Array(4 * 4 * 4);

/** 0–25 for letters, 26 for digits, 27 for anything else. */
function getSymbol(code) {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 65 && code <= 90) return code - 65;
  return code >= 48 && code <= 57 ? 26 : 27;
}

/** Lower case, upper case, digit, anything else. */
function getKind(code) {
  if (code >= 97 && code <= 122) return 0;
  if (code >= 65 && code <= 90) return 1;
  return code >= 48 && code <= 57 ? 2 : 3;
}

function learn(text) {
  let [s1, s2, k1, k2] = [27, 27, 3, 3];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const symbol = getSymbol(code);
    const kind = getKind(code);
    if (symbol < 26) letters[(s1 * 28 + s2) * 26 + symbol]++;
    kinds[(k1 * 4 + k2) * 4 + kind]++;
    [s1, s2, k1, k2] = [s2, symbol, k2, kind];
  }
}

function visit(directory, depth, share) {
  const entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (share.left <= 0) return;
    const path = join(directory, entry.name);
    if (entry.isDirectory()) {
      if (depth < 5 && entry.name !== 'node_modules' && !/test|fixture|mock/iu.test(entry.name)) visit(path, depth + 1, share);
    } else if (/\.(?:d\.ts|md|js|mjs|cjs|ts)$/u.test(entry.name) && !/\.min\./u.test(entry.name)) {
      const text = readFileSync(path, 'utf8').slice(0, largestFile);
      const lines = text.split('\n').filter((line) => line.length < 200);
      share.left -= text.length;
      learn(lines.join('\n'));
    }
  }
}

const modules = join(root, 'node_modules');
for (const name of readdirSync(modules).sort()) {
  if (name.startsWith('.')) continue;
  visit(join(modules, name), 0, { left: largestShare });
}

/** Costs in bits, each sum of a context smoothed, written one printable character each. */
function printCosts(counts, size, weight) {
  let text = '';
  for (let start = 0; start < counts.length; start += size) {
    const row = counts.subarray(start, start + size);
    const sum = row.reduce((a, b) => a + b, 0);
    for (const count of row) {
      const bits = -Math.log2((count + weight) / (sum + weight * size));
      text += String.fromCharCode(35 + Math.min(56, Math.round(bits * steps)));
    }
  }
  return text;
}

function printLines(text) {
  const lines = text.match(/.{1,120}/gu) ?? [];
  return lines.map((line) => `  '${line.replaceAll(/[\\']/gu, String.raw`\$&`)}',`).join('\n');
}

const seen = Math.round(kinds.reduce((a, b) => a + b, 0) / 1e6);
writeFileSync(
  join(root, 'src/models/secrets/character-costs.ts'),
  `// written by tools/train-randomness.mjs from ${seen} million characters of installed packages
/** How many steps of the tables below are one bit. */
export const stepsOfBit = ${steps};

/** The character that stands for no bits. */
export const zeroCost = ${JSON.stringify(String.fromCharCode(35))};

/** What each letter costs after two symbols: a–z, digit, anything else. */
export const letterCosts = [
${printLines(printCosts(letters, 26, 0.5))}
].join('');

/** What each kind costs after two kinds: lower case, upper case, digit, anything else. */
export const kindCosts = [
${printLines(printCosts(kinds, 4, 0.5))}
].join('');
`,
);
