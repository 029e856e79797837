/** How many places the filter has: a power of two. */
const size = 2 ** 16;

/** Tells of most texts that are not in a long one that they are not, without a look at it. */
export class TrigramFilter {
  private readonly marks = new Uint8Array(size);

  constructor(text: string) {
    let code = 0;
    for (let index = 0; index < text.length; index++) {
      code = shift(code, text.charCodeAt(index));
      this.marks[hash(code)] = 1;
    }
  }

  /** May a text be a part of the long one? A text of fewer than three letters always may. */
  mayContain(part: string): boolean {
    let code = 0;
    for (let index = 0; index < part.length; index++) {
      code = shift(code, part.charCodeAt(index));
      if (index > 1 && this.marks[hash(code)] === 0) return false;
    }
    return true;
  }
}

/** The last three letters as one number; ten bits of each. */
function shift(code: number, letter: number): number {
  return ((code << 10) | (letter & 1023)) & 0x3fffffff;
}

function hash(code: number): number {
  return Math.imul(code, 0x9e3779b1) >>> 16;
}
