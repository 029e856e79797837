module.exports.jwt = { name: 'jwt' };
