// All pages are fetched once.
import { SSMClient, GetParametersByPathCommand } from '@aws-sdk/client-ssm';
const ssm = new SSMClient({});
let all: Record<string, string> | undefined;
async function loadAll(path: string) {
  if (all) return all;
  const out: Record<string, string> = {};
  let NextToken: string | undefined;
  do {
    // ok: no-secret-in-environment
    const page = await ssm.send(new GetParametersByPathCommand({ Path: path, WithDecryption: true, NextToken }));
    for (const p of page.Parameters ?? []) out[p.Name!] = p.Value!;
    NextToken = page.NextToken;
  } while (NextToken);
  all = out;
  return out;
}
export const handler = async () => use(await loadAll('/x'));
