import type { Scope, SourceCode } from 'eslint';
import { findSecrets, type FoundSecret } from '../../secrets/find-secrets.ts';
import { shortestSecret } from '../../secrets/find-formatted-secrets.ts';
import { decodeText } from '../../secrets/decode-text.ts';
import { isAskedHeader, isCommonPassword, isCredentialValue, isStandIn, isTooShort } from '../../secrets/judge-value.ts';
import { getNameMeaning } from '../../secrets/name-meaning.ts';
import { findConstantText, findKeyName, findName, getChild, getChildren, getQuasiText, getValue, type TreeNode } from './constant-text.ts';
import { findVariable } from '../find-variable.ts';
import { isExample } from './is-example.ts';
import { collectPlaces } from './collect-places.ts';
import { mostParts, type SecretPlace } from './secret-place.ts';
import type { SecretSearch } from './secret-search.ts';
import { findReads } from './variable-reads.ts';

/** A secret in the code of a file. */
export interface LiteralSecret {
  /** What stands in the code: a literal, a template, a concatenation. */
  readonly node: TreeNode;
  readonly value: string;
  readonly found?: FoundSecret;
  /** Where it stands; absent when it is known by its form and nothing is known of its place. */
  readonly place?: SecretPlace;
  readonly confidence: 'high' | 'medium';
}

const longestPlaced = 5000;

/** Looks at a literal, a template or a concatenation that is no part of a larger one. */
export function findLiteralSecrets(search: SecretSearch, node: TreeNode): readonly LiteralSecret[] {
  const text = findConstantText(node);
  if (text !== undefined) return findInConstant(search, node, text);
  const parts = collectConstantParts(node);
  const found = parts.flatMap((part) =>
    findSecrets(search.index, part, '').map((each) => ({ node, value: each.value, found: each, confidence: each.confidence })),
  );
  return found.length > 0 ? found : findInResolved(search, node);
}

/** Credentials of which the parts are constants with names: none of the parts may be one, which is found where it is written. */
function findInResolved(search: SecretSearch, node: TreeNode): readonly LiteralSecret[] {
  if (!namesConstants(node)) return [];
  const parts: TreeNode[] = [];
  const text = findConstantText(node, (identifier) => {
    const constant = findConstant(search.sourceCode, identifier);
    if (constant !== undefined) parts.push(constant);
    return constant;
  });
  if (text === undefined) return [];
  if (parts.some(({ parent }) => parent?.type === 'VariableDeclarator' && isExample(findName(getChild(parent, 'id'))))) return [];
  const isWritten = parts.some((constant) => findLiteralSecrets(search, constant).length > 0);
  return isWritten ? [] : findInConstant(search, node, text);
}

/** Looks at what a list of texts is joined to where the variable that holds it is used: `parts.join('')`. */
export function findJoinedSecrets(search: SecretSearch, list: TreeNode): readonly LiteralSecret[] {
  const holder = list.parent?.type === 'VariableDeclarator' ? list.parent : undefined;
  const texts = holder === undefined ? [] : getChildren(list, 'elements').map((each) => findConstantText(each));
  if (holder === undefined || texts.length < 2 || texts.length > mostParts || texts.includes(undefined)) return [];
  const [variable] = search.sourceCode.getDeclaredVariables(holder as never);
  return (variable === undefined ? [] : findReads(variable, 'join')).flatMap((read) => {
    const call = read.parent?.type === 'MemberExpression' && findName(read.parent) === 'join' ? read.parent.parent : undefined;
    const [separator] = call?.type === 'CallExpression' ? getChildren(call, 'arguments') : [];
    const between = separator === undefined ? undefined : findConstantText(separator);
    if (call === null || call === undefined || between === undefined) return [];
    return texts.some((text) => findSecrets(search.index, text ?? '', '').length > 0)
      ? []
      : findInConstant(search, call, texts.join(between));
  });
}

