// `replace` takes a text as it is.
exports.handler = async (event) => {
  const { q } = event.queryStringParameters;
  // ok: no-regex-injection
  return { statusCode: 200, body: 'abc'.replace(q, '') };
};
