// A secret stands in the query of an address; in a header it stays secret.
import axios from 'axios';
import { getSecret } from '@aws-lambda-powertools/parameters/secrets';
export const handler = async (event: { city: string }) => {
  const apiKey = await getSecret('weather');
  // ruleid: no-secret-exposure
  const r = await fetch(`https://api.weather.com/v1?city=${encodeURIComponent(event.city)}&key=${apiKey}`);
  const url = new URL('https://api.weather.com/v2');
  // ruleid: no-secret-exposure
  url.searchParams.set('appid', String(apiKey));
  // ok: no-secret-exposure
  url.searchParams.set('city', event.city);
  // ruleid: no-secret-exposure
  await axios.get('https://api.weather.com/v3', { params: { key: apiKey } });
  // ok: no-secret-exposure
  await axios.get('https://api.weather.com/v3', { headers: { 'x-api-key': apiKey } });
  // ok: no-secret-exposure
  await axios.post('https://api.weather.com/token', new URLSearchParams({ client_secret: String(apiKey) }));
  // ok: no-secret-exposure
  await fetch(String(apiKey), { method: 'POST' });
  return r.json();
};
