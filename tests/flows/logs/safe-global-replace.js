// Every line break is replaced, in one way or another.
const clean = (text) => String(text).replace(/\r?\n|\r/g, ' ');

exports.handler = async (event) => {
  const { text, other } = event.queryStringParameters;
  // ok: no-log-injection
  console.log('text: ' + clean(text));
  // ok: no-log-injection
  console.log('other: ' + other.replaceAll('\n', '').replaceAll('\r', ''));
};
