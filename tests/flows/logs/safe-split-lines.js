// The lines of a text are one line together, or only the first is taken.
exports.handler = async (event) => {
  const { text } = event.queryStringParameters;
  // ok: no-log-injection
  console.log('text: ' + text.split('\n').join(' '));
  // ok: no-log-injection
  console.log('first: ' + text.split('\n')[0]);
};
