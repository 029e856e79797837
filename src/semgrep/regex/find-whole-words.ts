import type { ParsedRegex, RegexNode } from './regex-node.ts';

/** More words than this are not worth looking for. */
const maximumWords = 300;

/** Answers the words of which a text is one when an expression matches it from its beginning; `undefined` when it may be something else. */
export function findWholeWords({ root }: ParsedRegex): readonly string[] | undefined {
  if (root.kind !== 'sequence') return undefined;
  const parts = root.parts.filter((each) => !isStart(each));
  const last = parts.at(-1);
  if (last?.kind !== 'assertion' || !ends.has(last.what)) return undefined;
  const words = expandSequence(parts.slice(0, -1));
  return words?.every((each) => /^[\w$]+$/u.test(each)) === true ? words : undefined;
}

const ends: ReadonlySet<string> = new Set(['line end', 'text end', 'last line end']);

/** Of a match from the beginning, the beginning is nothing more. */
function isStart(node: RegexNode): boolean {
  return node.kind === 'assertion' && (node.what === 'line start' || node.what === 'text start');
}

/** Answers all texts that a part may match; `undefined` when there are too many. */
function expand(node: RegexNode): readonly string[] | undefined {
  switch (node.kind) {
    case 'empty':
      return [''];
    case 'char':
      return [String.fromCodePoint(node.code)];
    case 'group':
      return expand(node.body);
    case 'sequence':
      return expandSequence(node.parts);
    case 'choice':
      return node.options.reduce<readonly string[] | undefined>((texts, option) => {
        const more = expand(option);
        return texts === undefined || more === undefined || texts.length + more.length > maximumWords ? undefined : [...texts, ...more];
      }, []);
    case 'repeat': {
      if (node.max > 1) return undefined;
      const texts = expand(node.body);
      return texts === undefined || node.min > 0 ? texts : ['', ...texts];
    }
    default:
      return undefined;
  }
}

function expandSequence(parts: readonly RegexNode[]): readonly string[] | undefined {
  let texts: readonly string[] = [''];
  for (const part of parts) {
    const more = expand(part);
    if (more === undefined || texts.length * more.length > maximumWords) return undefined;
    texts = texts.flatMap((text) => more.map((each) => text + each));
  }
  return texts;
}
