// A middleware's before hook answers for the bad: what a hook returns ends the request.
const middy = require('@middy/core');
const { Client } = require('pg');

const check = {
  before: (request) => {
    const { view } = request.event.queryStringParameters;
    if (!['daily', 'weekly'].includes(view)) {
      return { statusCode: 400 };
    }
  },
};

const list = async (event) => {
  const client = new Client();
  await client.connect();
  // ok: no-sql-injection
  const { rows } = await client.query(`SELECT * FROM ${event.queryStringParameters.view}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};

exports.handler = middy().use(check).handler(list);
