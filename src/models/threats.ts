/**
 * What an untrusted value can still do. A tainted value carries the set of threats it still poses; a sanitizer or guard
 * removes some of them.
 */
export const threats = [
  /** Change the meaning of SQL text, wherever it stands: `SELECT … WHERE name = '${x}'`. */
  'sql',
  /** Change the meaning of a NoSQL filter or expression, by text or by being an object with operators. */
  'nosql',
  /** Run another shell command: `exec('ls ' + x)`. */
  'shell',
  /** Be read as an option by a program: `execFile('git', ['clone', x])` with `x = '--upload-pack=…'`. */
  'argument',
  /** Be evaluated as code: `eval(x)`, a template's source. */
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
  /** Change the meaning of SQL text where no quotes are around it: `SELECT … WHERE id = ${x}`. */
  'sql-bare',
  /** Choose the module that is loaded: `import('./plugins/' + x)`. */
  'module',
  /** Change a shell script that is handed over as base64: the user data of an instance. */
  'encoded-script',
  /** End a single-quoted word of a shell: `` `'${x}'` ``. */
  'shell-quote',
  /** Change the meaning of a query that is text, but not SQL: Cypher, Gremlin, Lucene, an expression of DynamoDB. */
  'nosql-text',
  /** Take very long in a regular expression of the program: `/^(a+)+$/.test(x)`. */
  'redos',
  /** Be acted on although nothing ever looked at it. Any check or conversion excludes it. */
  'unvalidated',
  /**
   * Become known. No untrusted value poses it, only a secret: no check excludes it, nor what makes a text harmless, only what leaves
   * nothing of the secret.
   */
  'exposure',
] as const;

/** One way in which an untrusted value does harm. */
export type Threat = (typeof threats)[number];

/** Threats that only an object poses: what a check of the type alone excludes. */
export const objectThreats: readonly Threat[] = ['nosql', 'mass-assignment'];

/** What the name or number of a host does not pose: everything but being one. */
export const threatsWithoutHosts: readonly Threat[] = threats.filter((threat) => !['host', 'url', 'resource', 'exposure'].includes(threat));
/** What a mail address cannot do: it is one word in one line. */
export const addressExcludes: readonly Threat[] = [...objectThreats, 'header', 'log', 'email', 'prompt'];

/**
 * Kinds of texts that pose a threat beside those of its own bit. What excludes all of them, be it by several checks or by the place in a
 * text, excludes the threat.
 */
const threatOfKind = {
  /** Two slashes at the beginning. */
  slashes: 'url',
  /** A slash and a backslash at the beginning. */
  backslash: 'url',
  /** Quotes, which end an attribute. */
  quotes: 'html',
} as const satisfies Readonly<Record<string, Threat>>;

/** A kind of texts that pose a threat. */
export type ThreatKind = keyof typeof threatOfKind;

/** All kinds. */
export const threatKinds = Object.keys(threatOfKind) as readonly ThreatKind[];

/** A set of threats as bits: first kinds of texts, then `threats`. All 32 bits of an integer are in use. */
export type ThreatSet = number;

/** The set of every threat that untrusted data poses: all but exposure. */
export const everyThreat: ThreatSet = 2 ** (threatKinds.length + threats.length - 1) - 1;

/** The set of what a secret poses. */
export const exposureThreat: ThreatSet = getThreatBit('exposure');

/** Threats that are meant too when another is named. What excludes `path` excludes `module`: a name without slashes is in the folder before it. */
const implied: Readonly<Partial<Record<Threat, Threat>>> = { sql: 'sql-bare', path: 'module' };

/** Is it untrusted data, rather than only a secret? */
export function canDoHarm(threats: ThreatSet): boolean {
  return (threats & everyThreat) !== 0;
}

/** What a row says that a value no longer poses. `all`: nothing of the input is left in it. `harm`: it can do no harm, but is still known by it. */
export type Removal = readonly Threat[] | 'all' | 'harm';

/** Makes the bit set of the named threats and of those that they imply. */
export function makeThreatSet(names: Removal): ThreatSet {
  if (names === 'all') return everyThreat | exposureThreat;
  if (names === 'harm') return everyThreat;
  let set = 0;
  for (const name of names) {
    const other = implied[name];
    set |= getThreatBit(name) | (other === undefined ? 0 : getThreatBit(other));
    for (const kind of threatKinds) if (threatOfKind[kind] === name) set |= getKindBit(kind);
  }
  return set;
}

/** Makes the set that a check takes away: whatever else it does, somebody looked at the value. An encoder looks at nothing. */
export function makeExcludedSet(names: readonly Threat[] | 'all'): ThreatSet {
  return names.length === 0 ? 0 : (makeThreatSet(names) | getThreatBit('unvalidated')) & everyThreat;
}

/** The set of one threat alone, without what it implies and without its kinds. */
export function getThreatBit(name: Threat): ThreatSet {
  return 1 << (threatKinds.length + threats.indexOf(name));
}

/** The set of one kind of texts. */
export function getKindBit(kind: ThreatKind): ThreatSet {
  return 1 << threatKinds.indexOf(kind);
}

/** The set of `objectThreats`: what a text cannot do, before it is decoded. */
export const objectThreatSet: ThreatSet = makeThreatSet(objectThreats);

/** The set of what an address poses by its host. */
export const hostThreats: ThreatSet = makeThreatSet(['host', 'url']);
