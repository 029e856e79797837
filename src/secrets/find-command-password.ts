import { commandPrefixes, commands, commandVariables, type CommandRow } from '../models/secrets/command-words.ts';

const longestCommand = 2000;
const rows = new Map(commands.map((row) => [row.program, row]));
const words = /[^\s|&;]+|[|&;\n]/gu;
/** A command that goes on in the next line. */
const continued = /\\\r?\n/gu;

/** A command is looked for where one of these is. */
const mark = new RegExp(`(?:${[...rows.keys()].join('|')}) |(?:${[...commandVariables].join('|')})=`, 'u');

/** A word of a command line, and where it stands. */
export interface CommandWord {
  readonly text: string;
  readonly index: number;
}

/** A password on a command line. */
export interface CommandPassword {
  readonly value: string;
  readonly index: number;
}

/** Finds what a command line gives a program as its password: `curl -u user:x`, `mysql -px`, `PGPASSWORD=x psql`. */
export function findCommandPassword(text: string): CommandPassword | undefined {
  if (text.length > longestCommand || !mark.test(text)) return undefined;
  const joined = text.includes('\\') ? text.replaceAll(continued, (end) => ' '.repeat(end.length)) : text;
  return findPasswordOfWords(Array.from(joined.matchAll(words), ({ 0: word, index }) => ({ text: word, index })));
}

/** Is it a program that takes a password? */
export function isKnownProgram(word: string): boolean {
  return findRow(word) !== undefined;
}

/** The same for words that are apart already. */
export function findPasswordOfWords(all: readonly CommandWord[]): CommandPassword | undefined {
  let row: CommandRow | undefined;
  let hasAction = true;
  for (const [position, { text: word, index }] of all.entries()) {
    const next = all[position + 1];
    const started = isFirst(all[position - 1]?.text) ? findRow(word) : undefined;
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

function findRow(word: string): CommandRow | undefined {
  return rows.get(word.slice(word.lastIndexOf('/') + 1));
}

/** Does a command begin after a word? */
function isFirst(before: string | undefined): boolean {
  return before === undefined || before.length === 1 || before.includes('=') || before.endsWith(':') || commandPrefixes.has(before);
}

function readOption(row: CommandRow, word: string, index: number, next: CommandWord | undefined): CommandPassword | undefined {
  const [name, assigned] = splitAt(word, '=');
  const given = assigned ?? next?.text;
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

function locate(written: string, index: number): CommandPassword | undefined {
  const start = /^["']/u.test(written) ? 1 : 0;
  const value = written.slice(start).replace(/["']$/u, '');
  return value.length < 3 || /^[-$<`(%{]/u.test(value) ? undefined : { value, index: index + start };
}
