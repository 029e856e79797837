import type { SourceCode } from 'eslint';
import {
  comparisons,
  environmentReaders,
  headerSetters,
  makers,
  settersOfEntries,
  typingMethods,
  valueKeys,
} from '../../models/secrets/call-words.ts';
import { credentialHeaders } from '../../models/secrets/credential-words.ts';
import { findConstantText, findKeyName, findName, getChild, getChildren, getValue, type TreeNode } from './constant-text.ts';
import { isCredentialArgument } from './credential-places.ts';
import { findLibraryValue, isOfPackage } from './library-value.ts';
import { findVariable } from '../find-variable.ts';
import { addCompanion, addNamed, addSentHeader, getDefaultStrength } from './named-places.ts';
import { namesThisMachine } from './property-places.ts';
import { addRequested } from './requested-places.ts';
import type { FoundPlaces } from './secret-place.ts';

/** Adds what a call takes as this argument; `options` lead from the argument to the value. */
export function addArgument(found: FoundPlaces, call: TreeNode, current: TreeNode, options: readonly string[]): void {
  const { search, places } = found;
  const { sourceCode } = search;
  const all = getChildren(call, 'arguments');
  const index = all.indexOf(current);
  const isOther = current.type !== 'ObjectExpression' || !namesThisMachine(current);
  if (isCredentialArgument(search, call, index, options)) {
    const strength = isOther ? 'use' : 'name';
    places.push({ name: options.at(-1) ?? '', meaning: 'credential', strength, call: describeCall(sourceCode, call) });
    return;
  }
  if (options.length === 0) addPlain(found, call, index);
  if (options.length === 0 && index === 1) addUnset(found, call, all[0]);
  if (isSentHeader(options) && isSender(sourceCode, call)) addSentHeader(found, options.at(-1));
  if (options.length === 1 && valueKeys.has((options[0] ?? '').toLowerCase())) addDescribed(found, call, current);
  const option = options.at(-1);
  if (isOther && option !== undefined && search.getMeaning(option) === 'credential' && isMaker(sourceCode, call)) {
    places.push({ name: option, meaning: 'credential', strength: 'account' });
  }
}

/** `headers.set(name, value)`, `timingSafeEqual(name, value)` */
function addPlain(found: FoundPlaces, call: TreeNode, index: number): void {
  const { search, places } = found;
  const all = getChildren(call, 'arguments');
  const callee = findName(getChild(call, 'callee')) ?? '';
  const [first] = all;
  const isSetter = index === 1 && (settersOfEntries.has(callee) || headerSetters.has(callee));
  const entry = isSetter && first !== undefined ? findConstantText(first) : undefined;
  if (entry !== undefined) {
    const isHeader = credentialHeaders.has(entry.toLowerCase());
    if (isHeader ? headerSetters.has(callee) : settersOfEntries.has(callee))
      addNamed(found, entry, !isHeader && /env/iu.test(callee) ? 'account' : 'name');
  }
  if (index === 1 && typingMethods.has(callee) && first !== undefined) addNamed(found, findFieldName(findConstantText(first)), 'name');
  const other = all[1 - index];
  if (all.length !== 2 || other === undefined || !comparisons.has(callee)) return;
  addCompanion(found, other);
  addRequested(found, other);
  if (callee === 'timingSafeEqual' && !isDigest(search.sourceCode, other)) {
    places.push({ name: '', meaning: 'credential', strength: 'use', call: describeCall(search.sourceCode, call) });
  }
}

