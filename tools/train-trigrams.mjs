// Computes from the frequencies of English words how surprising each group of three letters is, and writes src/semgrep/search/trigram-costs.ts. It is
// run by hand with a file of words: `node tools/train-trigrams.mjs words.tsv`, in each line a word of a–z and its frequency, with a tab between. The
// table that is kept was made from the lists `english_wikipedia` and `us_tv_and_film` of zxcvbn 4.4.2 (MIT), which are in the order of frequency: the
// word at place n counts 1 / (n + 2.7), after Zipf and Mandelbrot.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const steps = 2.75; // so that the dearest groups still have a sign
const largestCost = 33;
const shares = new Map();

function add(counts, key, share) {
  counts.set(key, (counts.get(key) ?? 0) + share);
}

const words = readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t'))
  .map(([word, frequency]) => ({ word, frequency: Number(frequency) }));
const total = words.reduce((sum, { frequency }) => sum + frequency, 0);

const [firsts, firstPairs, lasts, lastPairs, singles] = [new Map(), new Map(), new Map(), new Map(), new Map()];
for (const { word, frequency } of words) {
  const share = frequency / total;
  for (let at = 0; at + 2 < word.length; at++) add(shares, word.slice(at, at + 3), share);
  add(firsts, word[0], share);
  add(lasts, word.at(-1), share);
  if (word.length === 1) add(singles, word, share);
  else {
    add(firstPairs, word.slice(0, 2), share);
    add(lastPairs, word.slice(-2), share);
  }
}
// Groups also lie across words, which follow each other without blanks.
for (const [pair, left] of lastPairs) for (const [first, right] of firsts) add(shares, pair + first, left * right);
for (const [last, left] of lasts) {
  for (const [pair, right] of firstPairs) add(shares, last + pair, left * right);
  for (const [single, middle] of singles) for (const [first, right] of firsts) add(shares, last + single + first, left * middle * right);
}

const sum = [...shares.values()].reduce((left, right) => left + right, 0);
const letters = 'abcdefghijklmnopqrstuvwxyz';
const rows = [...letters].map((first) => {
  const codes = [...letters].flatMap((second) =>
    [...letters].map((third) => {
      const cost = Math.min(largestCost, Math.log2(sum / (shares.get(first + second + third) ?? 0)));
      return 35 + Math.min(90, Math.round(cost * steps));
    }),
  );
  return String.fromCharCode(...codes.map((code) => (code === 92 ? 126 : code)));
});

writeFileSync(
  fileURLToPath(new URL('src/semgrep/search/trigram-costs.ts', root)),
  `// written by tools/train-trigrams.mjs
/** How many steps of the table are one bit. */
export const stepsOfBit = ${steps};

/** What each group of three letters costs: a row for each first letter, in it the second and the third. \`#\` stands for no bits, \`~\` for a backslash. */
export const trigramCosts = [
${rows.map((row) => `  ${JSON.stringify(row)},`).join('\n')}
] as const;
`,
);
