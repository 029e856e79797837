import type { Binding } from '../matching/bindings.ts';
import { followVariables } from '../matching/find-symbol.ts';
import type { Match } from './match.ts';

/** Puts what metavariables stand for into a message or fix: `$X`, and `value($X)` for the constant that it holds. */
export function interpolate(text: string, { bindings }: Match, source: string): string {
  if (!text.includes('$')) return text;
  const names = [...bindings.keys()].sort((left, right) => right.length - left.length);
  if (names.length === 0) return text;
  const any = names.map((name) => name.replaceAll(/[$.]/gu, String.raw`\$&`)).join('|');
  return text.replaceAll(new RegExp(`value\\((${any})\\)|(${any})`, 'gu'), (whole, valued?: string, named?: string) => {
    const binding = bindings.get(valued ?? named ?? '');
    if (binding === undefined) return whole;
    return (valued === undefined ? undefined : findValueText(binding, source)) ?? binding.text;
  });
}

/** The literal of which a name is the constant, or the expression that it stands for, as they are written. */
function findValueText({ trees }: Binding, source: string): string | undefined {
  const [tree] = trees;
  if (trees.length !== 1 || tree?.kind !== 'name') return undefined;
  const constant = tree.meaning?.constant;
  // Of a constant that is one of several, none is the value.
  if (constant?.kind === 'unknown') return undefined;
  const written = constant === undefined ? followVariables(tree) : (constant.literal ?? constant.first);
  return written === undefined ? undefined : source.slice(written.start, written.end);
}
