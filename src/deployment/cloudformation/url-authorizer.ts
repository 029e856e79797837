import type { DataNode } from '../data/data-node.ts';
import type { Authorizer, Fact, SourceRange } from '../deployment.ts';
import { findKind } from '../find-authorizer-kind.ts';
import type { Template } from './template.ts';

/** Reads `AuthType` of a URL of a function. */
export function readUrlAuthorizer({ reader }: Template, config: DataNode | undefined, at: SourceRange): Fact<Authorizer> {
  const fact = reader.textFact(config, 'AuthType');
  const kind = fact?.value === undefined ? 'unknown' : (findKind(fact.value) ?? 'unknown');
  return { value: kind === 'none' ? { kind, isExplicit: true } : { kind }, at: fact?.at ?? at };
}
