// The first word of an Authorization header is its scheme.
exports.handler = async (event) => {
  const auth = event.headers.authorization ?? '';
  const [scheme, token] = auth.split(' ');
  // ok: no-secret-exposure
  console.log('auth scheme', scheme);
  return { statusCode: token ? 200 : 401 };
};
