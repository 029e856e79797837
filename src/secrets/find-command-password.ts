import { commandPrefixes, commands, commandVariables, type CommandRow } from '../models/secrets/command-words.ts';

const longestCommand = 2000;
const rows = new Map(commands.map((row) => [row.program, row]));
const words = /[^\s|&;]+|[|&;]/gu;

/** A command is looked for where one of these is. */
const mark = new RegExp(`(?:${[...rows.keys()].join('|')}) |(?:${[...commandVariables].join('|')})=`, 'u');

/** Finds what a command line gives a program as its password: `curl -u user:x`, `mysql -px`, `PGPASSWORD=x psql`. */
export function findCommandPassword(text: string): { readonly value: string; readonly index: number } | undefined {
  if (text.length > longestCommand || !mark.test(text)) return undefined;
  const matches = Array.from(text.matchAll(words));
  let row: CommandRow | undefined;
  let hasAction = true;
  for (const [position, { 0: word, index }] of matches.entries()) {
    const next = matches[position + 1];
    const started = isFirst(matches[position - 1]?.[0]) ? rows.get(word.slice(word.lastIndexOf('/') + 1)) : undefined;
    if (started !== undefined) row = started;
    if (started !== undefined || word.length === 1) {
      hasAction = started?.action === undefined;
      if (started === undefined) row = undefined;
      continue;
    }
    const [name, assigned] = splitAt(word, '=');
    if (assigned !== undefined && commandVariables.has(name) && next !== undefined) return locate(assigned, index + name.length + 1);
    if (row === undefined) continue;
    hasAction ||= word === row.action;
    if (hasAction && word.startsWith('-')) {
      const value = readOption(row, word, index, next);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

/** Does a command begin after a word? */
function isFirst(before: string | undefined): boolean {
  return before === undefined || before.length === 1 || before.includes('=') || commandPrefixes.has(before);
}

type Found = ReturnType<typeof findCommandPassword>;

function readOption(row: CommandRow, word: string, index: number, next: RegExpExecArray | undefined): Found {
  const [name, assigned] = splitAt(word, '=');
  const given = assigned ?? next?.[0];
  const at = assigned === undefined ? (next?.index ?? 0) : index + name.length + 1;
  if (given !== undefined && row.options?.includes(name) === true) return locate(given, at);
  if (given !== undefined && row.pairs?.includes(name) === true) {
    const [user, password] = splitAt(given, ':');
    return password === undefined ? undefined : locate(password, at + user.length + 1);
  }
  const joined = word.startsWith('--') ? undefined : row.joined?.find((option) => word.startsWith(option) && word.length > option.length);
  return joined === undefined ? undefined : locate(word.slice(joined.length), index + joined.length);
}

function splitAt(text: string, sign: string): readonly [string, string?] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function locate(written: string, index: number): Found {
  const start = /^["']/u.test(written) ? 1 : 0;
  const value = written.slice(start).replace(/["']$/u, '');
  return value.length < 3 || /^[-$<`(%{]/u.test(value) ? undefined : { value, index: index + start };
}
