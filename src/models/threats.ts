/**
 * What an untrusted value can still do. A tainted value carries the set of threats it still poses; a sanitizer or guard
 * removes some of them.
 */
export const threats = [
  /** Change the meaning of SQL text: `SELECT … WHERE id = '${x}'`. */
  'sql',
  /** Change the meaning of a NoSQL filter or expression, by text or by being an object with operators. */
  'nosql',
  /** Run another shell command: `exec('ls ' + x)`. */
  'shell',
  /** Be read as an option by a program: `execFile('git', ['clone', x])` with `x = '--upload-pack=…'`. */
  'argument',
  /** Be evaluated as code: `eval(x)`, a template's source, an imported module's name. */
  'code',
  /** Leave the intended directory: `readFile('/tmp/' + x)`. */
  'path',
  /** Choose the host that is asked: `fetch('https://' + x)`. */
  'host',
  /** Choose where a browser is sent: `Location: x`. */
  'url',
  /** Be read as markup. */
  'html',
  /** Add a header or split a response. */
  'header',
  /** Forge a log line. */
  'log',
  /** Be compiled as a regular expression. */
  'regex',
  /** Be turned into objects of the sender's choice. */
  'deserialize',
  /** Reach `Object.prototype` through a key. */
  'prototype',
  /** Choose a table, bucket, queue, function or key. */
  'resource',
  /** Give orders to a language model. */
  'prompt',
  /** Add recipients or headers to a mail. */
  'email',
  /** Change the meaning of an LDAP filter. */
  'ldap',
  /** Change the meaning of an XPath expression. */
  'xpath',
  /** Declare entities in XML that is parsed. */
  'xml',
  /** Set fields that the sender should not set. */
  'mass-assignment',
  /** Leave a quoted literal of SQL. No sink asks for it: a value that cannot does not pose `sql` between quotes. */
  'sql-string',
] as const;

/** One way in which an untrusted value does harm. */
export type Threat = (typeof threats)[number];

/** A set of threats as bits; bit `i` stands for `threats[i]`. */
export type ThreatSet = number;

/** The set of every threat. */
export const everyThreat: ThreatSet = (1 << threats.length) - 1;

/** Makes the bit set of the named threats. */
export function makeThreatSet(names: readonly Threat[] | 'all'): ThreatSet {
  if (names === 'all') return everyThreat;
  let set = 0;
  for (const name of names) set |= 1 << threats.indexOf(name);
  return set;
}
