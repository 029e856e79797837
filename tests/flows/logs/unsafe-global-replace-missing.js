// Only the first line break is replaced.
exports.handler = async (event) => {
  const text = event.queryStringParameters.text.replace('\n', ' ');
  // ruleid: no-log-injection
  console.log('text: ' + text);
};
