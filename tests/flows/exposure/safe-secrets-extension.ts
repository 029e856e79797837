// Of what the Parameters and Secrets extension answers names and lengths are logged, and parameters that are not encrypted.
import axios from 'axios';
import { request } from 'undici';
import type { SQSHandler } from 'aws-lambda';

const port = process.env.PARAMETERS_SECRETS_EXTENSION_HTTP_PORT ?? '2773';
const headers = { 'X-Aws-Parameters-Secrets-Token': process.env.AWS_SESSION_TOKEN! };

async function fetchSecret(id: string) {
  const response = await fetch(`http://localhost:${port}/secretsmanager/get?secretId=${encodeURIComponent(id)}`, { headers });
  if (!response.ok) throw new Error(`extension answered ${response.status}`);
  return (await response.json()) as { SecretString: string; ARN: string; VersionId: string };
}

async function fetchParameter(): Promise<string> {
  const { data } = await axios.get(`http://localhost:${port}/systemsmanager/parameters/get?name=%2Fshop%2Fcurrency`, { headers });
  return data.Parameter.Value;
}

export const handler: SQSHandler = async (event) => {
  const { SecretString: partnerKey, ARN, VersionId } = await fetchSecret('partner/api');
  for (const record of event.Records) {
    // ok: no-secret-exposure
    console.log(`forwarding ${record.messageId} with ${ARN} ${VersionId} (${partnerKey.length} characters)`);
    await fetch('https://partner.example.com/in', { method: 'POST', body: record.body, headers: { 'x-key': partnerKey } });
  }
  // ok: no-secret-exposure
  console.log('currency', await fetchParameter());
  const { body } = await request('http://localhost:9000/status', { headers: { accept: 'text/plain' } });
  // ok: no-secret-exposure
  console.log(await body.text());
};
