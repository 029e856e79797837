const { getSecret } = require('@aws-lambda-powertools/parameters/secrets');
exports.loadKey = async () => JSON.parse(await getSecret('translate')).key;
