// A password is written over where there is none.
const mask = (e) => { const copy = structuredClone(e); if (copy.password === undefined) copy.password = '***'; return copy; };
exports.handler = async (event) => {
  const { email, password } = JSON.parse(event.body);
  // ruleid: no-secret-exposure
  console.log('sign in', mask({ email, password }));
  return { statusCode: 204 };
};
