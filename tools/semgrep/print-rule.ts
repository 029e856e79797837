import { stringify } from 'yaml';
import type { Formula } from './formula.ts';

const width = 140;

/** Writes a rule file. Long lists of plain words share lines. */
export function printRule(rule: Formula): string {
  const lines = stringify({ rules: [rule] }, { lineWidth: 0, aliasDuplicateObjects: false }).split('\n');
  const printed: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const indent = /^(\s*)(?:types|technology):$/u.exec(line)?.[1];
    if (indent === undefined) {
      printed.push(line);
      continue;
    }
    const words: string[] = [];
    while (lines[index + 1]?.startsWith(`${indent}  - `) === true) {
      words.push((lines[index + 1] ?? '').slice(indent.length + '  - '.length));
      index += 1;
    }
    printed.push(...foldList(line, `${indent}  `, words));
  }
  return printed.join('\n');
}

function foldList(key: string, indent: string, words: readonly string[]): readonly string[] {
  const whole = `${key} [${words.join(', ')}]`;
  if (whole.length <= width) return [whole];
  const lines = [key, `${indent}[`];
  let line = `${indent}  `;
  for (const word of words) {
    if (line.length + word.length + 2 > width) {
      lines.push(line.trimEnd());
      line = `${indent}  `;
    }
    line += `${word}, `;
  }
  return [...lines, line.trimEnd(), `${indent}]`];
}
