exports.getId = (event) => event.pathParameters.id;
