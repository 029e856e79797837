import type { ApiGraph, CredentialTakers } from '../../analysis/binding/api-graph.ts';

const patterns = new WeakMap<CredentialTakers, RegExp>();

/** Does a text name, as one of its modules or globals, what takes credentials by rows of models? Others need not be asked about. */
export function mentionsTakers(text: string, { credentialTakers }: ApiGraph): boolean {
  if (credentialTakers.isAny) return true;
  let pattern = patterns.get(credentialTakers);
  if (pattern === undefined) patterns.set(credentialTakers, (pattern = makePattern(credentialTakers)));
  return pattern.test(text);
}

function makePattern({ packages, globals }: CredentialTakers): RegExp {
  const modules = Array.from(packages, escape).join('|');
  const names = Array.from(globals, (name) => `|(?<![\\w$])${escape(name)}(?![\\w$])`).join('');
  return new RegExp(`['"\`](?:node:)?(?:${modules})(?=['"\`/])${names}`, 'u');
}

function escape(name: string): string {
  return name.replaceAll(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`);
}