/** The last name in a selector: `form #password`, `input[name="password"]`. */
function findFieldName(selector: string | undefined): string | undefined {
  return selector === undefined ? undefined : /[#.="']([A-Za-z][\w-]{1,40})["']?\]?$/u.exec(selector)?.[1];
}

/** `env('NAME', value)`, `config.get('NAME', value)`, `required('NAME', value)`: the value is used when the variable is not set. */
function addUnset(found: FoundPlaces, call: TreeNode, first: TreeNode | undefined): void {
  const name = first === undefined ? undefined : findConstantText(first);
  if (name === undefined || getDefaultStrength(name) !== 'account') return;
  const callee = getChild(call, 'callee');
  const owner = callee?.type === 'MemberExpression' ? findName(getChild(callee, 'object')) : undefined;
  if (environmentReaders.test(`${owner ?? ''} ${findName(callee) ?? ''}`)) addNamed(found, name, 'account');
  // Other functions are given a name and a text for people as well: only what is random is a value.
  else if (found.search.getMeaning(name) !== undefined) found.places.push({ name, meaning: 'token', strength: 'name' });
}

const digestWords = /digest|hash|hmac|sha-?\d|md5|checksum|fingerprint|signature/iu;

/** Is what is compared, or what its variable was given first, a digest? Then the other side is one as well. */
function isDigest(sourceCode: SourceCode, compared: TreeNode): boolean {
  if (digestWords.test(sourceCode.getText(compared as never))) return true;
  const name = compared.type === 'Identifier' ? findName(compared) : undefined;
  const [definition] = name === undefined ? [] : (findVariable(sourceCode, compared as never, name)?.defs ?? []);
  return definition?.type === 'Variable' && digestWords.test(sourceCode.getText(definition.node));
}

/** `env.get('NAME').default(value)`, `NAME: string().default(value)` */
export function addDefault(found: FoundPlaces, call: TreeNode, current: TreeNode): void {
  const callee = getChild(call, 'callee');
  const object = callee?.type === 'MemberExpression' && findName(callee) === 'default' ? getChild(callee, 'object') : undefined;
  const [first] = getChildren(call, 'arguments');
  if (object?.type !== 'CallExpression' || first !== current) return;
  const name = findName(object);
  addNamed(found, name, getDefaultStrength(name));
  addKeyOfDefault(found, call);
}

/** The environment variable that a schema describes with a call. */
function addKeyOfDefault(found: FoundPlaces, call: TreeNode): void {
  const { parent } = call;
  const name = parent?.type === 'Property' ? findKeyName(parent) : undefined;
  const strength = getDefaultStrength(name);
  if (strength === 'account') addNamed(found, name, strength);
}

/** `[value].includes(name)` */
export function addSearched(found: FoundPlaces, member: TreeNode): void {
  const call = member.parent;
  if (call?.type !== 'CallExpression' || findName(member) !== 'includes') return;
  addCompanion(found, getChildren(call, 'arguments')[0]);
  addRequested(found, getChildren(call, 'arguments')[0]);
}

/** `jwt.sign()`, `new Stripe()` */
function describeCall(sourceCode: SourceCode, call: TreeNode): string {
  const callee = getChild(call, 'callee');
  const text = callee === undefined ? '' : sourceCode.getText(callee as never).replaceAll(/\s+/gu, '');
  const short = /^[\w$#.]{1,40}$/u.test(text) ? text : (findWrittenName(callee) ?? 'a call');
  return `${call.type === 'NewExpression' ? 'new ' : ''}${short}()`;
}

/** The name that a call ends in, but for a text in brackets: that may be a secret itself. */
function findWrittenName(callee: TreeNode | undefined): string | undefined {
  return callee !== undefined && getValue(callee, 'computed') === true ? undefined : findName(callee);
}

/** `fetch(address, { headers: { Authorization: value } })` */
function isSentHeader(options: readonly string[]): boolean {
  return options.at(-2) === 'headers' && credentialHeaders.has(options.at(-1)?.toLowerCase() ?? '');
}

/** Does the call send a request, or make what sends them? */
function isSender(sourceCode: SourceCode, call: TreeNode): boolean {
  const value = findLibraryValue(sourceCode, getChild(call, 'callee'));
  const [first] = value?.module === 'global' ? value.steps : [];
  return isOfPackage(value) || (first?.kind === 'member' && first.name === 'fetch');
}

/** Does the call make what uses the credential: an instance of a library's class, or by a function that is named so? */
function isMaker(sourceCode: SourceCode, call: TreeNode): boolean {
  // `app.register(fastifyJwt, { secret })`
  const isOfLibrary = (node: TreeNode | undefined): boolean => isOfPackage(findLibraryValue(sourceCode, node));
  if (getChildren(call, 'arguments').some((each) => each.type === 'Identifier' && isOfLibrary(each))) return true;
  if (!isOfLibrary(getChild(call, 'callee'))) return false;
  // `pgPromise()(options)`, `super(options)`
  const type = getChild(call, 'callee')?.type;
  if (type === 'CallExpression' || type === 'Super') return true;
  return call.type === 'NewExpression' || makers.test(findName(getChild(call, 'callee')) ?? '');
}

/** `new CfnParameter(this, 'DbPassword', { default: value })` */
function addDescribed(found: FoundPlaces, call: TreeNode, current: TreeNode): void {
  addKeyOfDefault(found, call);
  const isOfLibrary = isOfPackage(findLibraryValue(found.search.sourceCode, getChild(call, 'callee')));
  const strength = call.type === 'NewExpression' && isOfLibrary ? 'account' : 'name';
  for (const argument of getChildren(call, 'arguments')) {
    if (argument !== current) addNamed(found, findConstantText(argument), strength);
  }
}
