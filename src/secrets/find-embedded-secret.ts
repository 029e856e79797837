import { findCommandPassword } from './find-command-password.ts';
import { isPattern, isPlaceholder } from './is-placeholder.ts';
import { isCredentialValue, isMixed, looksIssued } from './judge-value.ts';
import { getNameMeaning } from './name-meaning.ts';

/** A credential within a text that shows what it is: an address with a password, a header, a private key. */
export interface EmbeddedSecret {
  readonly label: string;
  readonly value: string;
  readonly index: number;
  /** What a variable is called that can stand in its place in the text. */
  readonly variable?: string;
}

const scheme = /[A-Za-z][A-Za-z\d+.-]{0,20}$/u;
const authority = /^([^\s:/?#@'"`<>]{0,128}):([^\s/'"`<>]{1,256}?)@([^\s/?#'"`<>]{1,256}|$)/u;
const connection = /(?:^|[;?&\s])(password|pwd|accountkey|sharedaccesskey)\s{0,3}=\s{0,3}([^;&\s'"]{3,200})/iu;
const authorization = /\b(Basic|Bearer)\s{1,3}([\w+/.~-]{8,2000}={0,2})/gu;
const privateKey = /-----BEGIN (?:[A-Z\d]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/u;
/** Base64 over lines, which may be written as `\n`, with the headers of an encrypted key. */
const keyBody = /^[\s\\A-Za-z\d+/=:,-]{64,}/u;

/** What a connection string names beside its password. */
const connectionPart =
  /(?:server|data source|host|endpoint|user id|uid|user|username|database|initial catalog|accountname|sharedaccesskeyname)\s{0,3}=/iu;
const jsonKey = /"[dk]"\s{0,3}:\s{0,3}"([\w-]{20,2000})"/u;
/** A value after `:` or `=`, and the name before it. */
const assigned = /[:=]\s{0,3}["']?([\w+/.~-]{16,300}={0,2})(?![\w(.])/gu;
/** A quick look at whether there can be one. */
const quotes = /[:=]\s{0,3}["']/u;
/** `password = 'value'`: a short value between quotes. */
const quoted = /[:=]\s{0,3}(["'])([^\s"'\\$<>(){}[\],;]{6,64})\1/gu;
const nameBefore = /(?<![\w.$:-])([A-Za-z_][\w-]{2,60})["']?\s{0,3}$/u;
/** What calls name in the query of an address what lets them in, and is called otherwise elsewhere. */
const queryKey = /[?&](?:key|app_?id|auth)=([\w-]{24,64})(?![\w.-])/gu;
/** The body of a form, or the query of an address: names and values. */
const form = /^[\w.-]{1,60}=[^&\s]{0,300}(?:&[\w.-]{1,60}=[^&\s]{0,300}){1,20}$/u;
const formPart = /(?:^|&)([\w.-]{1,60})=([^&\s]{6,64})(?=&|$)/gu;
const longestBefore = 66;
const longestAssigned = 20_000;
const longestQuoted = 300;
const longestForm = 1000;
/** The address of a database as programs of Go write it: `user:x@tcp(host:3306)/name`. */
const dataSource = /^[\w.-]{1,64}:([^\s@'"]{3,128})@(?:tcp|unix)\(([^()\s]{1,200})\)\//u;
/** And as Oracle's driver for Java does. */
const oracleSource = /^jdbc:oracle:\w{1,10}:[\w.-]{1,64}\/([^\s@/'"]{3,128})@(?:\/\/)?([^\s/]{1,200})/u;
/** Addresses of databases have the user and password among their parameters; those of pages, too, but these are examples mostly. */
const parameters = /(?<!\S)(?:jdbc:[a-z]|(?!https?:)[a-z][a-z\d+.-]{1,20}:\/\/)[^\s?]{1,300}\?/u;
/** Connection strings of PostgreSQL that are lists of words: `host=db user=app password=x`. */
const keywordValue = /(?:^|\s)host(?:addr)?=[^\s;&'"]{1,200}(?:\s|$)/u;
/** A line of the configuration of npm: `//registry.npmjs.org/:_authToken=x`. */
const registryToken = /\/:_(?:authToken|auth|password)\s{0,3}=\s{0,3}["']?([\w+/.~-]{8,300}={0,2})/u;
const option = /(?<=\s)--([A-Za-z][\w-]{2,40})(?:=|\s{1,3})["']?([^\s"'<>$`]{6,300})/gu;

/** Variables that are set in front of a command. */
const settings = /(?:^|[;&|(\n]|\b(?:env|cross-env|export)\s)\s{0,3}((?:[A-Za-z_]\w{0,60}=\S{1,300}\s{1,3}){1,10})[\w./-]/gu;
/** A line of a script that sets a variable for what follows. */
const exported = /(?:^|[\n;&])[^\S\n]{0,20}export[^\S\n]{1,3}([A-Z_][A-Z\d_]{2,60})=["']?([^\s"'<>$`;&|]{6,300})/gu;
/** A quick look at whether there can be one. */
const setsVariable = /[A-Z\d_]=[^\s=]/u;
const setting = /(?<!\S)([A-Z_][A-Z\d_]{2,60})=["']?([^\s"'<>$`;&|]{6,300})/gu;

/** What a statement of SQL gives a user as the password. */
const statement =
  /\b(?:identified\s{1,3}(?:with\s{1,3}\w{1,40}\s{1,3})?by|(?:create|alter)\s{1,3}(?:user|role|login)\b[^;]{1,200}?\bpassword)\s{0,3}=?\s{0,3}N?'([^'\n]{3,200})'/iu;
/** The signature of an address that Azure signed, beside what it was signed for. */
const signedAddress = /[?&]sig=([\w%+/.~-]{40,90}={0,2})/u;
const signedPart = /[?&]s[vepr]=/u;

const localHost = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker\.internal)|\.(?:test|invalid|local)(?::|$)/iu;
/** Hosts of documentation, which addresses of real ones are hidden behind as well. */
const exampleHost = /\.example(?::|$)|(?:^|\.)example\.(?:com|org|net)(?::|$)/iu;
const localAuthority = /:\/\/(?:localhost|127\.0\.0\.1|\[::1\]|host\.docker\.internal)\b/u;
const weakPassword =
  /^(?:pass(?:word|wd)?|pwd|secret|user(?:name)?|root|admin|test|guest|value|key[-_]?\d+|postgres|mysql|mongo|redis|token|key|x+|\*+|\.+|:?[a-z]+_?(?:password|pass|pwd))$|^(?=.*(?:default|value))(?:default|value|my|shared|access|account|secret|key|password|name)+$/iu;

/** What is only known by the name before it. */
export const assignedLabel = 'a credential with its name';

/** Finds credentials that a text wraps in a known notation. `isDense`: the text has parts that are long enough for a random value. */
export function findEmbeddedSecrets(text: string, isDense = true): readonly EmbeddedSecret[] {
  const found: EmbeddedSecret[] = [];
  const hasColon = text.includes(':');
  const assigns = text.includes('=');
  if (hasColon) collectAddresses(text, found);
  if (assigns && (text.includes(';') || hasParameters(text) || (text.includes('host') && keywordValue.test(text))))
    collectConnection(text, found);
  if (assigns && text.includes('sig=')) collectSignature(text, found);
  if (text.includes(' ')) {
    if (text.includes('Basic ') || text.includes('Bearer ')) collectAuthorizations(text, found);
    if (assigns || text.includes(' -')) collectCommand(text, found);
    if (text.includes(' --')) collectOptions(text, found);
    if (assigns) collectSettings(text, found);
    if (text.includes('PRIVATE KEY')) collectPrivateKey(text, found);
    if (text.includes("'")) collectStatement(text, found);
  }
  if (hasColon && text.includes('@')) collectDataSource(text, found);
  if (hasColon && text.includes(':_')) collectRegistryToken(text, found);
  if (hasColon && text.includes('"kty"')) collectJsonKey(text, found);
  if (isDense && (assigns || hasColon) && text.length <= longestAssigned) collectAssigned(text, found);
  if (isDense && assigns && (text.startsWith('&') || text.includes('://')) && text.length <= longestAssigned) collectQueryKeys(text, found);
  if (assigns && text.includes('&') && text.length <= longestForm) collectForm(text, found);
  if ((assigns || hasColon) && text.length <= longestQuoted) collectQuoted(text, found);
  return found;
}

function hasParameters(text: string): boolean {
  return (text.includes('://') || text.startsWith('jdbc:')) && text.includes('?') && parameters.test(text);
}

function collectAddresses(text: string, found: EmbeddedSecret[]): void {
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    if (!scheme.test(text.slice(Math.max(0, at - 21), at))) continue;
    const [, user = '', password = '', host = ''] = authority.exec(text.slice(at + 3, at + 700)) ?? [];
    if (password === '' || password.length < 3 || isForExample(host, password) || isWeak(password, user)) continue;
    found.push({ label: 'an address with a password', value: password, index: at + 3 + user.length + 1, variable: 'password' });
  }
}

/** Does the host stand for this machine, or for any in documentation, where passwords are words? */
function isForExample(host: string, password: string): boolean {
  return localHost.test(host) || (exampleHost.test(host) && !looksIssued(password));
}

/** Is it a word for a password, a pattern or a reference, which documentation shows in its place? */
export function isWeak(password: string, user: string): boolean {
  return (
    password === user ||
    weakPassword.test(password) ||
    isPlaceholder(password) ||
    (/^[A-Za-z_-]+$/u.test(password) && getNameMeaning(password) !== undefined) ||
    /^[$%{[<:]|[}\]>]$/u.test(password) ||
    isPattern(password)
  );
}

function collectConnection(text: string, found: EmbeddedSecret[]): void {
  const match = connection.exec(text);
  const value = match?.[2];
  if (
    match === null ||
    value === undefined ||
    !connectionPart.test(text) ||
    isWeak(value, '') ||
    /^[\w.]*\(|^[+`]|^(?:process|import|this|config|env|options|secrets?)\./u.test(value)
  )
    return;
  if (localAuthority.test(text)) return;
  if (/(?:server|data source|host|endpoint)\s{0,3}=\s{0,3}(?:tcp:)?(?:localhost|127\.0\.0\.1|\(local|\.[;\\])/iu.test(text)) return;
  found.push({
    label: 'a connection string with its password',
    value,
    index: match.index + match[0].length - value.length,
    variable: 'password',
  });
}

function collectAuthorizations(text: string, found: EmbeddedSecret[]): void {
  for (const match of text.matchAll(authorization)) {
    const value = match[2] ?? '';
    const index = match.index + match[0].length - value.length;
    if (match[1] === 'Basic') {
      const [, user = '', password = ''] = /^([\x20-\x39\x3b-\x7e]{1,128}):([\x20-\x7e]{3,256})$/u.exec(decodeBase64(value)) ?? [];
      if (password !== '' && !isWeak(password, user))
        found.push({ label: 'a basic authorization header', value, index, variable: 'basic-authorization' });
    } else if (
      value.length >= 20 &&
      /\d/u.test(value) &&
      /[A-Za-z]/u.test(value) &&
      !isPlaceholder(value) &&
      !/[-_.][a-z]{3,}[-_.]/u.test(value)
    ) {
      found.push({ label: 'a bearer token', value, index, variable: 'bearer-token' });
    }
  }
}

function collectCommand(text: string, found: EmbeddedSecret[]): void {
  const password = findCommandPassword(text);
  if (password !== undefined && !isWeak(password.value, '')) found.push({ label: 'a command with a password', ...password });
}

/** `--password=value` of any program: only what looks like one is. */
function collectOptions(text: string, found: EmbeddedSecret[]): void {
  if (text.length > longestAssigned) return;
  for (const match of text.matchAll(option)) {
    const [whole, name = '', value = ''] = match;
    const index = match.index + whole.length - value.length;
    if (!isOptionValue(name, value) || found.some((each) => each.index === index)) continue;
    found.push({ label: 'a command with a password', value, index });
  }
}

/** `DB_PASSWORD=value node migrate.js`; what starts tests is given what only they know. */
function collectSettings(text: string, found: EmbeddedSecret[]): void {
  if (text.length > longestAssigned || !setsVariable.test(text)) return;
  for (const { 0: whole, 1: set = '', index: start } of text.matchAll(settings)) {
    if (/\bNODE_ENV=test\b/u.test(set)) continue;
    const offset = start + whole.indexOf(set);
    for (const { 0: each, 1: name = '', 2: value = '', index: at } of set.matchAll(setting)) {
      const index = offset + at + each.length - value.length;
      if (!isOptionValue(name, value) || found.some((known) => known.index === index)) continue;
      found.push({ label: 'a command with a password', value, index });
    }
  }
  for (const { 0: whole, 1: name = '', 2: value = '', index: start } of text.includes('export') ? text.matchAll(exported) : []) {
    const index = start + whole.length - value.length;
    if (isOptionValue(name, value) && !found.some((known) => known.index === index))
      found.push({ label: 'a command with a password', value, index });
  }
}

/** Does an option of a command take a credential, and does the value look like one? */
export function isOptionValue(name: string, value: string): boolean {
  const meaning = getNameMeaning(name);
  return meaning !== undefined && !isWeak(value, '') && isCredentialValue(value, 'name', meaning);
}

/** `CREATE USER name IDENTIFIED BY 'value'`, `ALTER ROLE name PASSWORD 'value'` */
function collectStatement(text: string, found: EmbeddedSecret[]): void {
  const match = statement.exec(text);
  const value = match?.[1];
  if (match === null || value === undefined || isWeak(value, '') || !isCredentialValue(value, 'account', 'credential')) return;
  found.push({ label: 'a statement with a password', value, index: match.index + match[0].length - 1 - value.length });
}

function collectSignature(text: string, found: EmbeddedSecret[]): void {
  const match = signedPart.test(text) ? signedAddress.exec(text) : null;
  const value = match?.[1];
  if (match === null || value === undefined || isPlaceholder(value) || !/\d/u.test(value) || !/[A-Z]/u.test(value)) return;
  found.push({ label: 'a signed address', value, index: match.index + match[0].length - value.length });
}

function collectDataSource(text: string, found: EmbeddedSecret[]): void {
  const [whole = '', value = '', host = ''] = dataSource.exec(text) ?? oracleSource.exec(text) ?? [];
  if (value === '' || isForExample(host, value) || isWeak(value, '')) return;
  found.push({ label: 'an address with a password', value, index: whole.lastIndexOf(`${value}@`) });
}

function decodeBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('latin1');
}

function collectPrivateKey(text: string, found: EmbeddedSecret[]): void {
  const match = privateKey.exec(text);
  if (match === null) return;
  const body = text.slice(match.index + match[0].length, match.index + match[0].length + 4096);
  if (!keyBody.test(body) || isPattern(body.replaceAll(/\s|\\n/gu, '').slice(0, 64)) || /\.\.\.|example/iu.test(body)) return;
  found.push({ label: 'a private key', value: match[0] + body, index: match.index });
}

/** Credentials for a registry of packages. */
function collectRegistryToken(text: string, found: EmbeddedSecret[]): void {
  const match = registryToken.exec(text);
  const value = match?.[1];
  if (match === null || value === undefined || isWeak(value, '')) return;
  found.push({ label: 'a credential for a registry', value, index: match.index + match[0].length - value.length });
}

/** A private JSON Web Key that is written as text. */
function collectJsonKey(text: string, found: EmbeddedSecret[]): void {
  const match = jsonKey.exec(text);
  const value = match?.[1];
  if (match === null || value === undefined || isPlaceholder(value)) return;
  found.push({ label: 'a private JSON Web Key', value, index: match.index + match[0].length - 1 - value.length });
}

/** `?api_key=…`, `token: …`: what is random after the name of a credential. */
function collectAssigned(text: string, found: EmbeddedSecret[]): void {
  // The well-known key of a program that stands in for a service on this machine.
  if (text.includes(';') && connectionPart.test(text) && localAuthority.test(text)) return;
  for (const match of text.matchAll(assigned)) {
    const [whole, value = ''] = match;
    const name = nameBefore.exec(text.slice(Math.max(0, match.index - longestBefore), match.index))?.[1];
    if (name === undefined || getNameMeaning(name) === undefined || !isCredentialValue(value, 'name', 'token')) continue;
    if (found.some((each) => each.index < match.index + whole.length && match.index < each.index + each.value.length)) continue;
    found.push({ label: assignedLabel, value, index: match.index + whole.length - value.length });
  }
}

/** `https://host/path?q=x&key=value`: what is random. */
function collectQueryKeys(text: string, found: EmbeddedSecret[]): void {
  for (const { 0: whole, 1: value = '', index: start } of text.matchAll(queryKey)) {
    const index = start + whole.length - value.length;
    if (isKnown(found, index) || !/\d/u.test(value) || !isCredentialValue(value, 'name', 'token')) continue;
    found.push({ label: assignedLabel, value, index, variable: 'api-key' });
  }
}

/** `grant_type=password&username=x&password=value` */
function collectForm(text: string, found: EmbeddedSecret[]): void {
  if (!form.test(text)) return;
  for (const { 0: whole, 1: name = '', 2: value = '', index: start } of text.matchAll(formPart)) {
    const index = start + whole.length - value.length;
    if (isKnown(found, index) || getNameMeaning(name) !== 'credential' || isWeak(value, '')) continue;
    if (isCredentialValue(value, 'name', 'credential')) found.push({ label: assignedLabel, value, index, variable: name });
  }
}

function isKnown(found: readonly EmbeddedSecret[], index: number): boolean {
  return found.some((each) => each.index <= index && index < each.index + each.value.length);
}

/** `password = 'value'` in a line of a configuration that the program writes: what mixes its characters. */
function collectQuoted(text: string, found: EmbeddedSecret[]): void {
  if (!quotes.test(text) || /\b(?:examples?|usage)\b/iu.test(text)) return;
  for (const { 0: whole, 2: value = '', index: start } of text.matchAll(quoted)) {
    const name = nameBefore.exec(text.slice(Math.max(0, start - longestBefore), start))?.[1];
    const index = start + whole.length - 1 - value.length;
    if (name === undefined || getNameMeaning(name) !== 'credential' || found.some((each) => each.index === index)) continue;
    if (!isMixed(value) || isWeak(value, '') || !isCredentialValue(value, 'name', 'credential')) continue;
    found.push({ label: assignedLabel, value, index });
  }
}
