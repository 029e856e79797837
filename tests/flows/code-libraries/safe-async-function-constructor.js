// The constructor of async functions compiles a constant.
const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor;

exports.handler = async (event) => {
  const { body } = event;
  // ok: no-code-injection
  const run = new AsyncFunction('input', 'return input.length;');
  return { statusCode: 200, body: String(await run(body)) };
};
