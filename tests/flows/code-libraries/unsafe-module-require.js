// Loads a module of the sender's choice.
exports.handler = async (event) => {
  // ruleid: no-code-injection
  const plugin = module.require(event.queryStringParameters.plugin);
  return plugin.run();
};
