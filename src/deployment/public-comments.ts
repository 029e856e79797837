import type { Fact, SourceRange } from './deployment.ts';

const tag = /(?:#|\/\/|\*)[^@\n]*@public\b(.*)$/u;
const commentLine = /^\s*(?:#|\/\/|\/?\*)/u;

/** Comments `@public` of one file. */
export class PublicComments {
  private readonly file: string;
  private readonly lines: readonly string[];
  private readonly starts: readonly number[];

  constructor(file: string, text: string) {
    this.file = file;
    this.lines = text.split('\n');
    let start = 0;
    this.starts = this.lines.map((line) => {
      const here = start;
      start += line.length + 1;
      return here;
    });
  }

  /** Answers the reason that stands on the line where one of some places begins, or right above it; an empty one where a tag gives none. */
  find(places: readonly SourceRange[]): Fact<string> | undefined {
    let unexplained: Fact<string> | undefined;
    for (const { file, start } of places) {
      const line = file === this.file ? this.findLine(start) : -1;
      for (let index = line; index >= 0; index--) {
        const text = this.lines[index] ?? '';
        if (index < line && !commentLine.test(text)) break;
        const [found, rest = ''] = tag.exec(text) ?? [];
        if (found === undefined) continue;
        const value = rest
          .replace('*/', '')
          .replace(/^[\s:–—-]+/u, '')
          .trim();
        const offset = (this.starts[index] ?? 0) + text.indexOf(found);
        const reason = { value, at: { file, start: offset, end: offset + found.length } };
        if (value !== '') return reason;
        unexplained ??= reason;
      }
    }
    return unexplained;
  }

  private findLine(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
