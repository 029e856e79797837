// What is written of an object holds its secret: its method adds it, or there is none.
const { SecretsManager } = require('@aws-sdk/client-secrets-manager');

const client = new SecretsManager({});

class Connection {
  #password;
  constructor(host, password) {
    this.host = host;
    this.#password = password;
  }
  toJSON() {
    return { host: this.host, key: this.#password };
  }
}

class Open {
  constructor(host, password) {
    this.host = host;
    this.password = password;
  }
}

exports.handler = async () => {
  const { SecretString } = await client.getSecretValue({ SecretId: 'database' });
  const connection = new Connection('database.internal', SecretString);
  // ruleid: no-secret-exposure
  console.log(JSON.stringify(connection));
  // ruleid: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify({ connection: new Open('database.internal', SecretString) }) };
};
