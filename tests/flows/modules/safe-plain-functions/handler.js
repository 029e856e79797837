const { list } = require('./orders');

exports.handler = async (event) => {
  if (!['id', 'day'].includes(event.queryStringParameters.sort)) return { statusCode: 400 };
  const { rows } = await list(event);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
