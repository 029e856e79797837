// The constructor of a function literal is only asked for its name.
const GeneratorFunction = function* () {}.constructor;

exports.handler = async (event) => {
  // ok: no-code-injection
  return { statusCode: 200, body: GeneratorFunction.name + event.queryStringParameters.filter };
};
