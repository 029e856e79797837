/** Keys of a path in OpenAPI that are operations, with their methods. */
export const openApiMethods: ReadonlyMap<string, string> = new Map([
  ['get', 'GET'],
  ['put', 'PUT'],
  ['post', 'POST'],
  ['delete', 'DELETE'],
  ['options', 'OPTIONS'],
  ['head', 'HEAD'],
  ['patch', 'PATCH'],
  ['trace', 'TRACE'],
  ['x-amazon-apigateway-any-method', 'ANY'],
]);
