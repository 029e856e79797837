// The deployment's pattern.
const pattern = new RegExp(process.env.PATTERN);

exports.handler = async (event) => {
  // ok: no-regex-injection
  return { statusCode: pattern.test(event.queryStringParameters.q) ? 200 : 400 };
};
