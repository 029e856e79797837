// Functions that go through the names of an object hide what is named; a copy does not.
const SENSITIVE = new Set(['password', 'token']);
function redact(input) {
  const out = {};
  for (const key in input) out[key] = SENSITIVE.has(key) ? '***' : input[key];
  return out;
}
const strip = (o) => Object.keys(o).reduce((all, k) => (SENSITIVE.has(k) ? all : { ...all, [k]: o[k] }), {});
const copy = (o) => ({ ...o });
exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const login = { user: body.user, password: body.password };
  // ok: no-secret-exposure
  console.log(redact(login));
  // ok: no-secret-exposure
  console.log(strip(login));
  // ruleid: no-secret-exposure
  console.log(copy(login));
  // ruleid: no-secret-exposure
  console.log(JSON.stringify(login));
};
