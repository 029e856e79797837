// A key goes into a header; the query holds only what is asked for.
export const handler = async (event: { city: string; token: string }) => {
  const url = new URL('https://maps.example.com/search');
  // ok: no-secret-exposure
  url.searchParams.set('city', event.city);
  // ok: no-secret-exposure
  await fetch(url, { headers: { authorization: `Bearer ${process.env.MAPS_TOKEN}` } });
  // ok: no-secret-exposure
  await fetch(`https://maps.example.com/search?q=${encodeURIComponent(event.city)}`, { headers: { 'x-api-key': process.env.MAPS_API_KEY ?? '' } });
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_secret: process.env.CLIENT_SECRET ?? '' });
  // ok: no-secret-exposure
  await fetch('https://login.example.com/token', { method: 'POST', body });
};
