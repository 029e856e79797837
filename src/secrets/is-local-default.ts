import { keyPairs, localProducts } from '../models/secrets/data-words.ts';
import { splitName } from './name-meaning.ts';

/** Is a password that a database is started with its own name or that of its user (`POSTGRES_PASSWORD: postgres`), as on a machine for development? */
export function isLocalDefault(name: string, value: string, siblings: ReadonlyMap<string, string>): boolean {
  if (isEmulatorKey(name, value, siblings)) return true;
  const [product] = splitName(name);
  if (product === undefined || !localProducts.has(product) || !/^[A-Z\d_]+$/u.test(name)) return false;
  if (localProducts.has(value.toLowerCase()) || isUserOfName(name, value)) return true;
  for (const [key, text] of siblings) {
    if (!/^[A-Z\d_]+$/u.test(key) || splitName(key)[0] !== product) continue;
    if (text === value ? /_(?:USER|USERNAME|DB|DATABASE)$/u.test(key) : text.startsWith(`${value}@`) && key.endsWith('_EMAIL')) return true;
  }
  return false;
}

/** `MYSQL_ROOT_PASSWORD: root` */
function isUserOfName(name: string, value: string): boolean {
  return value === 'root' && splitName(name).includes(value);
}

/** A key pair of which both keys are the same word, which only emulators of a cloud take: `access_key = "test"`, `secret_key = "test"`. */
function isEmulatorKey(name: string, value: string, siblings: ReadonlyMap<string, string>): boolean {
  const other = keyPairs.get(name.toLowerCase().replaceAll('_', ''));
  if (other === undefined) return false;
  for (const [key, text] of siblings) if (text === value && other === key.toLowerCase().replaceAll('_', '')) return true;
  return false;
}
