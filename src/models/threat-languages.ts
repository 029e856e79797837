import type { Threat } from './threats.ts';

/**
 * For each threat the texts that can pose it, as a regular expression over whole texts. A check excludes a threat when no text that
 * passes it is among these. Threats without an entry are not a matter of characters: only a finite list excludes them.
 */
export const threatLanguages: Readonly<Partial<Record<Threat, string>>> = {
  // Quotes end a literal, and so may letters that a database converts to quotes.
  sql: '[^]*(?:[\'"`\\\\\\x00]|[^\\x00-\\x7f])[^]*',
  // Spaces, parentheses and operators make an expression of what should be a word or number; a comment hides the rest.
  'sql-bare': '[^]*(?:[\\s\'"`\\\\;()=<>*/|&#%!^~?{}\\[\\]$\\x00-\\x1f]|[^\\x00-\\x7f]|--)[^]*',
  shell: '[^]*[^A-Za-z0-9_.,:=@/+-][^]*',
  'encoded-script': '[^]*[^A-Za-z0-9_.,:=@/+-][^]*',
  'shell-quote': "[^]*'[^]*",
  argument: '-[^]*',
  // Anything but a word, a number or a dotted name can call or compute.
  code: '[^]*[^\\w.:@,+-][^]*',
  path: '[^]*(?:[/\\\\\\x00]|\\.\\.)[^]*',
  module: '[^]*(?:[/\\\\\\x00:%]|\\.\\.)[^]*',
  host: '[^]*[/:@?#\\\\.\\s%][^]*',
  url: '[^]*[:/\\\\\\s][^]*',
  html: '[^]*[<>&"\'`][^]*',
  header: '[^]*[\\r\\n][^]*',
  // Lines end with a line feed; what is left of others when it is taken away begins no line.
  log: '[^]*\\n[^]*',
  regex: '[^]*[\\\\^$.*+?()\\[\\]{}|][^]*',
  nosql: '[^]*[^\\w.:@,+-][^]*',
  deserialize: '[^]*[^\\w.-][^]*',
  'mass-assignment': '[^]*[^\\w.-][^]*',
  ldap: '[^]*[()*\\\\&|!=<>~\\x00][^]*',
  xpath: '[^]*[\'"\\[\\]()/|=<>\\s][^]*',
  xml: '[^]*[<&][^]*',
  email: '[^]*\\n[^]*',
  prompt: '[^]*\\s[^]*',
  prototype: '__proto__|constructor|prototype',
};
