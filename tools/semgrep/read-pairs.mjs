/** Reads the tables of `tests/semgrep/patterns/*.yaml`: programs, each with the patterns that are tried on it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const patternsFolder = join(import.meta.dirname, '../../tests/semgrep/patterns');

/** Tables of the same form whose patterns are taint rules. */
export const taintFolder = join(import.meta.dirname, '../../tests/semgrep/taint/tables');

export const pairFolders = [patternsFolder, taintFolder];

/** The endings of file names by language; `tsx` and `jsx` are languages of programs only. */
const endings = { js: 'js', jsx: 'jsx', ts: 'ts', tsx: 'tsx', json: 'json', yaml: 'yaml', generic: 'txt', regex: 'txt' };
/** The language of a rule for the language of a program. */
const ruleLanguages = { jsx: 'js', tsx: 'ts' };

/**
 * All pairs of the corpus in order. A pattern in the table is text (`pattern: text`) or the fields of a rule; its key is the text, or its JSON.
 * `rule` is a complete rule. Its message names each metavariable, so that a recorded message tells what was bound.
 */
export function readPairs(folder = patternsFolder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().flatMap((name) => readTable(name.slice(0, -'.yaml'.length), readFileSync(join(folder, name), 'utf8')));
}

function readTable(table, source) {
  const pairs = [];
  for (const [program, { language = 'js', text, patterns }] of Object.entries(parse(source))) {
    if (!(language in endings)) throw new Error(`${table}: ${program}: unknown language ${language}`);
    const seen = new Set();
    for (const pattern of patterns) {
      const key = typeof pattern === 'string' ? pattern : JSON.stringify(pattern);
      if (seen.has(key)) throw new Error(`${table}: ${program}: ${key} is there twice`);
      seen.add(key);
      const fields = typeof pattern === 'string' ? { pattern } : pattern;
      const metavariables = listMetavariables(key);
      pairs.push({
        table,
        program,
        key,
        text,
        fileName: `${program}.${endings[language]}`,
        metavariables,
        rule: makeRule(fields, language, metavariables),
      });
    }
  }
  return pairs;
}

function makeRule(fields, language, metavariables) {
  const message = metavariables.map((name) => `${name}\u0001${name}\u0001value(${name})\u0002`.replace('$', '\u0003')).join('');
  return { id: 'pair', languages: [ruleLanguages[language] ?? language], severity: 'WARNING', message: message || 'found', ...fields };
}

/** Metavariables that occur in the text of a rule, with those of groups in regular expressions. */
export function listMetavariables(text) {
  const names = new Set(text.match(/\$(?:\.\.\.)?[A-Z_][A-Z_0-9]*/g) ?? []);
  for (const [, name] of text.matchAll(/\(\?P?<([A-Z][A-Z_0-9]*)>/g)) names.add(`$${name}`);
  if (text.includes('"pattern-regex"') && text.includes('(')) names.add('$1').add('$2');
  names.delete('$_');
  const sorted = [...names].sort();
  for (const name of sorted) {
    const longer = sorted.find((other) => other !== name && other.startsWith(name));
    if (longer) throw new Error(`${name} begins ${longer}: Semgrep would mix them up in messages (${text})`);
  }
  return sorted;
}

/** What was bound, told from a message that `readPairs` made: `{ $X: 'a', 'value($X)': '1' }`; equal values are left out. */
export function readBindings(message) {
  const bindings = {};
  for (const part of message.split('\u0002').slice(0, -1)) {
    const [name, text, value] = part.split('\u0001');
    const metavariable = name.replace('\u0003', '$');
    if (text === metavariable) continue;
    bindings[metavariable] = text;
    if (value !== text && value !== `value(${metavariable})`) bindings[`value(${metavariable})`] = value;
  }
  return bindings;
}
