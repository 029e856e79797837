// A password that a copy has is written over.
const mask = (e) => { const copy = Object.assign({}, e); if (Object.hasOwn(copy, 'password')) copy.password = '***'; return copy; };
exports.handler = async (event) => {
  const { email, password } = JSON.parse(event.body);
  // ok: no-secret-exposure
  console.log('sign in', mask({ email, password }));
  return { statusCode: 204 };
};
