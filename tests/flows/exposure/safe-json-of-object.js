// An object says itself what is written of it, and leaves its secret out: of a class, nested, and a literal.
const { SecretsManager } = require('@aws-sdk/client-secrets-manager');

const client = new SecretsManager({});

class Connection {
  constructor(host, password) {
    this.host = host;
    this.password = password;
  }
  toJSON() {
    return { host: this.host };
  }
}

exports.handler = async () => {
  const { SecretString } = await client.getSecretValue({ SecretId: 'database' });
  const connection = new Connection('database.internal', SecretString);
  // ok: no-secret-exposure
  console.log(JSON.stringify(connection));
  const settings = {
    password: SecretString,
    toJSON() {
      return { ...this, password: '***' };
    },
  };
  // ok: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify({ settings, connections: [connection] }) };
};
