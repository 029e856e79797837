// A function of the program copies the body and takes the password out of the copy.
const { login } = require('./accounts');

const strip = (given) => {
  const copy = { ...given };
  delete copy.password;
  return copy;
};

const blank = (given) => {
  given.password = undefined;
  return given;
};

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const { password } = body;
  // ok: no-secret-exposure
  console.log('login', strip(body));
  // ok: no-secret-exposure
  console.log('login', blank({ ...body }));
  const clone = JSON.parse(JSON.stringify(body));
  delete clone.password;
  // ok: no-secret-exposure
  console.log('login', clone);
  const masked = { ...body };
  if (masked.password) masked.password = '***';
  // ok: no-secret-exposure
  console.log('login', masked);
  await login(body.email, password);
  return { statusCode: 204 };
};
