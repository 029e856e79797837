// A hook only notes that the parameter is odd, and the handler runs all the same.
const middy = require('@middy/core');
const { Client } = require('pg');

const check = {
  before: (request) => {
    const { view } = request.event.queryStringParameters;
    if (!['daily', 'weekly'].includes(view)) {
      console.warn("odd view");
    }
  },
};

const list = async (event) => {
  const client = new Client();
  await client.connect();
  // ruleid: no-sql-injection
  const { rows } = await client.query(`SELECT * FROM ${event.queryStringParameters.view}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};

exports.handler = middy().use(check).handler(list);
