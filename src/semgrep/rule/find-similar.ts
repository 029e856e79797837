/** Answers the known word that is at most two letters away and shares most of its letters. */
export function findSimilar(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.min(3, word.length / 2);
  for (const each of known) {
    const distance = computeDistance(word, each);
    if (distance < least) {
      least = distance;
      best = each;
    }
  }
  return best;
}

/** How many letters must be put in, taken out or replaced. */
function computeDistance(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > 2) return 3;
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const line = [row];
    for (let column = 1; column <= right.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      line.push(Math.min(replaced, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[right.length] ?? 3;
}
