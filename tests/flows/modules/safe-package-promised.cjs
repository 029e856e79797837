// The same with a table of the program's choice
exports.handler = async (event) => {
  const found = await import('@aws-sdk/client-dynamodb').then(({ DynamoDB }) =>
    // ok: no-resource-injection
    new DynamoDB({}).getItem({ TableName: 'orders', Key: { id: { S: String(event.queryStringParameters.id) } } }),
  );
  return { statusCode: 200, body: JSON.stringify(found) };
};
