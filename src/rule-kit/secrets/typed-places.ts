import type { TreeNode } from './constant-text.ts';
import { isCredentialOfType } from './credential-places.ts';
import { findLibraryType, isOfPackage } from './library-value.ts';
import type { FoundPlaces } from './secret-place.ts';

/** Adds the property of an object that is declared as a type of a library: `const config: PoolConfig = { password: value }`. */
export function addTyped({ search, places }: FoundPlaces, annotated: TreeNode, options: readonly string[]): void {
  const name = options.at(-1);
  if (name === undefined) return;
  if (isCredentialOfType(search, annotated, options)) places.push({ name, meaning: 'credential', strength: 'use' });
  else if (search.getMeaning(name) === 'credential' && isOfPackage(findLibraryType(search.sourceCode, annotated))) {
    places.push({ name, meaning: 'credential', strength: 'account' });
  }
}
