// require loads the module that was named.
exports.handler = async (event) => {
  const { locale } = event.queryStringParameters;
  // ruleid: no-code-injection
  const messages = require('./locales/' + locale);
  return { statusCode: 200, body: JSON.stringify(messages) };
};
