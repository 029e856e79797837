// Names of files are chosen by the sender
const jetpack = require('fs-jetpack');
exports.handler = async (event) => {
  const { name } = event.queryStringParameters;
  // ruleid: no-path-traversal
  const text = jetpack.read('/mnt/data/' + name);
  // ruleid: no-path-traversal
  await jetpack.removeAsync(`/mnt/data/${name}`);
  // ruleid: no-path-traversal
  jetpack.cwd('/mnt/data').write(name, 'x');
  return { statusCode: 200, body: text };
};
