import axios from 'axios';
import https from 'node:https';
import got from 'got';

const hosts = ['api.example.com'];

export const handler = async (event) => {
  const { url, id } = event.queryStringParameters;
  // ruleid: serverless-security-no-ssrf
  await fetch(url);
  // ruleid: serverless-security-no-ssrf
  await axios.get(url);
  // ruleid: serverless-security-no-ssrf
  https.get(url, () => undefined);
  // ruleid: serverless-security-no-ssrf
  await got(url);
  // ok: serverless-security-no-ssrf
  await fetch(`https://api.example.com/items/${encodeURIComponent(id)}`);
  // ok: serverless-security-no-ssrf
  await axios.post('https://api.example.com/items', { url });
  // ok: serverless-security-no-ssrf
  await got('https://api.example.com', { searchParams: { id } });
  if (!hosts.includes(url)) return;
  // ok: serverless-security-no-ssrf
  await fetch(url);
};
