const jwt = require('jsonwebtoken');
exports.getUserId = (event) => {
  const token = event.headers.Authorization.split(' ')[1];
  const decoded = jwt.decode(token);
  return decoded.sub;
};
