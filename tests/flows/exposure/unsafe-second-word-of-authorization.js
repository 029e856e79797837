// The second word of an Authorization header is the token.
exports.handler = async (event) => {
  const auth = event.headers.authorization ?? '';
  const [scheme, token] = auth.split(' ');
  // ruleid: no-secret-exposure
  console.log('auth', token);
  return { statusCode: scheme ? 200 : 401 };
};
