// The constructor of a function literal makes functions of texts.
const GeneratorFunction = function* () {}.constructor;

exports.handler = async (event) => {
  // ruleid: no-code-injection
  const rows = GeneratorFunction('rows', `yield* rows.filter((row) => ${event.queryStringParameters.filter})`);
  return { statusCode: 200, body: JSON.stringify([...rows([])]) };
};
