import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { readClassParts } from './class-schema.ts';
import { readDefinitionParts } from './definition-schema.ts';
import { readJsonParts } from './json-schema.ts';
import { readRuleParts, readRulesParts } from './rule-schema.ts';
import { part, readOwnParts, type Parts } from './schema-parts.ts';
import { readTypeParts } from './type-schema.ts';

/** Answers what a schema is made of, in whatever way it is written; empty when the value is none. */
export function readParts(activation: Activation, state: State, schema: Value): Parts {
  const parts = readOwnParts(activation, state, schema);
  for (const ref of schema.refs) {
    const kind = getCell(activation, state, ref)?.kind;
    if (kind !== 'class' && kind !== 'instance') continue;
    for (const [name, value] of readClassParts(activation, state, ref)) parts.set(name, value);
  }
  const json = parts.get(part.json);
  if (json !== undefined) return readJsonParts(activation, state, json, parts);
  const declared = parts.get(part.type)?.declared;
  if (declared !== undefined) return readTypeParts(activation, state, declared, `${schema.refs[0] ?? schema.id}`);
  const rules = parts.get(part.rules);
  if (rules !== undefined) return readRulesParts(activation, state, rules);
  const rule = parts.get(part.rule);
  if (rule !== undefined) return readRuleParts(activation, state, rule);
  const definition = parts.get(part.definition);
  if (definition === undefined) return parts;
  parts.delete(part.definition);
  return new Map([...readDefinitionParts(activation, state, definition), ...parts]);
}
