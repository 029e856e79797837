// Parts of a copy are taken out whose names a list has; the one that is logged is not among them.
const HIDDEN = ['card', 'iban'];
const mask = (e) => { const copy = { ...e }; HIDDEN.forEach((k) => delete copy[k]); return copy; };
exports.handler = async (event) => {
  const { email, password } = JSON.parse(event.body);
  // ruleid: no-secret-exposure
  console.log('sign in', mask({ email, password }));
  return { statusCode: 204 };
};
