// A key is added to an address part by part.
const base = process.env.API_BASE ?? 'https://maps.example.com';
async function request(path: string, key: string): Promise<unknown> {
  let address = base + path;
  address += '?lang=en&key=' + key;
  // ruleid: no-secret-exposure
  const response = await fetch(address);
  return response.json();
}
export const handler = async (event: { q: string }) => {
  const params = new URLSearchParams({ q: event.q, token: process.env.MAPS_TOKEN ?? '' });
  // ruleid: no-secret-exposure
  await fetch(`https://geo.example.com/search?${params}`);
  return request('/search', process.env.MAPS_API_KEY ?? '');
};
