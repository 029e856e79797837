// A number has no line breaks.
exports.handler = async (event) => {
  const page = Number.parseInt(event.queryStringParameters.page, 10);
  // ok: no-log-injection
  console.log(`page ${page}`);
  return { statusCode: 200 };
};
