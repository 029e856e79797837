// A type predicate over a written list.
import { readFileSync, existsSync } from 'fs';
import { join } from 'path';
import type { AppSyncResolverHandler } from 'aws-lambda';
const LOCALES = ['en', 'de', 'fr'] as const;
type Locale = (typeof LOCALES)[number];
const isLocale = (x: string): x is Locale => (LOCALES as readonly string[]).includes(x);
export const handler: AppSyncResolverHandler<{ locale: string }, unknown> = async (event) => {
  const locale = isLocale(event.arguments.locale) ? event.arguments.locale : 'en';
  const file = join(__dirname, 'locales', `${locale}.json`);
  // ok: no-path-traversal
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
};
