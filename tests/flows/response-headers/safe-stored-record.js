// No answer of a handler: a record with a field of that name.
const records = [];

exports.handler = async (event) => {
  // ok: no-header-injection
  records.push({ headers: { 'x-name': event.queryStringParameters.name } });
  return { statusCode: 204 };
};
