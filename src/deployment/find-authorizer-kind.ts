import { authorizerTypes } from '../models/deployment/authorizer-types.ts';
import type { AuthorizerKind } from './deployment.ts';

/** Answers what a word for a kind of authorizer means. */
export function findKind(word: string | undefined): AuthorizerKind | undefined {
  return word === undefined ? undefined : authorizerTypes.get(word.trim().toUpperCase());
}
