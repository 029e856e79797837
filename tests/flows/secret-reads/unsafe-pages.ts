// All pages are fetched, each with what came with the last.
import { SSMClient, GetParametersByPathCommand } from '@aws-sdk/client-ssm';
const ssm = new SSMClient({});
async function loadAll(path: string) {
  const out: Record<string, string> = {};
  let NextToken: string | undefined;
  do {
    // ruleid: no-secret-in-environment
    const page = await ssm.send(new GetParametersByPathCommand({ Path: path, WithDecryption: true, NextToken }));
    for (const p of page.Parameters ?? []) out[p.Name!] = p.Value!;
    NextToken = page.NextToken;
  } while (NextToken);
  return out;
}
export const handler = async () => use(await loadAll('/x'));
