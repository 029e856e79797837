// A number.
exports.handler = async (event) => {
  const age = Number(event.queryStringParameters.age);
  // ok: no-header-injection
  return { statusCode: 200, headers: { 'cache-control': `max-age=${age}` }, body: '' };
};
