import { kindCosts, letterCosts, stepsOfBit, zeroCost } from '../models/secrets/character-costs.ts';

const zero = zeroCost.charCodeAt(0);
const digitBits = Math.log2(10);
const otherBits = 2;

/** At most so many characters are looked at. */
const longestLook = 200;

/**
 * Answers how surprising a text is in bits per character, under a model of the text of programs and of their documentation: trigrams of
 * letters and of kinds of characters. Words and names of programs come to 2 to 4 bits, random letters and digits to 6 and more. (The
 * perplexity of the text is two to that power.)
 */
export function measureRandomness(text: string): number {
  const end = Math.min(text.length, longestLook);
  if (end === 0) return 0;
  let bits = 0;
  let symbol1 = 27;
  let symbol2 = 27;
  let kind1 = 3;
  let kind2 = 3;
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index);
    const kind = getKind(code);
    const symbol = getSymbol(code, kind);
    bits += getCost(kindCosts, (kind1 * 4 + kind2) * 4 + kind);
    if (kind < 2) bits += getCost(letterCosts, (symbol1 * 28 + symbol2) * 26 + symbol);
    else bits += kind === 2 ? digitBits : otherBits;
    symbol1 = symbol2;
    symbol2 = symbol;
    kind1 = kind2;
    kind2 = kind;
  }
  return bits / end;
}

function getCost(costs: string, index: number): number {
  return (costs.charCodeAt(index) - zero) / stepsOfBit;
}

/** Lower case, upper case, digit, anything else. */
function getKind(code: number): number {
  if (code >= 97 && code <= 122) return 0;
  if (code >= 65 && code <= 90) return 1;
  return code >= 48 && code <= 57 ? 2 : 3;
}

/** 0–25 for letters, 26 for digits, 27 for anything else. */
function getSymbol(code: number, kind: number): number {
  if (kind === 0) return code - 97;
  if (kind === 1) return code - 65;
  return kind === 2 ? 26 : 27;
}