/** Are all holes of a template, or terms of a concatenation, names or texts? */
function namesConstants(node: TreeNode): boolean {
  if (node.type === 'TemplateLiteral') return getChildren(node, 'expressions').every(isConstantTerm);
  let left: TreeNode | undefined = node;
  for (; left?.type === 'BinaryExpression'; left = getChild(left, 'left')) {
    const right = getChild(left, 'right');
    if (right === undefined || !isConstantTerm(right)) return false;
  }
  return left !== undefined && isConstantTerm(left);
}

function isConstantTerm({ type }: TreeNode): boolean {
  return (
    type === 'Literal' || type === 'Identifier' || type === 'TemplateLiteral' || type === 'BinaryExpression' || type === 'CallExpression'
  );
}

const constants = new WeakMap<Scope.Variable, TreeNode | undefined>();

/** What a variable that is written once stands for, if that is a text. */
function findConstant(sourceCode: SourceCode, identifier: TreeNode): TreeNode | undefined {
  const variable = findVariable(sourceCode, identifier as never, findName(identifier) ?? '');
  if (variable === undefined) return undefined;
  if (!constants.has(variable)) constants.set(variable, readConstant(variable));
  return constants.get(variable);
}

function readConstant(variable: Scope.Variable): TreeNode | undefined {
  const [definition, ...more] = variable.defs;
  if (definition?.type !== 'Variable' || more.length > 0 || variable.references.filter((each) => each.isWrite()).length !== 1)
    return undefined;
  const value = getChild(definition.node as unknown as TreeNode, 'init');
  return value !== undefined && findConstantText(value) !== undefined ? value : undefined;
}

/** The texts between what is not constant in a template or a concatenation. */
function collectConstantParts(node: TreeNode): readonly string[] {
  const parts: string[] = [];
  const rest = [node];
  let text = '';
  const endPart = (): void => {
    if (text !== '') parts.push(text);
    text = '';
  };
  for (let term = rest.pop(); term !== undefined; term = rest.pop()) {
    if (term.type === 'BinaryExpression') {
      for (const key of ['right', 'left']) {
        const side = getChild(term, key);
        if (side !== undefined) rest.push(side);
      }
    } else if (term.type === 'TemplateLiteral') {
      for (const [position, quasi] of getChildren(term, 'quasis').entries()) {
        if (position > 0) endPart();
        text += getQuasiText(quasi);
      }
    } else if (term.type === 'Literal') {
      text += String(getValue(term, 'value'));
    } else {
      endPart();
    }
  }
  endPart();
  return parts;
}

function findInConstant(search: SecretSearch, node: TreeNode, text: string): readonly LiteralSecret[] {
  if (text.length < 3 || isModuleName(node)) return [];
  const found = findSecrets(search.index, text, text.length < shortestSecret ? '' : getPlaceName(node));
  if (found.length > 0) {
    if (found.every((each) => isPublic(node, each))) return [];
    const [place] = collectPlaces(search, node);
    return found.map((each) => ({
      node,
      value: each.value,
      found: each,
      confidence: each.confidence,
      ...(place === undefined ? {} : { place }),
    }));
  }
  const placed = text.length > longestPlaced ? undefined : findPlaced(search, node, text);
  return placed === undefined ? [] : [placed];
}

const noPlaces: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ImportExpression',
  'ImportAttribute',
  'ImportSpecifier',
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
  'ExportSpecifier',
  'ExpressionStatement',
  'TSLiteralType',
  'TSExternalModuleReference',
]);

function isModuleName({ parent: outer }: TreeNode): boolean {
  if (outer === null || outer === undefined) return false;
  return outer.type === 'CallExpression' ? isRequired(outer) : noPlaces.has(outer.type);
}

function isRequired(call: TreeNode): boolean {
  const callee = getChild(call, 'callee');
  return callee?.type === 'Identifier' && getValue(callee, 'name') === 'require';
}

