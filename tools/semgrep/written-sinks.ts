import type { Threat } from '../../src/models/threats.ts';
import { makeAll, makeEither, makeInside, makePattern, makeRegex, type Formula } from './formula.ts';

/** Answers of handlers, for which no library is called, and constructors of the language. */
const sinks: Readonly<Partial<Record<Threat, readonly Formula[]>>> = {
  url: [makeHeader('(?i)^location$', '$SINK')],
  header: [makeHeader('(?i)^(?!location$)', '$SINK')],
  shell: [makeAll([makeInside('$RUN = promisify($EXEC); ...'), makePattern('$RUN($SINK, ...)'), makeRegex('$EXEC', '^(\\w+\\.)?exec$')])],
  code: [makeEither([makePattern('new Function(..., $SINK)'), makePattern('Function(..., $SINK)')])],
  module: [makeEither([makePattern('require($SINK)'), makePattern('import($SINK)')])],
  html: [
    makeAll([
      makeEither([
        makePattern('return {..., headers: {..., $HEADER: "$TYPE", ...}, ..., body: $SINK, ...}'),
        makePattern('return {..., headers: {..., "$HEADER": "$TYPE", ...}, ..., body: $SINK, ...}'),
      ]),
      makeRegex('$HEADER', '(?i)^["\']?content-type'),
      makeRegex('$TYPE', 'text/html|application/xhtml'),
    ]),
  ],
};

function makeHeader(name: string, value: string): Formula {
  return makeAll([
    makeEither([
      makePattern(`return {..., headers: {..., $HEADER: ${value}, ...}, ...}`),
      makePattern(`return {..., headers: {..., "$HEADER": ${value}, ...}, ...}`),
    ]),
    makePattern('return {..., statusCode: $STATUS, ...}'),
    makeRegex('$HEADER', name),
  ]);
}

/** Sinks that rows say with conditions which need more than a path. */
export function makeWrittenSinks(threats: readonly Threat[]): readonly Formula[] {
  return threats.flatMap((threat) => (sinks[threat] ?? []).map((each) => makeAll([each, { 'focus-metavariable': '$SINK' }])));
}
