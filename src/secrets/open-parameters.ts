import { parameterKeys } from '../models/secrets/data-words.ts';
import type { DataEntry } from './read-data-file.ts';

const longest = 20_000;
/** `Name=value`, `Name="a value"`, `ParameterKey=Name,ParameterValue=value`. */
const assignment = /(?<![^\s,])(?:ParameterKey=)?([A-Za-z]\w*)(?:=|,ParameterValue=)("(?:[^"\\]|\\.)*"|'[^']*'|[^\s"']+)/gu;

/** Answers the parameters that a text of a deployment's configuration sets: `parameter_overrides: Stage=prod DbPassword=x`. */
export function openParameters(entry: DataEntry): readonly DataEntry[] {
  const { path, value } = entry;
  if (entry.isReference || value.length > longest || !parameterKeys.test(path.at(-1) ?? '') || !value.includes('=')) return [entry];
  const set = Array.from(value.matchAll(assignment), ({ 1: name = '', 2: given = '' }) => [name, unquote(given)] as const);
  const siblings = new Map(set);
  return set.length === 0 ? [entry] : set.map(([name, given]) => ({ ...entry, path: [...path, name], value: given, siblings }));
}

function unquote(written: string): string {
  return /^["']/u.test(written) ? written.slice(1, -1).replaceAll(/\\(.)/gu, '$1') : written;
}
