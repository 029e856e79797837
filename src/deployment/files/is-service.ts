import { basename } from 'node:path';
import { serviceNames, serviceProgramNames, serviceProgramTexts, serviceTexts } from '../../models/deployment/infrastructure-files.ts';

/** Does a file that is called like a service of the Serverless Framework hold one? It may be another's part, or a tool's. */
export function isService(file: string, readText: (file: string) => string | undefined): boolean {
  const name = basename(file);
  if (serviceNames.test(name)) return true;
  const text = readText(file);
  if (text === undefined) return false;
  const isMentioned = (each: RegExp): boolean => each.test(text);
  return serviceProgramNames.test(name) ? serviceProgramTexts.every(isMentioned) : serviceTexts.some(isMentioned);
}
