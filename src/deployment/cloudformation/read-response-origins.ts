import type { DataEntry, DataNode } from '../data/data-node.ts';
import type { DataReader } from '../data/data-reader.ts';
import type { CrossOrigin } from '../deployment.ts';

/** Reads what a response that an API makes itself says of origins: headers by names that end with theirs, with texts in quotes of their own. */
export function readResponseOrigins(reader: DataReader, parameters: DataNode | undefined): CrossOrigin | undefined {
  const headers = reader.entries(parameters).flatMap((entry) => (entry.name === 'Headers' ? reader.entries(entry.value) : [entry]));
  const origin = findHeader(headers, 'access-control-allow-origin');
  if (origin === undefined) return undefined;
  const credentials = findHeader(headers, 'access-control-allow-credentials');
  const written = reader.text(origin.value);
  const told = credentials === undefined ? 'false' : reader.text(credentials.value);
  return {
    origins: [{ value: written === undefined ? undefined : strip(written), at: origin.at }],
    allowsCredentials: told === undefined ? undefined : strip(told) === 'true',
    at: origin.at,
  };
}

function findHeader(entries: readonly DataEntry[], name: string): DataEntry | undefined {
  return entries.find((entry) => entry.name.toLowerCase().endsWith(name));
}

function strip(text: string): string {
  return text.trim().replaceAll(/^'|'$/gu, '');
}
