import type { DataEntry } from './read-data-file.ts';

const longest = 20_000;

/** Answers a value of a data file, and behind it what it holds where it is a JSON document itself: `SecretString: '{"password":"x"}'`. */
export function openDocument(entry: DataEntry): readonly DataEntry[] {
  const { value } = entry;
  if (entry.isReference || value.length > longest || !/^\s{0,10}\{/u.test(value) || !value.includes('"')) return [entry];
  const members = readMembers(value);
  const siblings = new Map(members);
  const opened = members.filter(([, text]) => text !== '');
  return [entry, ...opened.map(([key, text]) => ({ ...entry, path: [...entry.path, key], value: text, siblings, from: undefined }))];
}

/** The members of an object, with their texts; empty ones of what is no text. */
function readMembers(text: string): readonly (readonly [key: string, text: string])[] {
  try {
    const document: unknown = JSON.parse(text);
    return Object.entries(document as object).map(([key, member]) => [key, typeof member === 'string' ? member : '']);
  } catch {
    return [];
  }
}
