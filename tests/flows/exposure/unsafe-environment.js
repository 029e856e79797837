// A secret of the environment is logged; that it is there may be told.
const jwt = require('jsonwebtoken');
exports.handler = async (event) => {
  const secret = process.env.JWT_SECRET;
  // ruleid: no-secret-exposure
  console.log(`using secret ${secret}`);
  // ok: no-secret-exposure
  console.log('has secret', !!secret, Boolean(process.env.JWT_SECRET), typeof secret);
  // ok: no-secret-exposure
  console.log(process.env.TABLE_NAME, process.env.SECRET_ARN, process.env.SECRET_NAME);
  const token = jwt.sign({ sub: event.pathParameters.id }, secret);
  // ok: no-secret-exposure
  console.log('issued', token);
  // ok: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify({ token }) };
};
