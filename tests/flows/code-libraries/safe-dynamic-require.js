// require loads one of two constant modules.
exports.handler = async (event) => {
  const { locale } = event.queryStringParameters;
  // ok: no-code-injection
  const messages = require(locale === 'de' ? './locales/de.json' : './locales/en.json');
  return { statusCode: 200, body: JSON.stringify(messages) };
};
