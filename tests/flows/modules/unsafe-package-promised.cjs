// `then` of an imported package is one of the promise, whatever rows say of any member of the package
exports.handler = async (event) => {
  const found = await import('@aws-sdk/client-dynamodb').then(({ DynamoDB }) =>
    // ruleid: no-resource-injection
    new DynamoDB({}).getItem({ TableName: event.queryStringParameters.table, Key: { id: { S: 'a' } } }),
  );
  return { statusCode: 200, body: JSON.stringify(found) };
};
