import { localProducts } from '../models/secrets/data-words.ts';
import { splitName } from './name-meaning.ts';

/** Is a password that a database is started with its own name or that of its user (`POSTGRES_PASSWORD: postgres`), as on a machine for development? */
export function isLocalDefault(name: string, value: string, siblings: ReadonlyMap<string, string>): boolean {
  const [product] = splitName(name);
  if (product === undefined || !localProducts.has(product) || !/^[A-Z\d_]+$/u.test(name)) return false;
  if (localProducts.has(value.toLowerCase())) return true;
  for (const [key, text] of siblings) {
    if (text === value && /^[A-Z\d_]+$/u.test(key) && splitName(key)[0] === product && /_(?:USER|USERNAME|DB|DATABASE)$/u.test(key))
      return true;
  }
  return false;
}
