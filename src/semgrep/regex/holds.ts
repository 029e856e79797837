import type { AssertionKind } from './regex-node.ts';

/** Whether an assertion holds at a place of a text. Lines end with `\n` only, and words are of ASCII. */
export function holds(what: AssertionKind, text: string, at: number, searchStart: number): boolean {
  switch (what) {
    case 'text start':
      return at === 0;
    case 'text end':
      return at === text.length;
    case 'last line end':
      return at === text.length || (at === text.length - 1 && text.endsWith('\n'));
    case 'line start':
      // Behind the last line end there is no line any more.
      return at === 0 || (at < text.length && text.charCodeAt(at - 1) === 10);
    case 'line end':
      return at === text.length || text.charCodeAt(at) === 10;
    case 'search start':
      return at === searchStart;
    case 'word edge':
      return isWord(text, at - 1) !== isWord(text, at);
    case 'no word edge':
      return isWord(text, at - 1) === isWord(text, at);
  }
}

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122);
}
