// Of what a middleware fetches only the number of its parts is logged; what bears the same names elsewhere is none.
const middy = require('@middy/core');
const secretsManager = require('@middy/secrets-manager');

const base = async (event, context) => {
  // ok: no-secret-exposure
  console.log('connecting', context.awsRequestId, Object.keys(context.DB).length, process.env.DB, event.billing);
  const connection = await connect(context.DB);
  // ok: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify({ billing: await connection.count('billing') }) };
};

exports.handler = middy(base).use(secretsManager({ fetchData: { DB: 'orders/db', billing: 'orders/billing' }, setToContext: true }));

exports.status = async (event, context) => {
  // ok: no-secret-exposure
  console.log('status', context.DB, context.billing);
  return { statusCode: 204 };
};
