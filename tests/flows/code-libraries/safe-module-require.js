// Loads one of the modules that the program lists.
const plugins = { a: './a.js', b: './b.js' };

exports.handler = async (event) => {
  const file = plugins[event.queryStringParameters.plugin];
  if (file === undefined) return { statusCode: 404 };
  // ok: no-code-injection
  return module.require(file).run();
};
