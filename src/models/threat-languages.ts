import type { Threat, ThreatKind } from './threats.ts';

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
  // Anything but a word, a number or a dotted name can call or compute; without a letter, a quote or a bracket it computes numbers only.
  code: '[^]*(?:[^\\w\\s.:@,+*/%()<>=&|^~?!;-]|[^\\w.:@,+-][^]*[A-Za-z_]|[A-Za-z_][^]*[^\\w.:@,+-])[^]*',
  // Only a step out of the directory leaves it: behind a folder a slash in front is one of many. Lambda runs on Linux.
  path: '(?:[^]*/)?\\.\\./[^]*',
  module: '[^]*[/\\\\\\x00:%][^]*',
  host: '[^]*[/:@?#\\\\.\\s%][^]*',
  // Two slashes or a scheme at the beginning; backslashes count as slashes. Kinds have what begins with a slash.
  url: '(?:[\\x00-\\x20]*[a-zA-Z][a-zA-Z0-9+.-]*:|[\\x00-\\x20]+[/\\\\]{2}|\\\\[/\\\\])[^]*',
  html: '[^]*<[^]*',
  header: '[^]*[\\r\\n][^]*',
  // Lines end with a line feed; what is left of others when it is taken away begins no line.
  log: '[^]*\\n[^]*',
  regex: '[^]*[\\\\^$.*+?()\\[\\]{}|][^]*',
  // What an object becomes when it is read as a text: the only text that tells of one.
  nosql: '\\[object Object\\]',
  // Anything but a word, a number or a dotted name can end a literal or begin an operator.
  'nosql-text': '[^]*[^\\w.:@,+-][^]*',
  deserialize: '[^]*[^\\w.-][^]*',
  'mass-assignment': '[^]*[^\\w.-][^]*',
  // Other characters of the language mean nothing outside parentheses.
  ldap: '[^]*[()*\\\\][^]*',
  xpath: '[^]*[\'"\\[\\]()/|=<>\\s][^]*',
  // Entities are declared in a document type only.
  xml: '[^]*<!DOCTYPE[^]*',
  email: '[^]*\\n[^]*',
  prompt: '[^]*\\s[^]*',
  prototype: '__proto__|constructor|prototype',
};

/** The same for kinds of texts. */
export const kindLanguages: Readonly<Record<ThreatKind, string>> = {
  slashes: '//[^]*',
  backslash: '/\\\\[^]*',
  quotes: '[^]*["\'][^]*',
};

/** Texts of a threat's language by which dangerous characters are written so that they mean themselves: what replaces a character. */
export const threatEscapes: Readonly<Partial<Record<Threat, string>>> = {
  ldap: '\\\\[0-9a-f]{2}',
};
