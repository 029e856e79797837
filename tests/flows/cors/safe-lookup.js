// An object of origins.
const sites = { 'https://a.example.com': 'a', 'https://b.example.com': 'b' };
exports.handler = async (event) => {
  const origin = event.headers.origin;
  const headers = { 'Access-Control-Allow-Credentials': 'true', Vary: 'Origin' };
  // ok: no-permissive-cors
  if (Object.hasOwn(sites, origin)) headers['Access-Control-Allow-Origin'] = origin;
  return { statusCode: 200, headers, body: '{}' };
};
