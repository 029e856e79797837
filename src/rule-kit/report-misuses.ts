import { basename } from 'node:path';
import type { Rule } from 'eslint';
import type { MisuseKind } from '../models/misuses.ts';
import { redactCode } from '../secrets/redact.ts';
import { analysisOf, type FoundMisuse } from './analysis-of.ts';
import { toEslintLocation } from './positions.ts';

/** Reports the misuses of a kind that have a place in the file. */
export function reportMisuses(context: Rule.RuleContext, kind: MisuseKind): void {
  for (const misuse of analysisOf(context).findMisuses(kind))
    context.report({
      loc: toEslintLocation(context.sourceCode, misuse.place.span),
      messageId: 'misuse',
      data: {
        label: misuse.label,
        callee: redactCode(misuse.calleeText),
        sources: describeNeeds(misuse),
        path: describePath(context.filename, misuse),
      },
    });
}

/** The values that make it one: `event.headers and process.env.API_KEY`. */
function describeNeeds({ needs }: FoundMisuse): string {
  const texts = needs.map(
    ({ taints }) => taints.flatMap(({ root, path }) => (root.kind === 'source' ? [[root.text, ...path].join('.')] : []))[0],
  );
  return redactCode(texts.filter((text) => text !== undefined).join(' and '));
}

/** ` through isValid (keys.ts)`: the calls that lead to it, and the file where it is when that is another. */
function describePath(file: string, { at, calls }: FoundMisuse): string {
  const names = [...new Set(calls.map(({ callee }) => callee.name).filter((name) => name !== ''))];
  const place = at.file === file ? '' : ` (${basename(at.file)})`;
  return names.length === 0 ? place : ` through ${names.slice(0, 4).join(' → ')}${place}`;
}
