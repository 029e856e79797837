import { referenceEndings } from '../../models/secrets/environment-words.ts';
import { splitName } from '../name-meaning.ts';

/** Does a name say that what it names tells where a secret is kept: `DB_SECRET_ARN`, `secretName`? */
export function isReferenceName(name: string): boolean {
  const last = splitName(name)
    .findLast((word) => !/^\d+$/u.test(word))
    ?.replace(/\d+$/u, '');
  return last !== undefined && referenceEndings.has(last);
}
