/** Where the lines of a text begin. */
export interface LineTable {
  /** Answers the line of an offset, counted from 1. */
  findLine(offset: number): number;
  /** Answers the column of an offset, counted from 0 in UTF-16 code units. */
  findColumn(offset: number): number;
}

/** Makes the table of a text; a line ends where ESLint ends it. */
export function makeLineTable(text: string): LineTable {
  const starts = [0, ...[...text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)].map((found) => found.index + found[0].length)];
  const findIndex = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  return {
    findLine: (offset) => findIndex(offset) + 1,
    findColumn: (offset) => offset - (starts[findIndex(offset)] ?? 0),
  };
}
