// Parameters below a path, decrypted, become a settings object that is printed
import { SSMClient, paginateGetParametersByPath } from '@aws-sdk/client-ssm';

const ssm = new SSMClient({});
let settings: Record<string, string> | undefined;

async function loadSettings(prefix: string) {
  if (settings) return settings;
  const found: Record<string, string> = {};
  for await (const page of paginateGetParametersByPath({ client: ssm }, { Path: prefix, WithDecryption: true, Recursive: true })) {
    for (const { Name, Value } of page.Parameters ?? []) {
      if (Name && Value) found[Name.slice(prefix.length)] = Value;
    }
  }
  return (settings = found);
}

export async function handler() {
  const loaded = await loadSettings('/crm/prod/');
  // ruleid: no-secret-exposure
  console.debug('settings', loaded);
  return { count: Object.keys(loaded).length };
}
