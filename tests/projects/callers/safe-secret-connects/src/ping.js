// The password of a database is fetched to connect; nothing is asked of it.
const { SecretsManagerClient, GetSecretValueCommand } = require('@aws-sdk/client-secrets-manager');
const mysql = require('mysql2/promise');
const secrets = new SecretsManagerClient({});
// ok: require-authentication
exports.handler = async (event) => {
  const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId: 'database' }));
  const { host, username, password } = JSON.parse(SecretString);
  const connection = await mysql.createConnection({ host, user: username, password });
  await connection.ping();
  await connection.end();
  return { statusCode: 200, body: JSON.stringify({ host, path: event.rawPath }) };
};
