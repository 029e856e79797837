// What names a missing variable does not tell its value.
function required(name: string): string {
  const value = process.env[name];
  // ok: no-secret-exposure
  if (value === undefined) throw new Error(`The environment variable ${name} is not set`);
  return value;
}
const settings = { table: required('TABLE'), apiKey: required('API_KEY'), region: process.env.AWS_REGION };
export const handler = async () => {
  // ok: no-secret-exposure
  console.log('table', settings.table, settings.region);
  const response = await fetch('https://api.example.com/items', { headers: { 'x-api-key': settings.apiKey } });
  // ok: no-secret-exposure
  return { statusCode: response.status, body: await response.text() };
};
