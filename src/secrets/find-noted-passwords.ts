import { isCredentialValue, isMixed } from './judge-value.ts';
import type { NameReader } from './name-meaning.ts';

/** A password in a comment, with the name before it. */
export interface NotedPassword {
  readonly name: string;
  readonly value: string;
}

/** A value after `:` or `=`, and the name before it. */
const assigned = /[:=]\s{0,3}["'`]?([^\s"'`,;()<>]{8,64})/gu;
const nameBefore = /(?<![\w.$-])([A-Za-z_][\w-]{2,60})["']?\s{0,3}$/u;
const longestBefore = 66;

/** Finds passwords after their name in the text of a comment: a note of one mixes its characters. */
export function findNotedPasswords(text: string, getMeaning: NameReader): readonly NotedPassword[] {
  if (!(text.includes(':') || text.includes('='))) return [];
  const noted: NotedPassword[] = [];
  for (const { 1: value = '', index } of text.matchAll(assigned)) {
    const name = nameBefore.exec(text.slice(Math.max(0, index - longestBefore), index))?.[1];
    if (name === undefined || getMeaning(name) !== 'credential' || !isCredentialValue(value, 'name', 'credential') || !isMixed(value))
      continue;
    noted.push({ name, value });
  }
  return noted;
}
