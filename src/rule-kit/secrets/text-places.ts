import { countChildren, findConstantText, getChild, getChildren, getQuasiText, getValue, type TreeNode } from './constant-text.ts';
import { addCompanion } from './named-places.ts';
import { addRequested } from './requested-places.ts';
import { mostParts, type FoundPlaces } from './secret-place.ts';

const addressBefore = /:\/\/[^\s/:]*:$/u;
const schemeBefore = /(?:^|[\s"'])(?:Bearer|Basic|Token|ApiKey)\s$/u;

/** `mongodb://${user}:${value}@host`, `Bearer ${value}` */
export function addWithin({ places }: FoundPlaces, template: TreeNode, current: TreeNode): void {
  if (countChildren(template, 'expressions') > mostParts) return;
  const index = getChildren(template, 'expressions').indexOf(current);
  const quasis = getChildren(template, 'quasis').map(getQuasiText);
  const after = quasis[index + 1] ?? '';
  // A user's name before it is a hole that stands for some characters.
  if (after.startsWith('@') && addressBefore.test(quasis.slice(0, index + 1).join('x'))) {
    places.push({ name: '', meaning: 'credential', strength: 'account' });
  } else if (schemeBefore.test(quasis[index] ?? '')) {
    places.push({ name: 'Authorization', meaning: 'header', strength: 'account' });
  }
}

/** `'Basic ' + btoa(value)` */
export function addConcatenated({ places }: FoundPlaces, sum: TreeNode, current: TreeNode): void {
  if (getValue(sum, 'operator') !== '+' || getChild(sum, 'right') !== current) return;
  const left = getChild(sum, 'left');
  const before = left === undefined ? undefined : findConstantText(left);
  if (before === undefined || !schemeBefore.test(before)) return;
  const isBasic = before.endsWith('Basic ');
  places.push({ name: 'Authorization', meaning: isBasic ? 'credential' : 'header', strength: 'account' });
}

/** `name === value` */
export function addCompared(found: FoundPlaces, node: TreeNode, current: TreeNode): void {
  const operator = getValue(node, 'operator');
  if (operator !== '===' && operator !== '==' && operator !== '!==' && operator !== '!=') return;
  const left = getChild(node, 'left');
  const { places } = found;
  const before = places.length;
  const other = left === current ? getChild(node, 'right') : left;
  addCompanion(found, other);
  const header = places.length > before ? places.at(-1) : undefined;
  if (header?.meaning === 'header') places.push({ ...header, isAsked: true });
  addRequested(found, other);
}
