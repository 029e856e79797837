import { getNameMeaning } from '../name-meaning.ts';
import { isReferenceName } from './is-reference-name.ts';

/** Is a variable, parameter or attribute named for a credential itself? */
export function isCredentialName(name: string): boolean {
  const meaning = getNameMeaning(name);
  return (meaning === 'credential' || meaning === 'token') && !isReferenceName(name);
}
