import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Flow } from '../analysis/finding.ts';
import { redactCode } from '../secrets/redact.ts';
import { findLine } from '../util/find-line.ts';

/** A place of the program: where its code is. */
type Place = Flow['sink']['at'];

/** The code at a place, as a reader is shown it. */
interface Excerpt {
  /** `src/db.ts:20` */
  readonly place: string;
  /** The whole line. */
  readonly code: string;
  /** The piece of code itself, on one line. */
  readonly text: string;
}

/** Answers the place with its code, credentials redacted, paths relative to `cwd`. */
export function makeExcerpt(cwd: string, { file, span }: Place): Excerpt {
  const text = readText(file);
  const line = findLine(text, span.start);
  const code = redactCode((text.split('\n')[line - 1] ?? '').trim(), text);
  return {
    place: `${relative(cwd, file).split(sep).join('/')}:${line}`,
    code,
    text: shorten(redactCode(text.slice(span.start, span.end), text)),
  };
}

/** Answers the numbered steps of a flow; several steps of one line are one. */
export function printFlowSteps(cwd: string, flow: Flow): readonly string[] {
  const steps: { readonly place: string; readonly code: string; readonly texts: string[] }[] = [];
  for (const step of flow.steps) {
    const { place, code } = makeExcerpt(cwd, step.at);
    const last = steps.at(-1);
    if (last?.place === place) last.texts.push(step.text);
    else steps.push({ place, code: shorten(code), texts: [step.text] });
  }
  return steps.flatMap(({ place, code, texts }, index) => [
    `  ${String(index + 1).padStart(2)}. ${place}  ${texts.join(', ')}`,
    `        ${code}`,
  ]);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}
