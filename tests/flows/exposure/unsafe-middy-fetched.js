// A middleware puts what it fetches on the context under names that tell nothing: it is logged.
const middy = require('@middy/core');
const secretsManager = require('@middy/secrets-manager');

const base = async (event, context) => {
  // ruleid: no-secret-exposure
  console.log('connecting', context.DB);
  const { billing } = context;
  // ruleid: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify({ billing }) };
};

exports.handler = middy(base).use(secretsManager({ fetchData: { DB: 'orders/db', billing: 'orders/billing' }, setToContext: true }));
