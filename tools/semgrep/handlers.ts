import type { EventFields } from './event-fields.ts';
import { makeAll, makeEither, makeInside, makeOneOfTypes, makeRegex, type Formula } from './formula.ts';

/** Names of parameters that hold events, when nothing else tells. */
const eventName = '(?i)^_?\\w*(event|evt)$';

/** Names of exported functions that are handlers, when nothing else tells. */
const handlerName = '(?i)^(\\w*handler|main)$';

/** The functions that take an event as `parameter`: a metavariable, or a pattern of its properties. */
export function makeHandlers(parameter: string, fields: EventFields): readonly Formula[] {
  const whole: Formula[] = [
    makeInside(`middy(function (${parameter}, ...) { ... }, ...)`),
    makeInside(`$MIDDY.handler(function (${parameter}, ...) { ... })`),
    makeAll([makeEither(writeExported(parameter)), makeRegex('$HANDLER', handlerName)]),
    makeAll([
      makeEither([
        makeInside(`const $HANDLER: $TYPE = function (${parameter}, ...) { ... }`),
        makeInside(`const $HANDLER: Handler<$TYPE> = function (${parameter}, ...) { ... }`),
        makeInside(`const $HANDLER: Handler<$TYPE, $RESULT> = function (${parameter}, ...) { ... }`),
      ]),
      makeOneOfTypes('$TYPE', ['Handler', ...fields.handlerTypes, ...fields.eventTypes]),
    ]),
  ];
  if (!parameter.startsWith('$')) return whole;
  return [
    ...whole,
    makeAll([
      makeEither([...writeExported(parameter), makeInside(`export default function (${parameter}, ...) { ... }`)]),
      makeRegex(parameter, eventName),
    ]),
    makeParameter(parameter, fields.eventTypes),
  ];
}

/** Functions with a parameter that is declared as one of the types. */
export function makeParameter(parameter: string, types: readonly string[]): Formula {
  return makeAll([
    makeEither(
      [
        `function $FUNCTION(..., ${parameter}: $TYPE, ...) { ... }`,
        `(..., ${parameter}: $TYPE, ...) => { ... }`,
        `async (..., ${parameter}: $TYPE, ...) => { ... }`,
      ].map(makeInside),
    ),
    makeOneOfTypes('$TYPE', types),
  ]);
}

/** Functions that are exported under a name: `$HANDLER`. */
function writeExported(parameter: string): readonly Formula[] {
  return [
    `exports.$HANDLER = function (${parameter}, ...) { ... }`,
    `module.exports.$HANDLER = function (${parameter}, ...) { ... }`,
    `module.exports = {..., $HANDLER: function (${parameter}, ...) { ... }, ...}`,
    `export const $HANDLER = function (${parameter}, ...) { ... }`,
    `export function $HANDLER(${parameter}, ...) { ... }`,
  ].map(makeInside);
}
