// setTimeout runs a text.
exports.handler = (event) =>
  new Promise((resolve) => {
    const { callback } = event.queryStringParameters;
    // ruleid: no-code-injection
    setTimeout('console.log("' + callback + '")', 10);
    setTimeout(resolve, 20);
  });
