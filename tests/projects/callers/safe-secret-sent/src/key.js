const { getSecret } = require('@aws-lambda-powertools/parameters/secrets');
exports.loadKey = async (name) => JSON.parse(await getSecret(name)).key;
