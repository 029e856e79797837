// The body as a text, and a property of what is parsed from it.
exports.handler = async (event) => {
  // ruleid: no-log-injection
  console.log('received: ' + event.body);
  const body = JSON.parse(event.body);
  // ruleid: no-log-injection
  console.info('name', body.name);
  // ruleid: no-log-injection
  process.stdout.write(`order ${body.id}\n`);
  return { statusCode: 200 };
};
