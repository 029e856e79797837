import type { Threat } from './threats.ts';

/**
 * For each threat the texts that can pose it, as a regular expression over whole texts. A check excludes a threat when no text that
 * passes it is among these. Threats without an entry are not a matter of characters: only a finite list excludes them.
 */
export const threatLanguages: Readonly<Partial<Record<Threat, string>>> = {
  // Quotes and comments end a literal; spaces, parentheses and operators make an expression of what should be a word or number.
  sql: '[^]*(?:[\\s\'"`\\\\;()=<>*/|&#%!^~?{}\\[\\]$\\x00-\\x1f]|[^\\x00-\\x7f])[^]*',
  'sql-string': '[^]*[\'"`\\\\\\x00][^]*',
  shell: '[^]*[^A-Za-z0-9_.,:=@/+-][^]*',
  argument: '-[^]*',
  // Anything but a word, a number or a dotted name can call or compute.
  code: '[^]*[^\\w.:@,+-][^]*',
  path: '[^]*(?:[/\\\\\\x00]|\\.\\.)[^]*',
  host: '[^]*[/:@?#\\\\.\\s%][^]*',
  url: '[^]*[:/\\\\\\s][^]*',
  html: '[^]*[<>&"\'`][^]*',
  header: '[^]*[\\r\\n][^]*',
  log: '[^]*[\\r\\n][^]*',
  regex: '[^]*[\\\\^$.*+?()\\[\\]{}|][^]*',
  nosql: '[^]*[^\\w.:@,+-][^]*',
  deserialize: '[^]*[^\\w.-][^]*',
  'mass-assignment': '[^]*[^\\w.-][^]*',
  ldap: '[^]*[()*\\\\&|!=<>~\\x00][^]*',
  xpath: '[^]*[\'"\\[\\]()/|=<>\\s][^]*',
  xml: '[^]*[<&][^]*',
  email: '[^]*[\\r\\n,;<>][^]*',
  prompt: '[^]*\\s[^]*',
  prototype: '__proto__|constructor|prototype',
};
