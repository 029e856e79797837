// What the Parameters and Secrets extension answers becomes known, through several clients.
import axios from 'axios';
import { request } from 'undici';
import type { SQSHandler } from 'aws-lambda';

const port = process.env.PARAMETERS_SECRETS_EXTENSION_HTTP_PORT ?? '2773';
const headers = { 'X-Aws-Parameters-Secrets-Token': process.env.AWS_SESSION_TOKEN! };

async function fetchSecret(id: string): Promise<string> {
  const response = await fetch(`http://localhost:${port}/secretsmanager/get?secretId=${encodeURIComponent(id)}`, { headers });
  if (!response.ok) throw new Error(`extension answered ${response.status}`);
  const payload = (await response.json()) as { SecretString: string };
  return payload.SecretString;
}

async function fetchParameter(): Promise<string> {
  const { data } = await axios.get(`http://localhost:${port}/systemsmanager/parameters/get?name=%2Fshop%2Fkey&withDecryption=true`, {
    headers,
  });
  return data.Parameter.Value;
}

export const handler: SQSHandler = async (event) => {
  const partnerKey = await fetchSecret('partner/api');
  for (const record of event.Records) {
    // ruleid: no-secret-exposure
    console.log(`forwarding ${record.messageId} with ${partnerKey}`);
    await fetch('https://partner.example.com/in', { method: 'POST', body: record.body, headers: { 'x-key': partnerKey } });
  }
  // ruleid: no-secret-exposure
  console.log('shop', await fetchParameter());
  const { body } = await request(`http://localhost:2773/secretsmanager/get?secretId=crm`, { headers });
  // ruleid: no-secret-exposure
  console.log(await body.text());
};