/** The name of what a literal is directly given to, for forms that need a word nearby. */
function getPlaceName(node: TreeNode): string {
  const parent = node.parent ?? undefined;
  if (parent === undefined) return '';
  const near =
    parent.type === 'Property' || parent.type === 'PropertyDefinition' || parent.type === 'TSEnumMember'
      ? findKeyName(parent)
      : parent.type === 'VariableDeclarator'
        ? findName(getChild(parent, 'id'))
        : parent.type === 'AssignmentExpression' || parent.type === 'AssignmentPattern' || parent.type === 'LogicalExpression'
          ? findName(getChild(parent, 'left'))
          : undefined;
  return near ?? '';
}

/** A value of no known form where a credential stands; of several places the surest. */
function findPlaced(search: SecretSearch, node: TreeNode, text: string): LiteralSecret | undefined {
  const places = collectPlaces(search, node);
  if (places.length === 0) return undefined;
  const decoded = isDecoded(node) ? (decodeText(text.padEnd(24, '=')) ?? text) : text;
  const name = places.find((place) => place.name !== '')?.name ?? '';
  for (const strength of ['use', 'account', 'name'] as const) {
    for (const place of places) {
      const isUnnamed = place.isRequested === true && place.name === '' && name === '';
      if (place.strength !== strength || isUnnamed || !isCredentialAt(decoded, place)) continue;
      return {
        node,
        value: text,
        place: place.name === '' ? { ...place, name } : place,
        confidence: strength === 'name' ? 'medium' : 'high',
      };
    }
  }
  return undefined;
}

/** Do properties beside it tell that it is one for browsers? */
function isPublic({ parent }: TreeNode, { publicBeside }: FoundSecret): boolean {
  const object = publicBeside === undefined || parent?.type !== 'Property' ? undefined : (parent.parent ?? undefined);
  return object !== undefined && getChildren(object, 'properties').some((each) => publicBeside?.includes(findKeyName(each) ?? '') === true);
}

/** Is it the argument of what decodes it? */
function isDecoded(node: TreeNode): boolean {
  const { parent } = node;
  return parent?.type === 'CallExpression' && /^(?:from|atob)$/u.test(findName(getChild(parent, 'callee')) ?? '');
}

/** Is a value that stands at a place a credential? */
export function isCredentialAt(value: string, place: SecretPlace): boolean {
  if (isTooShort(value, place.name)) return false;
  if (!isCredential(value, place) || (!isUsed(place) && isNameOf(value, place.name))) return false;
  return place.isBesideAccount !== true || !isNameOfField(value);
}

/** Does the value look like a credential, for a place that is as sure as this one? */
function isCredential(value: string, place: SecretPlace): boolean {
  if (place.isRequested === true && isStandIn(value)) return false;
  if (isCredentialValue(value, place.strength, place.meaning, getLeastWords(place))) return true;
  if (place.isAsked === true) return isAskedHeader(value);
  return place.isBesideAccount === true && place.meaning === 'credential' && isCommonPassword(value);
}

/** How long a passphrase must be at a place to be told from a text for people. */
function getLeastWords({ strength, isBesideAccount, isHeld }: SecretPlace): number {
  if (strength === 'account' && isBesideAccount !== true) return 2;
  return isHeld === true ? 4 : Infinity;
}

/** A library takes it, or it stands in for a variable that is not set. */
function isUsed(place: SecretPlace): boolean {
  return place.strength === 'use' || place.fallback !== undefined;
}

/** `user_password`, `input-password`: what forms and tables call what holds a credential. */
function isNameOfField(value: string): boolean {
  return /^[a-z]+(?:[-_][a-z]+)+$/u.test(value) && getNameMeaning(value) !== undefined;
}

/** Does the value only repeat the name of its place, as labels and keys of maps do? */
function isNameOf(value: string, name: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z\d]/gu, '');
  return name !== '' && plain(value) === plain(name) && getNameMeaning(value) !== undefined;
}
