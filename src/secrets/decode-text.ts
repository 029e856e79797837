const shortest = 24;
const longest = 20_000;

/** Answers the text that a base64 or hexadecimal text stands for; `undefined` when it is no such thing or no printable text. */
export function decodeText(text: string): string | undefined {
  if (text.length < shortest || text.length > longest) return undefined;
  const bytes = /^(?:[\da-f]{2})+$/iu.test(text)
    ? Buffer.from(text, 'hex')
    : /^[\w+/-]+={0,2}$/u.test(text)
      ? Buffer.from(text, 'base64')
      : undefined;
  const decoded = bytes?.toString('latin1');
  return decoded !== undefined && /^[\t\n\r\x20-\x7e]+$/u.test(decoded) ? decoded : undefined;
}
