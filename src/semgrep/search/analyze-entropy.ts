import { stepsOfBit, trigramCosts } from './trigram-costs.ts';

/** Bits of a character that is no letter: as many as if it were chosen among letters and digits. */
const otherCost = Math.log2(62);
/** A text with more bits than this is a secret if it is also dense. */
const leastBits = 64;
/** The share of information in the eight bits of each byte. */
const leastDensity = 0.6;

/** How many of a thousand letters of English each is, from a to z. */
const letterShares = [
  85.5, 16, 31.6, 38.7, 121, 21.8, 20.9, 49.6, 73.3, 2.2, 8.1, 42.1, 25.3, 71.7, 74.7, 20.7, 1, 63.3, 67.3, 89.4, 26.8, 10.6, 18.3, 1.9,
  17.2, 1.1,
];
const letterCosts = letterShares.map((share) => Math.log2(1_000 / share));

/**
 * Whether a text is as surprising as a secret: it has more than 64 bits, and more than 4.8 of them in each byte. English text has fewer, since its
 * groups of three letters are frequent ones. A text of one character is none, however long. As Semgrep's `entropy` decides, with frequencies of
 * our own.
 */
export function analyzeEntropy(text: string): boolean {
  if (text === '' || isRepetition(text)) return false;
  const bytes = Buffer.from(text, 'utf8');
  const bits = measureBits(bytes);
  return bits > leastBits && bits > leastDensity * 8 * bytes.length;
}

function isRepetition(text: string): boolean {
  for (let at = 1; at < text.length; at++) if (text[at] !== text[0]) return false;
  return true;
}

/** Each byte counts a third of each group of three that it is in; the last two count on their own. */
function measureBits(bytes: Uint8Array): number {
  const { length } = bytes;
  let bits = 0;
  for (let at = 0; at + 2 < length; at++) bits += measureTrigram(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0) / 3;
  const last = measureByte(bytes[length - 1] ?? 0);
  return bits + (length > 1 ? (measureByte(bytes[length - 2] ?? 0) + last) / 2 : 0) + last;
}

function measureTrigram(first: number, second: number, third: number): number {
  const [left, middle, right] = [getLetter(first), getLetter(second), getLetter(third)];
  if (left < 0 || middle < 0 || right < 0) return measureByte(first) + measureByte(second) + measureByte(third);
  return getCost(left, middle, right);
}

function getCost(first: number, second: number, third: number): number {
  const code = trigramCosts[first]?.charCodeAt(second * 26 + third) ?? 35;
  return ((code === 126 ? 92 : code) - 35) / stepsOfBit;
}

/** Answers 0–25, or -1 for what is no letter. */
function getLetter(byte: number): number {
  const upper = byte >= 97 && byte <= 122 ? byte - 32 : byte;
  return upper >= 65 && upper <= 90 ? upper - 65 : -1;
}

function measureByte(byte: number): number {
  const letter = getLetter(byte);
  return letter < 0 ? otherCost : (letterCosts[letter] ?? otherCost);
}
