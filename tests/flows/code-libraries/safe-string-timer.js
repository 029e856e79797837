// setTimeout calls a function.
exports.handler = (event) =>
  new Promise((resolve) => {
    const { callback } = event.queryStringParameters;
    // ok: no-code-injection
    setTimeout(() => console.log(callback), 10);
    setTimeout(resolve, 20);
  });
