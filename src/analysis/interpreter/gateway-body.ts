import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import type { Entry } from './entry.ts';
import { addFacts } from './guards.ts';
import { makeJsonValue } from './module-values.ts';
import { makeSchema, part } from './schema-parts.ts';
import { validate } from './validate.ts';

/** Notes what the gateway asks of bodies before an entry function gets its event, and what that tells of a body that is an object already. */
export function demandBody(activation: Activation, state: State, entry: Entry, event: Value): void {
  const { run } = activation;
  const { bodySchemas } = run.platform;
  const json = entry.exportedAs === undefined ? undefined : run.options.findBodySchema?.(entry.exportedAs);
  // What is known of functions rests on what the gateway asks.
  if (bodySchemas.size > 0 || json !== undefined) run.forgetSummaries();
  bodySchemas.clear();
  if (json === undefined) return;
  const schema = makeJsonValue(run, `body of ${entry.closure.function.id}`, json);
  const body = run.operations.readProperty(activation, state, event, 'body');
  for (const node of body.nodes) bodySchemas.set(node, schema);
  tellChecked(activation, state, body, body);
}

/** What a text says that the gateway checked is as that asked for. */
export function tellChecked(activation: Activation, state: State, text: Value, said: Value): void {
  const { bodySchemas } = activation.run.platform;
  if (bodySchemas.size === 0) return;
  for (const [index, node] of text.nodes.entries()) {
    const json = bodySchemas.get(node);
    if (json === undefined) continue;
    const schema = makeSchema(activation, state, `gateway${index}`, new Map([[part.json, json]]));
    addFacts(activation, state, validate({ activation, state, keeps: false, unknown: undefined }, schema, said, `gateway${index}`).facts);
  }
}
