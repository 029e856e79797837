// A list joined with another keeps its elements
const { execSync } = require('child_process');
exports.handler = async (event) => {
  const words = ['ls'].concat([event.pathParameters.id]);
  // ruleid: no-command-injection
  return execSync(words.join(' ')).toString();
};
