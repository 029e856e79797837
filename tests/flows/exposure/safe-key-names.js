// Names of keys, sizes and types tell nothing.
exports.handler = async (event) => {
  const credentials = JSON.parse(process.env.CREDENTIALS);
  const { password, token } = JSON.parse(event.body);
  // ok: no-secret-exposure
  console.log(Object.keys(credentials), password.length, typeof token, token ? 'with token' : 'without');
  for (const name in credentials) {
    // ok: no-secret-exposure
    console.log('found', name);
  }
  return { statusCode: 204 };
};
