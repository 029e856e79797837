// A list joined with another gives arguments to a program
const { execFileSync } = require('child_process');
exports.handler = async (event) => {
  const words = ['ls'].concat([event.pathParameters.id]);
  // ok: no-command-injection
  return execFileSync(words[0], words.slice(1)).toString();
};
