// What is parsed is printed as an object; numbers and encoded texts hold no line break.
exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  // ok: no-log-injection
  console.log('parsed', body);
  // ok: no-log-injection
  console.info('count', Number(body.count), body.items.length);
  // ok: no-log-injection
  process.stdout.write(`order ${encodeURIComponent(body.id)}\n`);
  // ok: no-log-injection
  console.log(event.requestContext.requestId, event.httpMethod);
  return { statusCode: 200 };
};
