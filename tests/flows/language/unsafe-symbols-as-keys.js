// Values travel under symbols on the request and on an object of the application's own.
import { Client } from 'pg';

const kSchema = Symbol('schema');
const kUser = Symbol.for('user');

function attach(event) {
  event[kUser] = event.requestContext.authorizer?.lambda?.sub;
 event[kSchema] = event.headers['x-schema'];
  return event;
}

class Settings {
  constructor(request) {
    this[kUser] = request[kUser];
    this[kSchema] = request[kSchema];
  }
  async load(client) {
    const { [kSchema]: schema, [kUser]: user } = this;
    // ruleid: no-sql-injection
    const { rows } = await client.query(`SELECT * FROM ${schema}.settings WHERE user_id = $1`, [user]);
    return rows;
  }
}

export const handler = async (event) => {
  const client = new Client();
  await client.connect();
  return new Settings(attach(event)).load(client);
};
