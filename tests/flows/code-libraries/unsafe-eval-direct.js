// eval runs the body.
exports.handler = async (event) => {
  // ruleid: no-code-injection
  const settings = eval('(' + event.body + ')');
  return { statusCode: 200, body: JSON.stringify(settings) };
};
