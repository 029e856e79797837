// Fields are masked whose names begin with `pass`.
const mask = (entry) => {
  const copy = { ...entry };
  for (const name of Object.keys(copy)) {
    if (name.startsWith('pass')) copy[name] = '***';
  }
  return copy;
};
exports.handler = async (event) => {
  const { email, password } = JSON.parse(event.body);
  // ok: no-secret-exposure
  console.log('sign in', mask({ email, password }));
  return { statusCode: 204 };
};
