// The words of a text still hold its line breaks.
exports.handler = async (event) => {
  const { text } = event.queryStringParameters;
  // ruleid: no-log-injection
  console.log('text: ' + text.split(',').join(' '));
};
