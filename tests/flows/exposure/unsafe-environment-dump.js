// The whole environment is logged and answered.
exports.handler = async (event) => {
  // ruleid: no-secret-exposure
  console.log('env', process.env);
  // ruleid: no-secret-exposure
  console.log(JSON.stringify(process.env, null, 2));
  // ok: no-secret-exposure
  console.log(Object.keys(process.env));
  // ruleid: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify({ env: process.env }) };
};
