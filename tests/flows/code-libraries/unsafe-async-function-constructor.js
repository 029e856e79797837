// The constructor of async functions compiles its text.
const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor;

exports.handler = async (event) => {
  const { body } = event;
  // ruleid: no-code-injection
  const run = new AsyncFunction('input', body);
  return { statusCode: 200, body: String(await run(body)) };
};
